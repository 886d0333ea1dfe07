import { ONLY_MESSAGE } from './custom/onlyMessage'
import { globBelow } from './glob'
import type { Layer } from './layers'
import { parentFolder, resolvePath } from '../workspace/paths'
import type { OverrideSettings, Settings } from './schema'
import type { Path } from './yamlTree'

/** Settings that are applied in one step: those of a file, or those of one of its overrides. */
export interface Step {
  readonly layer: Layer
  readonly settings: Settings | OverrideSettings
  /** Where they stand in the file. */
  readonly at: Path
  /** Folder that their globs are relative to, seen from the root of the ruleset; `''` where it is the root itself. */
  readonly below: string
}

/** One value that holds, who set it, and what it took the place of. */
export interface Assignment {
  readonly key: readonly string[]
  readonly value: unknown
  readonly step: Step
  /** Where the value stands in the file. */
  readonly at: Path
  readonly over: Assignment | null
  /** True for one item of a list: its key ends with the item. */
  readonly isItem: boolean
}

/** What holds after some steps, by key. */
export type Effective = ReadonlyMap<string, Assignment>

/** Applies steps one after another: what comes later wins, value by value. */
export function merged(steps: readonly Step[]): Effective {
  const effective = new Map<string, Assignment>()
  for (const step of steps) {
    for (const { key, value, at, isItem } of assignmentsOf(step)) {
      const name = JSON.stringify(key)
      const before = effective.get(name) ?? null
      // A word that stands twice in one list is one word.
      if (before?.step === step) continue
      // Taken out first, so that the nearest comes last whether it was set before or not.
      effective.delete(name)
      effective.set(name, { key, value, step, at: [...step.at, ...at], over: before, isItem })
    }
  }
  return effective
}

/** The settings that a single file would need to say the same; of what is ordered, the nearest comes first. */
export function settingsOf(effective: Effective): Settings {
  const settings = emptyMapping()
  for (const { key, value, isItem } of nearestFirst(effective)) {
    const holders = key.slice(0, isItem ? -2 : -1)
    const [name = ''] = key.slice(holders.length)
    const holder = holders.reduce(
      (mapping, step) => (mapping[step] ??= emptyMapping()) as Record<string, unknown>,
      settings,
    )
    if (isItem) ((holder[name] ??= []) as unknown[]).push(value)
    else holder[name] = value
  }
  return settings
}

/** Steps from the last to the first, the values of each in the order written. */
function nearestFirst(effective: Effective): readonly Assignment[] {
  const bySteps = new Map<Step, Assignment[]>()
  for (const assignment of effective.values()) {
    const own = bySteps.get(assignment.step)
    if (own) own.push(assignment)
    else bySteps.set(assignment.step, [assignment])
  }
  return [...bySteps.values()].reverse().flat()
}

/** How values under a key come together: replaced as a whole, item added to item, or key by key. */
type Way =
  | 'whole'
  | 'globs'
  | 'items'
  | 'modules'
  | { readonly each: Way }
  | { readonly eachGlob: Way }
  | Keys
  | typeof RULE
  | typeof MESSAGES
interface Keys {
  readonly keys: Readonly<Record<string, Way>>
}

/** A rule's entry: a word is its severity, a mapping holds severity and options, each of which counts by itself. */
const RULE = 'rule'
/** Texts by message id, or one text alone. */
const MESSAGES = 'messages'

/** What is not named here steers how files are found and is not merged. */
const WAYS: Readonly<Record<Exclude<keyof Settings, 'root' | 'extends' | 'overrides'>, Way>> = {
  profile: 'whole',
  documents: { keys: { include: 'globs', exclude: 'globs', types: { eachGlob: 'whole' } } },
  vocabulary: { each: 'items' },
  rules: { each: RULE },
  'custom-rules': { each: 'whole' },
  plugins: 'modules',
  messages: { each: MESSAGES },
  suppressions: { each: 'whole' },
  slots: { each: 'items' },
  lexicon: { each: 'items' },
  evidence: { each: 'items' },
  'decision-rights': 'whole',
  perspectives: {
    each: { keys: { question: 'whole', facets: { each: 'items' }, slot: 'whole', documents: 'whole' } },
  },
  likelihood: { each: 'whole' },
  scaffolds: { each: 'whole' },
}

type Written = Pick<Assignment, 'key' | 'value' | 'at' | 'isItem'>

function* assignmentsOf(step: Step): Generator<Written> {
  yield* written(step.settings, { keys: WAYS }, [], [], step)
}

/** The values that are written under a key, each with its place (`at`); globs are made relative to the root. */
function* written(
  value: unknown,
  way: Way,
  key: readonly string[],
  at: Path,
  step: Step,
): Generator<Written> {
  if (value === undefined) return
  if (way === 'whole') {
    yield { key, value, at, isItem: false }
  } else if (way === 'globs') {
    const globs = (value as readonly string[]).map((glob) => globBelow(step.below, glob))
    yield { key, value: globs, at, isItem: false }
  } else if (way === 'items') {
    for (const [index, item] of (value as readonly string[]).entries()) {
      yield { key: [...key, item.toLowerCase()], value: item, at: [...at, index], isItem: true }
    }
  } else if (way === 'modules') {
    for (const [index, item] of (value as readonly string[]).entries()) {
      yield {
        key: [...key, moduleFrom(step.layer.file, item)],
        value: item,
        at: [...at, index],
        isItem: true,
      }
    }
  } else if (way === RULE) {
    const entry = typeof value === 'string' ? { severity: value } : value
    yield* written(entry, { each: 'whole' }, key, at, step)
  } else if (way === MESSAGES) {
    const texts = typeof value === 'string' ? { [ONLY_MESSAGE]: value } : value
    yield* written(texts, { each: 'whole' }, key, at, step)
  } else {
    for (const [name, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      const next = 'keys' in way ? way.keys[name] : 'each' in way ? way.each : way.eachGlob
      const own = 'eachGlob' in way ? globBelow(step.below, name) : name
      if (next !== undefined) yield* written(inner, next, [...key, own], [...at, name], step)
    }
  }
}

/** The same words mean another file where they stand in another folder. */
function moduleFrom(file: string, reference: string): string {
  if (!reference.startsWith('.')) return reference
  return resolvePath(parentFolder(file) ?? '', reference) ?? reference
}

/** Keys are other people's words, so none of them may mean something by itself. */
function emptyMapping(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}

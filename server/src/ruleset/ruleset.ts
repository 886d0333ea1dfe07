import type { Profile, Rule } from '../../../rules/contract'
import type { Vocabulary } from '../facts/types'
import { configurables, type Configurable } from './configurable'
import { literalPunctuation } from './glob'
import { contentHash } from './hash'
import { optionShape, type RuleEntry, type Settings } from './schema'
import type { Baseline, RuleSetting, Ruleset } from './types'

/** Where settings were found: the folder that globs are relative to, and the file. */
export interface Origin {
  readonly root: string
  readonly file: string | null
}

/** The frozen ruleset for checked settings; what they leave out gets its default. */
export function createRuleset(settings: Settings, rules: readonly Rule[], origin: Origin): Ruleset {
  const { documents } = settings
  return sealed({
    profile: settings.profile ?? 'pm',
    documents: {
      include: (documents?.include ?? ['**/*.md', '**/*.markdown']).map(literalPunctuation),
      exclude: (documents?.exclude ?? []).map(literalPunctuation),
      types: Object.entries(documents?.types ?? {}).map(([glob, type]) => [literalPunctuation(glob), type]),
    },
    vocabulary: vocabularyOf(settings.vocabulary),
    rules: ruleSettings(settings.rules ?? {}, rules),
    baseline: null,
    ...origin,
  })
}

/** What holds where no configuration file does. */
export const defaultRuleset: Ruleset = createRuleset({}, [], { root: '', file: null })

/** The same ruleset seen through another profile. */
export function withProfile(ruleset: Ruleset, profile: Profile): Ruleset {
  return ruleset.profile === profile ? ruleset : sealed({ ...contentOf(ruleset), profile })
}

/** The same ruleset with what is known of its documents; with null, everything shows. */
export function withBaseline(ruleset: Ruleset, baseline: Baseline | null): Ruleset {
  return ruleset.baseline === baseline ? ruleset : sealed({ ...contentOf(ruleset), baseline })
}

/** All but the former hash, so that equal rulesets hash alike whichever way they came about. */
function contentOf(ruleset: Ruleset): Omit<Ruleset, 'hash'> {
  const { profile, documents, vocabulary, rules, baseline, root, file } = ruleset
  return { profile, documents, vocabulary, rules, baseline, root, file }
}

function vocabularyOf(settings: Settings['vocabulary']): Vocabulary {
  const lower = (words: readonly string[] = []) => [...new Set(words.map((word) => word.toLowerCase()))]
  return {
    segments: lower(settings?.segments),
    competitors: lower(settings?.competitors),
    metrics: lower(settings?.metrics),
    products: lower(settings?.products),
  }
}

function ruleSettings(
  entries: Readonly<Record<string, RuleEntry | undefined>>,
  rules: readonly Rule[],
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  for (const rule of configurables(rules)) {
    const entry = entries[rule.id]
    if (entry !== undefined) settings.set(rule.id, ruleSetting(entry, rule))
  }
  return settings
}

function ruleSetting(entry: RuleEntry, rule: Configurable): RuleSetting {
  if (typeof entry === 'string') return { severity: entry, options: rule.options.parse({}) }
  const names = Object.keys(optionShape(rule))
  const written = Object.fromEntries(names.filter((name) => name in entry).map((name) => [name, entry[name]]))
  return { severity: entry.severity ?? 'default', options: rule.options.parse(written) }
}

function sealed(content: Omit<Ruleset, 'hash'>): Ruleset {
  const { rules, baseline } = content
  const hash = contentHash({ ...content, rules: [...rules], baseline: baseline?.hash ?? null })
  return deepFrozen({ ...content, hash })
}

function deepFrozen<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    const parts = value instanceof Map ? value.values() : Object.values(value)
    for (const part of parts) deepFrozen(part)
  }
  return value
}

import type { Rule } from '../../../rules/contract'
import { pathBelow } from '../workspace/paths'
import { configurables } from './configurable'
import { listOf } from './custom/lists'
import { globBelow, literalPunctuation, pathMatcher } from './glob'
import { contentHash } from './hash'
import type { Layer } from './layers'
import { merged, settingsOf, type Assignment, type Effective, type Step } from './merge'
import { originsOf, sourceOf, type EffectiveValue, type Source } from './origins'
import { pluginsOf } from './plugins'
import { createRuleset, type Origin } from './ruleset'
import type { OverrideSettings } from './schema'
import type { ConfigurationProblem, Ruleset } from './types'

/** What holds for one document, and where it comes from. */
export interface Resolution {
  readonly ruleset: Ruleset
  /** Mistakes in any file that has a say in it; what could be understood still holds. */
  readonly problems: readonly ConfigurationProblem[]
  /** Changes whenever anything about the document's folder does, overrides for other documents included. The editor asks. */
  readonly folderHash: () => string
  /** Where each value comes from. Finding places takes a while, so they are looked up on each call. */
  origins(): readonly EffectiveValue[]
  /** The overrides that there are, and which of them apply. */
  overrides(): readonly Override[]
}

export interface Override {
  /** Relative to the ruleset's root. */
  readonly files: readonly string[]
  readonly from: Source
  readonly applies: boolean
}

/** A file in a folder with all that it extends. */
export interface FolderFile {
  readonly folder: string
  /** Null where it is a text of its own. */
  readonly file: string | null
  /** The nearest last. */
  readonly layers: readonly Layer[]
}

/** The settings of a folder: those of its file and of the files above. One ruleset for each set of overrides. */
export class FolderSettings {
  readonly #origin: Origin
  readonly #steps: readonly ConditionalStep[]
  readonly #hasOverrides: boolean
  #hash: string | null = null
  readonly #known: ReadonlySet<string>
  readonly #bySteps = new Map<string, Resolution>()
  #only: Resolution | null = null
  readonly #byDocument = new Map<string, Resolution>()

  /** `files` from the topmost folder to the nearest; without any, `root` is what paths are relative to. */
  constructor(
    readonly files: readonly FolderFile[],
    readonly problems: readonly ConfigurationProblem[],
    private readonly rules: readonly Rule[],
    root = '',
  ) {
    this.#known = new Set(configurables(rules).map(({ id }) => id))
    this.#origin = { root: files[0]?.folder ?? root, file: files.at(-1)?.file ?? null }
    this.#steps = files.flatMap((file) => stepsOf(file, this.#origin.root))
    this.#hasOverrides = this.#steps.some(({ files: globs }) => globs !== null)
  }

  /** What holds for a document somewhere below the folder. */
  for(documentPath: string): Resolution {
    if (!this.#hasOverrides) return (this.#only ??= this.#with(this.#steps))
    const known = this.#byDocument.get(documentPath)
    if (known) return known
    const path = pathBelow(this.#origin.root, documentPath)
    const resolution = this.#with(this.#steps.filter(({ applies }) => applies(path)))
    this.#byDocument.set(documentPath, resolution)
    return resolution
  }

  /** What holds for a document that no override names. */
  base(): Resolution {
    return this.#with(this.#steps.filter(({ files }) => files === null))
  }

  #with(steps: readonly ConditionalStep[]): Resolution {
    const name = steps.map((step) => this.#steps.indexOf(step)).join()
    const known = this.#bySteps.get(name)
    if (known) return known
    const effective = merged(steps)
    const settings = settingsOf(effective)
    const custom = settings['custom-rules'] ?? {}
    const isKnown = (id: string): boolean => this.#known.has(id) || Object.hasOwn(custom, id)
    const plugins = pluginsOf(effective, isKnown)
    const resolution: Resolution = {
      ruleset: createRuleset(settings, this.rules, { ...this.#origin, plugins }),
      problems: this.problems,
      folderHash: () => this.#folderHash(),
      origins: () => originsOf(plugins === null ? withoutStrangers(effective, isKnown) : effective),
      overrides: () => this.#overrides(steps),
    }
    this.#bySteps.set(name, resolution)
    return resolution
  }

  #folderHash(): string {
    const said = this.#steps.map(({ settings, below, files }) => [settings, below, files])
    return (this.#hash ??= contentHash([this.#origin, said]))
  }

  #overrides(applied: readonly ConditionalStep[]): readonly Override[] {
    return this.#steps.flatMap((step) => {
      if (step.files === null) return []
      return [{ files: step.files, from: sourceOf({ step, at: step.at }), applies: applied.includes(step) }]
    })
  }
}

/** What a file says of rules that nobody defines changes nothing; the problems tell of it. */
function withoutStrangers(effective: Effective, isKnown: (id: string) => boolean): Effective {
  const isStranger = ({ key: [section, id = ''], step }: Assignment): boolean =>
    section === 'rules' && step.layer.tree !== null && !isKnown(id)
  return new Map([...effective].filter(([, assignment]) => !isStranger(assignment)))
}

/** A step that counts for every document (`files` is null), or for those that its globs match. */
interface ConditionalStep extends Step {
  readonly files: readonly string[] | null
  readonly applies: (path: string) => boolean
}

/** What a folder's file and all that it extends say; the globs of all of them are relative to that folder. */
function stepsOf({ folder, layers }: FolderFile, root: string): readonly ConditionalStep[] {
  const below = folder === root ? '' : pathBelow(root, folder)
  return layers.flatMap((layer) => {
    const { settings } = layer
    const base = { layer, settings, at: [], below, files: null, applies: () => true }
    const overrides = (settings.overrides ?? []).map((override, index) => ({
      layer,
      settings: override,
      at: ['overrides', index],
      below,
      ...matching(override, below),
    }))
    return [base, ...overrides]
  })
}

function matching({ files }: OverrideSettings, below: string): Pick<ConditionalStep, 'files' | 'applies'> {
  const globs = listOf(files).map((glob) => globBelow(below, glob))
  return { files: globs, applies: pathMatcher(globs.map(literalPunctuation)) }
}

import type { Profile, Rule, Severity } from '../../../rules/contract'
import type { DocumentType, Vocabulary } from '../facts/types'

export interface RuleSetting {
  /** `default`: as the rule, the profile, the document type and status say. */
  readonly severity: Severity | 'off' | 'default'
  /** Options as written, already checked against the rule's schema; defaults are filled in by the schema. */
  readonly options: unknown
}

/** The frozen result of reading configuration for one folder. Computed once per scope. */
export interface Ruleset {
  readonly profile: Profile
  readonly documents: {
    readonly include: readonly string[]
    readonly exclude: readonly string[]
    /** Glob to type; `none` leaves the file alone. First match wins, in the order written. */
    readonly types: readonly (readonly [glob: string, type: DocumentType | 'none'])[]
  }
  readonly vocabulary: Vocabulary
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Rules of this configuration alone; asked after the built-in ones. */
  readonly customRules: readonly Rule[]
  /** Code that may bring more of them; null where none is named. */
  readonly plugins: Plugins | null
  /** Folder that globs are relative to, as a `/`-separated path or URI; empty without a file. */
  readonly root: string
  /** The configuration file this came from; null for the defaults. */
  readonly file: string | null
  /** Changes whenever anything above does; part of a diagnostic result's identity. */
  readonly hash: string
}

/** Code that a configuration names. It stays data here: who runs it, and whether, is decided elsewhere. */
export interface Plugins {
  readonly entries: readonly PluginEntry[]
  /** What `rules:` says about ids that only the code can know. */
  readonly settings: readonly PluginSetting[]
  /** Differs from one loading of the code to the next; 0 before. */
  readonly generation: number
}
interface PluginEntry {
  /** A path relative to the folder of the file it stands in, or the name of a package. */
  readonly reference: string
  readonly place: Place
}
export interface PluginSetting extends RuleSetting {
  readonly id: string
  readonly place: Place
}

/** Somewhere in a configuration file. Lines and columns are 1-based. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A mistake in a configuration file. */
export interface ConfigurationProblem extends Place {
  /** What is wrong and what to do next, one sentence each. */
  readonly message: string
  /** Nothing is wrong; it is said so that nobody wonders. */
  readonly isNote?: true
}

import type { Profile, Rule, Severity } from '../../../rules/contract'
import type { DocumentType, TeamWords, Vocabulary } from '../facts/types'

export interface RuleSetting {
  /**
   * `default`: as the rule, the profile, the document type and status say. `stricter`: one step more than that, at
   * most a warning; a rule that would be off is a hint.
   */
  readonly severity: Severity | 'off' | 'default' | 'stricter'
  /** Options as written, already checked against the rule's schema; defaults are filled in by the schema. */
  readonly options: unknown
}

/** The frozen result of reading configuration for the documents that the same settings hold for. Computed once. */
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
  /** Rules of the team's own, data and stand-ins for code alike; asked after the built-in ones. */
  readonly customRules: readonly Rule[]
  /** Code that may bring more of them; null where none is named. */
  readonly plugins: Plugins | null
  /** What was found before and is no longer shown; null where nothing was recorded. */
  readonly baseline: Baseline | null
  readonly team: TeamSettings
  /** Folder that globs are relative to: that of the topmost file that counts. A `/`-separated path or URI, or empty. */
  readonly root: string
  /** The nearest configuration file; null for the defaults. */
  readonly file: string | null
  /** Changes whenever anything above does; part of a diagnostic result's identity. */
  readonly hash: string
}

/** What a team taught in its own words; keys are its own, so they are looked up as own keys only. */
export interface TeamSettings {
  /** For the reader of facts. */
  readonly words: TeamWords
  /** Texts by rule and message id. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Lines that a fix puts into the text, by rule. */
  readonly scaffolds: Readonly<Record<string, string>>
  readonly suppressions: SuppressionPolicy
}

/** What a comment that silences a rule has to hold. */
export interface SuppressionPolicy {
  readonly minWords: number
  readonly requireExpiry: boolean
  /** How many days ahead a date may lie; null where that is left open. */
  readonly maxDays: number | null
  /** True where a comment whose date has passed silences nothing. */
  readonly expire: boolean
  /** ISO date; null where no policy asks for it, or nobody handed it in. */
  readonly today: string | null
}

/** Findings that were recorded by `candor baseline`: old documents are silent, and what is new shows. */
export interface Baseline {
  /** The file they are recorded in, in the ruleset's root. */
  readonly file: string
  /** By the document's path below the ruleset's root. */
  readonly documents: ReadonlyMap<string, KnownFindings>
  /** Changes with the file. */
  readonly hash: string
}

/** How often each finding was there, by rule id and fingerprint with a space between. */
export type KnownFindings = ReadonlyMap<string, number>

/** Code that a configuration names. It stays data here: who runs it, and whether, is decided elsewhere. */
export interface Plugins {
  readonly entries: readonly PluginEntry[]
  /** What `rules:` says about ids that only the code can know. */
  readonly settings: readonly PluginSetting[]
  /** Differs from one loading of the code to the next; 0 before. */
  readonly generation: number
}
export interface PluginEntry {
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

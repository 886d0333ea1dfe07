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
  /** Rules of the team's own, by id. */
  readonly customRules: readonly Rule[]
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

/** A mistake in a configuration file. Lines and columns are 1-based. */
export interface ConfigurationProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What is wrong and what to do next, one sentence each. */
  readonly message: string
}

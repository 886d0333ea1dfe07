import type { Profile, Rule, Severity } from '../../../rules/contract'
import type { DocumentType, Vocabulary } from '../facts/types'

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
  /** Folder that globs are relative to: that of the topmost file that counts. A `/`-separated path or URI, or empty. */
  readonly root: string
  /** The nearest configuration file; null for the defaults. */
  readonly file: string | null
  /** Changes whenever anything above does; part of a diagnostic result's identity. */
  readonly hash: string
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

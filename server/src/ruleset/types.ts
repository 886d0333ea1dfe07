import type { Profile, Severity } from '../../../rules/contract'
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
  /** What was found before and is no longer shown; null where nothing was recorded. */
  readonly baseline: Baseline | null
  /** Folder that globs are relative to: that of the topmost file that counts. A `/`-separated path or URI, or empty. */
  readonly root: string
  /** The nearest configuration file; null for the defaults. */
  readonly file: string | null
  /** Changes whenever anything above does; part of a diagnostic result's identity. */
  readonly hash: string
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

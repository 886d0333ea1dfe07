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
  /** Rules of the team's own, by id. */
  readonly customRules: readonly Rule[]
  /** Folder that globs are relative to, as a `/`-separated path or URI; empty without a file. */
  readonly root: string
  /** The configuration file this came from; null for the defaults. */
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

import type { Fix, Profile, Report, Severity } from '../../../rules/contract'
import type {
  DocumentStatus,
  DocumentType,
  Gate,
  LinkTarget,
  PerspectiveState,
  Perspective,
  Range,
  ReviewDocument,
  Section,
} from '../facts/types'
import type { Ruleset } from '../ruleset/types'

/** One thing a reviewer would ask, at one place. Offsets are UTF-16 code units into the reviewed text. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly message: string
  readonly severity: Severity
  readonly range: Range
  /** Title of the section it stands in; empty before the first heading. */
  readonly section: string
  readonly related: readonly { readonly range: Range; readonly message: string }[]
  readonly fixes: readonly Fix[]
  /** Where a team's rule says more; null where it does not. Not there for Candor's own, which have their pages. */
  readonly url?: string | null
  /** Rule, section slot and normalised text: the same finding keeps it through edits elsewhere. */
  readonly fingerprint: string
}

/** One place something was found at, before what repeats in a section is folded. */
export interface Occurrence {
  readonly ruleId: string
  readonly messageId: string
  readonly range: Range
  readonly section: Section
  /** True where it speaks about the whole document and stands on the title only for want of a better place. */
  readonly aboutDocument: boolean
}

/** A `candor: allow` comment and the findings it silenced. */
export interface Waiver {
  readonly ruleId: string
  readonly reason: string
  /** ISO date written as `until 2026-12-31`; recorded for whoever has a calendar, never judged here. */
  readonly until: string | null
  readonly range: Range
  readonly silenced: number
}

/** What one review of one version of a document came to. */
export interface Review {
  readonly document: ReviewDocument
  readonly profile: Profile
  readonly findings: readonly Finding[]
  readonly waivers: readonly Waiver[]
  /** Each place that no comment silences, those in the baseline included. */
  readonly occurrences: readonly Occurrence[]
  /** How many of them the baseline holds, and so no finding shows. */
  readonly baselined: number
  /** Null where the document is not English prose or not a product document: no score, not a low one. */
  readonly band: Band | null
  readonly score: number | null
  readonly caps: readonly string[]
  /** What the author should be asked, highest weight first, at most three. */
  readonly questions: readonly string[]
}

export type Band = 'early' | 'gaps' | 'ready'

/** What the reviewer is handed for one document. */
export interface ReviewInput {
  readonly text: string
  /** Path or URI, `/`-separated, relative to the ruleset's root where it lies below it. */
  readonly path: string
  /** What local link targets turned out to be; a target not listed is `unchecked`. */
  readonly targets?: ReadonlyMap<string, LinkTarget>
  /** What rules written in code said about this text, by id. Code runs elsewhere; here its reports are replayed. */
  readonly codeReports?: CodeReports
  /** Review whatever the gate says. The gate's own answer is still reported. */
  readonly all?: boolean
}

export type CodeReports = ReadonlyMap<string, readonly Report[]>

/** Reviews versions of documents one after another and keeps what did not change between them. */
export interface Reviewer {
  review(input: ReviewInput, ruleset: Ruleset): Review
  /** Local link targets (path without `#anchor`, as written) that `review` would like to know about. */
  localTargets(text: string): readonly string[]
  /** Those of them that the document points to for the answer to a perspective's question. */
  inheritedTargets(text: string): readonly string[]
}

/** `candor-review/1`: the one exchange format. Lines and columns are 1-based; columns count UTF-16 code units. */
export interface ReviewReport {
  readonly schema: 'candor-review/1'
  readonly tool: { readonly name: 'candor'; readonly version: string }
  readonly documents: readonly DocumentReport[]
  readonly totals: {
    readonly documents: number
    readonly findings: Readonly<Partial<Record<Severity, number>>>
  } & TogetherReport
}

/** What the documents of a run show together, as far as they look like product documents. */
export interface TogetherReport {
  /** Load-bearing claims by grade, 0-5; a passage that stands in three documents or more counts once. */
  readonly evidence: readonly number[]
  /** Those passages, most widespread first. */
  readonly repeated: readonly RepeatedPassage[]
  /** How many more of them there are. */
  readonly repeatedLeftOut: number
}

export interface RepeatedPassage {
  /** Shortened, on one line. */
  readonly text: string
  readonly documents: number
  /** Where it stands first in each of them. */
  readonly places: readonly { readonly path: string; readonly line: number }[]
}

export interface DocumentReport {
  readonly path: string
  readonly gate: Gate
  readonly gateReasons: readonly string[]
  readonly docType: DocumentType
  readonly status: DocumentStatus | null
  readonly language: string
  readonly words: number
  readonly summary: SummaryReport
  readonly findings: readonly FindingReport[]
  readonly baselined: number
}

interface PerspectiveReport {
  readonly state: PerspectiveState
  readonly facets: readonly string[]
  readonly missing: readonly string[]
  readonly lines: readonly number[]
}

export interface SummaryReport {
  /** The four, and those that a team asks besides, by name. */
  readonly perspectives: Readonly<Record<Perspective, PerspectiveReport>> &
    Readonly<Record<string, PerspectiveReport>>
  readonly synthesis: { readonly level: number; readonly lines: readonly number[] }
  readonly evidence: { readonly level: string; readonly best: number; readonly histogram: readonly number[] }
  readonly unknowns: { readonly count: number; readonly tested: number }
  readonly decision: {
    readonly ask: boolean
    readonly decider: boolean
    readonly alternatives: number
    readonly downside: boolean
    readonly revisit: boolean
  }
  readonly metrics: { readonly targets: number; readonly baselines: number; readonly guardrails: number }
  readonly forecasts: readonly {
    readonly kind: 'forecast' | 'target' | 'look-back'
    readonly line: number
    readonly text: string
    readonly due: string | null
    readonly outcome: string | null
  }[]
  readonly credits: readonly { readonly kind: string; readonly line: number }[]
  readonly waivers: readonly {
    readonly ruleId: string
    readonly reason: string
    readonly until: string | null
    readonly line: number
    readonly silenced: number
  }[]
  readonly questions: readonly string[]
  readonly band: Band | null
  readonly score: number | null
  readonly caps: readonly string[]
}

export interface FindingReport {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly section: string
  readonly fingerprint: string
  readonly related: readonly { readonly line: number; readonly message: string }[]
}

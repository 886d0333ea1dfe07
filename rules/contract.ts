import type * as z from 'zod'
import type { DocumentStatus, DocumentType, Range, ReviewDocument } from '../server/src/facts/types'

export type Severity = 'error' | 'warning' | 'information' | 'hint'
export type Profile = 'pm' | 'leader'

/** Severity by profile; `off` where a profile does not show the rule. */
export type ProfileSeverity = Readonly<Record<Profile, Severity | 'off'>>

/**
 * What stands for a `{placeholder}`: something as the document has it, or words of the rule's own, which another language
 * replaces; several of these stand in a row, with commas.
 */
export type Value = string | number | OwnWords | readonly string[]
export interface OwnWords {
  readonly words: string
  /** Values for `{placeholders}` among them. */
  readonly data?: Readonly<Record<string, Value>>
}

/** A change to the text that answers a finding. Scaffolds ask the question; they never invent the answer. */
export interface Fix {
  /** Shown in the light-bulb menu, an imperative: "Add a baseline column". May hold `{placeholders}`. */
  readonly title: string
  /** Values for the title's `{placeholders}`. */
  readonly data?: Readonly<Record<string, Value>>
  readonly edits: readonly Edit[]
  /** True only where applying it to many findings at once cannot change what the author means. */
  readonly safe?: boolean
  /** True where it leaves no blank but says what stands there more modestly, so that choosing it is an answer. */
  readonly restates?: boolean
}
export interface Edit {
  readonly range: Range
  readonly newText: string
}

export interface Related {
  readonly range: Range
  readonly message: string
  readonly data?: Readonly<Record<string, Value>>
}

export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, Value>>
  readonly range: Range
  /** Other places; their messages may hold `{placeholders}` of their own `data`. */
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
  /** Steps by which this finding is milder than the rule's severity (1: warning becomes information). */
  readonly milder?: number
}

export interface RuleMeta<Options, MessageId extends string> {
  /** One line: what the rule asks for. No full stop. */
  readonly summary: string
  /** Why a reader would care, in our own words. */
  readonly rationale: string
  /** Where the idea comes from, one line. */
  readonly source: string
  /** What makes the finding go away, honestly. */
  readonly satisfiedBy: string
  /** A line that would do so, as somebody might write it. At most 160 characters. */
  readonly example: string
  readonly scope: 'document' | 'section' | 'statement'
  /** Document types the rule speaks about. */
  readonly documents: 'all' | readonly DocumentType[]
  readonly severity: ProfileSeverity
  /** Severity where a document type differs from the default. */
  readonly severityByType?: Readonly<Partial<Record<DocumentType, Partial<ProfileSeverity>>>>
  /** Severity where a document's status differs from all that; a team says so of its own rules. */
  readonly severityByStatus?: Readonly<Partial<Record<DocumentStatus, Severity | 'off'>>>
  /** True where the rule reports something missing from the whole: one step milder on drafts. */
  readonly absence?: boolean
  /** True for a rule that asks about what is left: where another rule asks about the same words, it keeps silent. */
  readonly yields?: boolean
  /** True where the rule can be decided in any language. */
  readonly anyLanguage?: boolean
  /** At most 240 characters once filled: observation, why it matters, one next step. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** What a kind reviewer would ask the author, standing on its own; without it the message's own question is taken. */
  readonly question?: string
  readonly options: z.ZodType<Options>
  /** The first version that had the rule. */
  readonly since: string
  /** Where a rule is data, the data: rules of one id that are defined alike say the same. */
  readonly definition?: unknown
  /** Page that says more, of a rule that has none among Candor's own. */
  readonly url?: string
}

/**
 * One question put to a document. `check` is pure: it reads facts, reports, and changes nothing.
 * It never sees severity, configuration beyond its own options, files, or the clock.
 */
export interface Rule<Options = unknown, MessageId extends string = string> {
  /** `group/kebab-case`, never reused or renamed. */
  readonly id: string
  readonly meta: RuleMeta<Options, MessageId>
  check(document: ReviewDocument, report: (finding: Report<MessageId>) => void, options: Options): void
}

/** Declares a rule; options and message ids are checked by type. */
export function defineRule<Options, MessageId extends string>(rule: Rule<Options, MessageId>): Rule {
  return rule
}

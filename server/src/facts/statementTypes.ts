import type { Section } from '../markdown/sections'
import type { Slot } from '../markdown/slots'
import type { HeaderMeaning } from '../markdown/tables'
import type { Range } from '../markdown/types'

/** What a sentence, list item or table row is; the first that fits, in this order. */
export const STATEMENT_KINDS = [
  'placeholder',
  'question',
  'quotation',
  'attributed',
  'foil',
  'conditional',
  'fiction',
  'definition',
  'requirement',
  'principle',
  'decision',
  'plan',
  'target',
  'assumption',
  'evidence',
  'forecast',
  'claim',
  'narration',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** Whom or what a statement is about: the product, the team, people outside, a measure, the market, the document. */
export const SUBJECT_CLASSES = ['system', 'us', 'actor', 'metric', 'world', 'document', 'unknown'] as const
export type SubjectClass = (typeof SUBJECT_CLASSES)[number]

/** Patterns by which a statement claims something of the world. */
export const CLAIM_SIGNALS = [
  'negative-existential',
  'booster',
  'superlative',
  'universal',
  'forecast',
  'statistic',
  'market-figure',
  'authority',
  'vague-quality',
  'target',
] as const

/** A pattern seen in a statement that a rule may judge: a claim, or a mark that some rule looks into. */
export const SIGNAL_KINDS = [
  ...CLAIM_SIGNALS,
  'placeholder',
  'hedge',
  'anecdote',
  'intent',
  'cause',
  'proof',
  'estimate',
  'precise-figure',
  'dismissal',
  'cushion',
  'exposure',
  'study',
  'delivery',
  'lack',
  'open-mark',
  'doubt',
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** One occurrence of a signal; `text` is the phrase as written, `data` what its rule's message needs. */
export interface Signal {
  readonly kind: SignalKind
  readonly range: Range
  readonly text: string
  readonly data?: Readonly<Record<string, string>>
}

/** What backs a statement in reach: nothing, something nearby, or something in its own sentence, row or lead-in. */
export const SUPPORTS = ['none', 'nearby', 'direct'] as const
export type Support = (typeof SUPPORTS)[number]

/**
 * What a careful reader may question a statement for: that it holds for all or is the best, that it says no more than
 * "good", how it will turn out, where its figure is from, or whose opinion it is.
 */
export const DOUBTS = ['claim', 'quality', 'forecast', 'figure', 'authority'] as const
export type Doubt = (typeof DOUBTS)[number]

/** A sentence, a list item without a full stop, or a table row. */
export interface Statement {
  readonly kind: StatementKind
  readonly subject: SubjectClass
  readonly range: Range
  /** Plain text: markup, code and link targets removed. */
  readonly text: string
  readonly section: Section
  readonly place: 'paragraph' | 'item' | 'row' | 'quote'
  readonly signals: readonly Signal[]
  readonly support: Support
  /** Evidence grade of the statement itself, 0-5. */
  readonly grade: number
  /** It says itself who counted: a named body with the year it reported, or an own record with the time it covers. */
  readonly namesSource: boolean
  /** Whether its text matches; remembered with the sentence, for patterns that are constants. */
  says(pattern: RegExp): boolean
  /** Where a span of its text is written. */
  sourceOf(start: number, end: number): Range
  /** True where a span of its text touches code or a bare address: words that name things and say nothing. */
  isLiteral(start: number, end: number): boolean
}

/** What a statement is, as far as can be told without its place in this version of the document. */
export interface StatementTraits extends Pick<
  Statement,
  'kind' | 'subject' | 'support' | 'grade' | 'text' | 'place'
> {
  /** Kinds of its signals. */
  readonly signals: readonly SignalKind[]
  /** Slots it stands in, nearest first; those of a label at its start included. */
  readonly slots: readonly Slot[]
}

/** A question put to every statement by itself. Answers are remembered in `kept`, which belongs to whoever asks. */
export interface StatementTest {
  readonly accepts: (statement: StatementTraits) => boolean
  readonly kept: WeakMap<object, readonly unknown[]>
}

/** A table with a header. */
export interface Table {
  /** The header row's line. */
  readonly range: Range
  readonly headers: readonly string[]
  readonly meanings: readonly HeaderMeaning[]
  readonly section: Section
  readonly rows: readonly { readonly range: Range; readonly cells: readonly string[] }[]
}

import type { Slot } from '../markdown/slots'
import type { Range } from '../markdown/types'
import type { DocumentType } from './documentTypes'

export { SLOTS } from '../markdown/slots'

/** Classes of words that a team may add to. */
export const LEXICON_CLASSES = [
  'hedges',
  'boosters',
  'vague-words',
  'research-methods',
  'usage-data',
  'user-roles',
] as const
export type LexiconClass = (typeof LEXICON_CLASSES)[number]

/** What a team taught the reviewer beyond its vocabulary. Plain data, frozen, the same object for as long as it holds. */
export interface TeamWords {
  /** Headings and the slot that each stands for; the first that fits counts. */
  readonly slots: readonly (readonly [heading: string, slot: Slot])[]
  /** Names of sources that are accepted as evidence. */
  readonly sources: readonly string[]
  /** Roles that decide, besides those that everyone knows. */
  readonly deciders: readonly string[]
  readonly perspectives: readonly TeamPerspective[]
  /** Words of the team's scale of likelihood. */
  readonly likelihood: readonly string[]
  /** More words for the reviewer's own lists. */
  readonly lexicon: Readonly<Partial<Record<LexiconClass, readonly string[]>>>
}

/** A question that a team asks of its documents besides the four. */
export interface TeamPerspective {
  readonly name: string
  readonly question: string
  readonly facets: readonly (readonly [facet: string, words: readonly string[]])[]
  /** The section that a fix puts the question into. */
  readonly slot: Slot | null
  /** Types of documents that are asked it. */
  readonly documents: readonly DocumentType[]
}

/** How far a document answers a team's own question. */
export interface TeamPerspectiveFacts {
  readonly name: string
  readonly question: string
  readonly state: 'absent' | 'mentioned' | 'addressed' | 'not-applicable'
  /** Facets found and facets still open, in the order written. */
  readonly facets: readonly string[]
  readonly missing: readonly string[]
  /** Statements that speak of a facet, in document order. */
  readonly places: readonly Range[]
  readonly slot: Slot | null
  /** True where documents of this type are asked the question. */
  readonly expected: boolean
}

import type { Perspective } from './types'

/** A pattern that counts as a term: who does what to whom, not a word by itself. */
export interface Frame {
  readonly perspective: Perspective
  readonly facet: string
  readonly text: string
  /** Counts only beside another term of its perspective. */
  readonly shared?: true
  /** Told in plain words: a sentence that is part of an answer, whatever the words of the trade. */
  readonly plain?: true
  /** Touches the question and answers nothing, however often: the document mentions the perspective. */
  readonly touches?: true
}

import type { ReviewDocument } from '../server/src/facts/types'

/**
 * True where "strategy" names a way of working or how an algorithm goes about it: a testing strategy, an accessibility
 * strategy. It serves a product and chooses for none.
 */
export function isOfPractice({ title, text, type }: ReviewDocument): boolean {
  if (type !== 'strategy') return false
  return PRACTICE.test(title) || ALGORITHM.test(text.slice(0, HEAD))
}

const PRACTICE =
  /\b(?:accessibility|test(?:ing)?|qa|branching|version(?:ing)?|caching|migration|deprecation|logging|back-?up|localis?z?ation|translation|documentation|security|error[- ]handling|retry|deployment|rollback|naming|algorithms?) strateg(?:y|ies)\b/i
const ALGORITHM = /\bstrateg(?:y|ies) (?:behind|of|for|used by) (?:\S+ ){0,3}algorithms?\b/i
/** What a document is stands near its top. */
const HEAD = 600

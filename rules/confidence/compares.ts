import type { ReviewDocument } from '../../server/src/facts/types'

/** Headings under which others are looked at. */
export const COMPARES =
  /\b(?:compet\w+|landscape|comparison|alternatives|market(?: [\w&]+){0,2} (?:analysis|check|gap|overview|map|research))\b/i

/** Somewhere the document lays itself beside others: who was looked at can be found, and the claim be held against it. */
export function hasComparison(document: ReviewDocument): boolean {
  return document.sections.some(
    (section) => COMPARES.test(section.title) && document.contentWordsIn(section) >= COMPARED_WORDS,
  )
}
const COMPARED_WORDS = 20

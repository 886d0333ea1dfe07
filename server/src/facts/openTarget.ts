/**
 * Whether a target still has a figure to reach: one is left when dates, intervals, scales and numbers of documents are
 * set aside, and nobody reached it yet.
 */
export function isOpenTarget(text: string): boolean {
  if (/\b(?:achieved|exceeded|already met)\b/i.test(text)) return false
  // A share is never one of those; most targets are shares, and the long way is slow.
  if (/\d\s?%/u.test(text)) return true
  return /\d/u.test(text.replace(NO_MEASURE, ' ').replace(NUMBERED, ' '))
}
const NO_MEASURE =
  /\b(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b(?:every|each|after|over) \d+ (?:days?|weeks?|months?|quarters?|years?)\b|\b\d\s?[-–]\s?(?:5|7|10|100)\b(?!\s?%)|\b(?:phase|stage|milestone|version|step|q|h|rfc|v)\s?\d+\b/gi
/** "TEP-0122", "ISO 29148": the number of a document. */
const NUMBERED = /\b[A-Z]{2,}[- ]?\d+\b/gu

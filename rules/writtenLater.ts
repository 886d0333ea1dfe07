import type { Section } from '../server/src/facts/types'

/** Release notes, a retrospective: what is written once the work is done may be empty until then. */
export function isForLater({ title, parent }: Section): boolean {
  return LATER.test(title) || LATER.test(parent?.title ?? '')
}
const LATER =
  /\b(?:release (?:notes?|blog|post)|blog posts?|announcements?|change ?log|retrospectives?|post-?mortem|lessons learned|look(?:ing)? back|outcome review|(?:actual|final|measured) results?|sign-?offs?)\b/i

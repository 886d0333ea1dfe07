import type { Block } from '../markdown/blocks'

/**
 * Whether what stands there is a wording that somebody is asked not to use: behind a line or a label that says so, or
 * in the column of a table with such a head. It is mentioned and not said. Whole sections of them are told by their
 * headings.
 */
export function isMentioned(at: number, { label, row }: Block, leadIn: string): boolean {
  if (leadIn !== '' && SHUNNED.test(leadIn)) return true
  if (label !== '' && UNSAID.test(label)) return true
  if (row === null) return false
  const cell = row.starts.findLastIndex((start) => start <= at)
  return UNSAID.test(row.headers[cell] ?? '')
}

/** "We never claim any of these:", "Phrases to avoid:" before a list. */
const SHUNNED =
  /\b(?:(?:do not|don['’]t|never|must not|should not|shouldn['’]t|cannot|can['’]t|not to|avoid) (?:say(?:ing)?|claim(?:ing)?|imply(?:ing)?)|(?:words|terms|phrases|claims|wordings?|statements|language) (?:that )?(?:we |you |to )?avoid|avoid (?:the |these |such )?(?:following )?(?:words|terms|phrases|claims|wordings?|statements|language))\b[^.:]{0,40}:\W*$/i
/** "Don't say" at the head of a column or of a line. */
const UNSAID =
  /^\W*(?:(?:do not|don['’]t|never) (?:say|claim|write)|(?:words|terms|phrases|claims|wordings?) to avoid|instead of saying|not to say)\W*$/i

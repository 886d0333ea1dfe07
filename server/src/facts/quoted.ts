import type { Block } from '../markdown/blocks'

/** Whether a block stands as somebody's words: written so, or set off behind a line which says that somebody spoke. */
export function isQuoted({ kind, setOff }: Block, leadIn: string): boolean {
  return kind === 'quote' || (setOff && SAYING.test(leadIn))
}

/** "A driver told us:" before what is set off. */
const SAYING =
  /\b(?:said|says|told|tells|wrote|writes|asked|asks|replied|answered|quot(?:e[sd]?|ing)|put it|in (?:his|her|their) words|comment(?:s|ed)?|feedback|e-?mail(?:s|ed)?|complain\w*|heard|hear)\b/i

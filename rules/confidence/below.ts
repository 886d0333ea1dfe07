import type { ReviewDocument, Statement } from '../../server/src/facts/types'

/** What a sentence leads to: the list, table or paragraph under it. */
export interface Below {
  readonly text: string
  /** The sentence ends in a colon. */
  readonly colon: boolean
  /** A blank line stands between. */
  readonly blank: boolean
}

/** The mark that begins a bullet or a numbered item. */
export const BULLET = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]`

/** What begins on a line of its own right behind a sentence. */
export function belowOf({ text }: ReviewDocument, { range, place }: Statement): Below | null {
  if (place === 'row') return null
  const gap = /^[:"”’'*_)]*\s*/u.exec(text.slice(range.end, range.end + GAP))?.[0] ?? ''
  if (!gap.includes('\n')) return null
  const from = range.end + gap.length
  return {
    text: text.slice(from, from + SHOWN),
    colon: /:["”’'*_)]*\s*$/u.test(text.slice(range.start, from)),
    blank: /\n[ \t]*\r?\n/u.test(gap),
  }
}
/** Blank lines and marks between a sentence and what it leads to, and as much of a list as shows what it is. */
const GAP = 40
const SHOWN = 800

import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'

/** "…, see [the notes](notes.md).", "… ([source](a.csv))": links behind what is said, which are no part of it. */
export function asidesIn({ value, marks }: PlainText, from: number, to: number): readonly Range[] {
  if (marks.length === 0) return marks
  return marks.filter(
    ({ kind, start, end }) =>
      kind === 'link' &&
      start < to &&
      end > from &&
      POINTED.test(value.slice(Math.max(from, start - REACH), start)) &&
      ENDED.test(value.slice(end, end + REACH)),
  )
}
const POINTED = /[([]$|\b(?:see|details|sources?|cf|ref)\b[.:,]?\s+(?:also\s+|the\s+|in\s+)?$/i
const ENDED = /^[\])]*(?:[.!?,;]|\s*$)/
const REACH = 20

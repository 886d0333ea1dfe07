import type { Range } from '../markdown/types'

/** What starts a new piece of writing without a blank line before it. */
const STARTS = /^\s*(?:[-*+]|\d+[.)]|\||#{1,6}|>)(?:\s|$)|^\s*\|/u
/** A line that is a piece of its own: a heading, a table row. */
const ALONE = /^\s*(?:#{1,6}\s|\|)/u

/**
 * The lines somebody is writing: the paragraph, list item, table row or heading that a line belongs to; null on a
 * blank line. Told by the lines around it alone, as it is asked for with every letter typed.
 */
export function paragraphAround(text: string, offset: number): Range | null {
  const own = lineAt(text, offset)
  if (isBlank(text, own)) return null
  if (ALONE.test(slice(text, own))) return own
  let { start, end } = own
  for (let first = own; start > 0 && !STARTS.test(slice(text, first));) {
    const before = lineAt(text, start - 1)
    if (isBlank(text, before) || ALONE.test(slice(text, before))) break
    start = before.start
    first = before
  }
  while (end < text.length) {
    const next = lineAt(text, end + 1)
    if (isBlank(text, next) || STARTS.test(slice(text, next))) break
    end = next.end
  }
  return { start, end }
}

/** A line without its line break; a carriage return before one counts as blank space. */
function lineAt(text: string, offset: number): Range {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', Math.min(Math.max(offset, start), text.length))
  return { start, end: end < 0 ? text.length : end }
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, Math.min(end, start + 200))
}

function isBlank(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).trim() === ''
}

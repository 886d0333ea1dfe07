import type { Range, ReviewDocument, TargetFact } from '../../server/src/facts/types'
import type { Edit, Fix } from '../contract'
import { lineEnd, lineStart } from '../lines'
import { FIXES } from '../phrases'

/**
 * A column for where targets start from, put behind the first one of the table they stand in; a blank for each of them,
 * nothing for the other rows. Empty where they do not stand in one table.
 */
export function baselineColumnFix(document: ReviewDocument, targets: readonly TargetFact[]): readonly Fix[] {
  const [first] = targets
  const table = first && tableAround(document.text, first.range.start)
  if (!table || !targets.every(({ range }) => isWithin(range, table.range))) return []
  const open = new Set(targets.map(({ range }) => lineStart(document.text, range.start)))
  const edits = table.lines.flatMap(({ start, text }, index): readonly Edit[] => {
    const at = endOfFirstCell(text)
    if (at === null) return []
    const cell =
      index === 0 ? ' Today |' : index === 1 ? ' --- |' : open.has(start) ? ' [value and date] |' : '  |'
    return [{ range: { start: start + at, end: start + at }, newText: cell }]
  })
  // A row that could not be told apart would stand one column to the left.
  return edits.length === table.lines.length ? [{ title: FIXES.baselineColumn, edits }] : []
}

interface Line {
  readonly start: number
  readonly text: string
}

/** The lines of a table that open with a pipe, the header and the dashes among them. */
function tableAround(
  text: string,
  offset: number,
): { readonly range: Range; readonly lines: readonly Line[] } | null {
  let start = lineStart(text, offset)
  while (start > 0 && isRow(text, lineStart(text, start - 1))) start = lineStart(text, start - 1)
  const lines: Line[] = []
  let at = start
  while (at < text.length && isRow(text, at)) {
    const end = lineEnd(text, at)
    lines.push({ start: at, text: text.slice(at, end) })
    at = end + 1
  }
  const dashes = lines[1]?.text ?? ''
  if (!/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u.test(dashes)) return null
  return { range: { start, end: at }, lines }
}

function isRow(text: string, start: number): boolean {
  return /^[ \t]{0,3}\|/u.test(text.slice(start, start + 5))
}

/** Behind the pipe that closes the first cell; null where there is none. */
function endOfFirstCell(row: string): number | null {
  const cell = /^[ \t]*\|(?:\\.|`[^`]*`|[^|\\`])*\|/u.exec(row)
  return cell === null ? null : cell[0].length
}

function isWithin(range: Range, around: Range): boolean {
  return around.start <= range.start && range.end <= around.end
}

import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { ReadBlock } from './reading'
import { priorityOf } from './tableMarks'

/** What a line, row or heading says of a numbered part: how urgent it is, or what it needs. Chunk offsets. */
export interface NeedHit {
  /** "F-3" or "2.1.4"; empty for a line that speaks of the part whose section it stands in. */
  readonly id: string
  /** 0 for what is most urgent, null where it does not say. */
  readonly level: number | null
  /** As written: "P1". */
  readonly priority: string
  readonly needs: readonly string[]
  readonly range: Range
}

export function needsIn({ source: { block }, statements }: ReadBlock): readonly NeedHit[] {
  const { kind, text, row, range } = block
  const line = text.value
  if (kind !== 'heading' && kind !== 'item' && kind !== 'row' && kind !== 'paragraph') return []
  if (!HINT.test(row === null ? line : row.headers.join(' '))) return []
  if (row !== null) return inRow(row, (start, end) => sourceRange(text, start, end))
  const priority = PRIORITY.exec(line)?.groups
  const needs = NEEDS.exec(line)?.groups?.ids
  if ((priority === undefined && needs === undefined) || statements.some(isOpen)) return []
  const id = OPENING_ID.exec(line)?.groups?.id ?? ''
  const written = priority?.written ?? priority?.labelled ?? ''
  return [
    {
      id,
      level: written === '' ? null : priorityOf(written),
      priority: written,
      needs: needs === undefined ? [] : idsIn(needs),
      range: kind === 'heading' ? range : sourceRange(text, 0, Math.min(line.length, LONGEST)),
    },
  ]
}

function isOpen({ kind }: ReadBlock['statements'][number]): boolean {
  return kind === 'question' || kind === 'placeholder' || kind === 'conditional'
}

type Row = NonNullable<ReadBlock['source']['block']['row']>

function inRow(
  { headers, cells, meanings, starts }: Row,
  rangeOf: (start: number, end: number) => Range,
): readonly NeedHit[] {
  const column = cells.findIndex(({ value }) => WHOLE_ID.test(value.trim()))
  if (column < 0 || column > 1) return []
  const id = cells[column]?.value.trim() ?? ''
  const at = headers.findIndex(
    (header, index) => meanings[index] === 'priority' || /^pri(?:o|ority)?$/i.test(header.trim()),
  )
  const priority = at < 0 ? '' : (cells[at]?.value.trim() ?? '')
  const needing = headers.findIndex((header) => NEEDS_HEADER.test(header.trim()))
  const needs = needing < 0 ? '' : (cells[needing]?.value ?? '')
  if (priority === '' && needs === '') return []
  const start = starts[column] ?? 0
  const level = priorityOf(priority)
  return [{ id, level, priority, needs: idsIn(needs), range: rangeOf(start, start + id.length) }]
}

function idsIn(words: string): readonly string[] {
  return words.match(new RegExp(ID, 'g')) ?? []
}

/** Few lines hold one of these, and few tables have such a column. */
const HINT = /\bP[0-4]\b|[- ]have\b|priority|depend|require|blocked|\bneeds\b|prereq/i
const LONGEST = 80
const ID = '(?:[A-Z]{1,10}-?\\d+(?:\\.\\d+)*|\\d+\\.\\d+(?:\\.\\d+)*)'
const WHOLE_ID = new RegExp(`^${ID}$`)
const OPENING_ID = new RegExp(`^\\W*(?!P\\d\\b|[QH]\\d|V\\d)(?<id>${ID})(?=[\\s:.)–—]|$)`)
const PRIORITY =
  /(?:(?<=[([])(?<written>P[0-4]|must[- ]have|should[- ]have|could[- ]have|nice[- ]to[- ]have)(?=[)\],])|\bpriority\W{1,3}(?<labelled>P[0-4]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|nice[- ]to[- ]have|critical|high|medium|low)\b)/i
const NEEDS = new RegExp(
  `\\b(?:[Dd]epends on|[Dd]epend(?:ent|s|ing)? upon|[Rr]equires|[Bb]locked by|[Nn]eeds|[Dd]ependenc(?:y|ies)|[Pp]rerequisites?)\\W{1,3}(?<ids>${ID}(?:(?:\\s*[,&+/]\\s*|,? and )${ID})*)`,
)
const NEEDS_HEADER = /^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|requires|needs|prerequisites?)$/i

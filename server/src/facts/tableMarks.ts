import { sourceRange } from '../markdown/plainText'
import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'

/**
 * What a table row says without figures: yes or no in a column of its own ("✅", "no"), and a priority. The row's name
 * and the column's header together are the measure, so that two tables about the same things can be laid side by side.
 */
export function tableMarks({ source: { block } }: ReadBlock): readonly MeasureHit[] {
  const { row, text, group } = block
  if (row === null) return []
  const names = row.cells.slice(0, 2).map(({ value }) => value.trim())
  return row.cells.flatMap((cell, column) => {
    if (column === 0 || cell.value.length > LONGEST_MARK) return []
    const header = row.headers[column]?.trim() ?? ''
    if (header === '') return []
    const priority = row.meanings[column] === 'priority' || /^pri(?:o|ority)?$/i.test(header)
    const value = priority ? priorityOf(cell.value) : markOf(cell.value)
    if (value === null) return []
    // Numbered rows are named by what stands beside the number.
    const name = names.find((one, index) => index < column && /\p{L}{3}/u.test(one)) ?? ''
    const key = stemKey(name, NONE)
    if (key === '' || (priority && key.split(' ').length < 3)) return []
    const start = row.starts[column] ?? 0
    const shown = priority ? name : `${name} (${header})`
    return [
      {
        name: shown.length <= 48 ? shown : `${shown.slice(0, 47).trimEnd()}…`,
        written: cell.value.trim(),
        key: priority ? key : `${key} × ${stemKey(header, NONE)}`,
        low: value,
        high: value,
        unit: priority ? 'priority' : 'mark',
        role: 'value' as const,
        bound: null,
        qualifiers: () => '',
        group: `${group}`,
        range: sourceRange(text, start, start + cell.value.length),
      },
    ]
  })
}

const NONE: ReadonlySet<string> = new Set()
/** A tick or a priority is a word or two. */
const LONGEST_MARK = 24

/** 1 for yes, 0 for no, null for anything said at more length. */
function markOf(cell: string): number | null {
  if (/^\s*(?:✅|✔️?|✓|☑️?|yes)\s*$/i.test(cell)) return 1
  return /^\s*(?:❌|✗|✘|✖️?|no)\s*$/i.test(cell) ? 0 : null
}

const PRIORITIES: readonly RegExp[] = [
  /^(?:P?0|critical|must(?:[- ]have)?)$/i,
  /^(?:P?1|high|should(?:[- ]have)?)$/i,
  /^(?:P?2|medium|could(?:[- ]have)?|nice[- ]to[- ]have)$/i,
  /^(?:P?3|low|won['’]?t(?:[- ]have)?)$/i,
  /^P?4$/i,
]

export function priorityOf(cell: string): number | null {
  const written = cell.trim()
  const found = PRIORITIES.findIndex((words) => words.test(written))
  return found < 0 ? null : found
}

import type { Range } from '../markdown/types'
import { printable } from '../review/printable'

const LONGEST = 70

/** The first words at a place on one line, without the marks of lists, headings and emphasis. */
export function excerpt(text: string, { start, end }: Range): string {
  const plain = printable(text.slice(start, Math.min(end, start + 4 * LONGEST)))
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[#>*+-]+ |\d+[.)] |\[[ xX]\] )+/u, '')
    .replace(/\*\*|__|`/gu, '')
    .replace(/^\s*\||\|\s*$/gu, '')
    .replace(/\s*\|\s*/gu, ' · ')
    .trim()
  if (plain.length <= LONGEST) return plain
  return `${plain
    .slice(0, LONGEST - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`
}

import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { ReadBlock } from './reading'

/** Percentages that stand one to an item or row. */
export interface Shares {
  readonly sum: number
  readonly range: Range
  /** Header and lead-in, by which a reader can tell whether they are parts of one whole. */
  readonly words: string
}

/** A row that says what the rows above it come to. */
export interface Total {
  readonly name: string
  readonly stated: number
  readonly sum: number
  readonly range: Range
}

/** The percentages of a list, or of the first column of a table that has one in every row. */
export function sharesIn(members: readonly ReadBlock[]): Shares | null {
  const [first] = members
  if (first === undefined) return null
  const { row } = first.source.block
  const parts = members.filter((member) => !isTotal(member))
  if (row === null) return sharesOf(parts, (block) => block.source.block.text.value, first.leadIn)
  for (const [column, header] of row.headers.entries()) {
    if (column === 0) continue
    const found = sharesOf(
      parts,
      (block) => block.source.block.row?.cells[column]?.value ?? '',
      `${first.leadIn} ${header}`,
    )
    if (found !== null) return found
  }
  return null
}

const FEWEST = 3

function sharesOf(
  parts: readonly ReadBlock[],
  textOf: (block: ReadBlock) => string,
  words: string,
): Shares | null {
  const [first] = parts
  const last = parts.at(-1)
  if (parts.length < FEWEST || first === undefined || last === undefined) return null
  if (!/\d/.test(textOf(first))) return null
  const values = parts.map((block) => onlyShare(textOf(block), /\(%\)|(?:^|\s)% of\b|%\s*$/.test(words)))
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  if (known.length < values.length) return null
  return {
    sum: Math.round(known.reduce((sum, value) => sum + value, 0) * 10) / 10,
    range: { start: first.source.block.range.start, end: last.source.block.range.end },
    words,
  }
}

/** The one percentage of a text that holds no other figure with it; null for bounds, changes and ranges. */
function onlyShare(text: string, bare: boolean): number | null {
  const figures = [
    ...text.matchAll(
      /(?<lead>[<>≤≥+~−]\s?|[–-](?=\d)|(?<!\s)[–-]\s)?(?<!\d)(?<value>\d{1,3}(?:\.\d+)?)\s?(?<percent>%|percent\b)/g,
    ),
  ]
  if (figures.length === 0 && bare) {
    const value = /^\s*(\d{1,3}(?:\.\d+)?)\s*$/.exec(text)?.[1]
    return value === undefined ? null : Number(value)
  }
  const groups = figures[0]?.groups
  if (figures.length !== 1 || groups?.lead !== undefined) return null
  return Number(groups?.value)
}

/** The last row, where it is a total, and the first column in which every row holds a plain number. */
export function totalIn(members: readonly ReadBlock[]): Total | null {
  const last = members.at(-1)
  if (last === undefined || !isTotal(last)) return null
  const { row } = last.source.block
  if (row === null) return null
  const parts = members.slice(0, -1)
  if (parts.length < 2 || parts.some(isTotal)) return null
  for (let column = 1; column < row.cells.length; column++) {
    const stated = plainNumber(row.cells[column]?.value ?? '')
    const values = parts.map(({ source }) => plainNumber(source.block.row?.cells[column]?.value ?? ''))
    if (stated === null || values.some((value) => value?.unit !== stated.unit)) continue
    const sum = values.reduce((total, value) => total + (value?.value ?? 0), 0)
    const start = row.starts[column] ?? 0
    const end = start + (row.cells[column]?.value.length ?? 0)
    return {
      name: (row.headers[column] ?? '').trim() || (row.cells[0]?.value.trim() ?? ''),
      stated: stated.value,
      sum: Math.round(sum * 100) / 100,
      range: sourceRange(last.source.block.text, start, end),
    }
  }
  return null
}

function isTotal({ source: { block } }: ReadBlock): boolean {
  const name = block.row?.cells[0]?.value ?? block.text.value
  return /^\s*(?:grand |sub-?)?(?:totals?|sum|overall)\b(?!\s+(?:addressable|cost of))/i.test(name)
}

/** "1,200", "$3.5k", "12 days": one number with its unit and nothing else. */
function plainNumber(cell: string): { readonly value: number; readonly unit: string } | null {
  const match =
    /^\s*(?<currency>[$€£])?\s?(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<unit>[a-z%]{0,8})\s*$/i.exec(
      cell,
    )
  if (match?.groups === undefined) return null
  const { currency = '', value = '', unit = '' } = match.groups
  return { value: Number(value.replaceAll(',', '')), unit: currency + unit.toLowerCase().replace(/s$/, '') }
}

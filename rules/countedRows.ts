import type { Range, ReviewDocument, Section, Table } from '../server/src/facts/types'

/** A cell that tells how many or how much, and the section whose table it stands in. */
export interface CountedCell {
  readonly range: Range
  readonly text: string
  readonly section: Section
  readonly table: Table
}

/**
 * Cells with a large number in the columns of markets and crowds: "Segment | Firms worldwide | Est. size". Where a
 * column, a row or the section names a source, a reader can look; a table of one row or of targets sizes no market.
 */
export function sizesInTables(document: ReviewDocument): readonly CountedCell[] {
  return document.tables.flatMap((table) => {
    if (isAimed(table) || table.rows.length < 2 || isBacked(table)) return []
    const columns = table.headers.flatMap((header, at) => (at > 0 && SIZE.test(header) ? [at] : []))
    return cellsIn(document, table, columns, LARGE)
  })
}
const SIZE =
  /\b(?:(?:est(?:imated|\.)?|market|segment|audience|population|potential|total|global|addressable) (?:size|users|customers|buyers|market|companies|firms|people|population|audience|value|volume)|tam|sam|som|population|(?:number|#|no\.) of (?:users|people|companies|firms|businesses|customers|households|organi[sz]ations|sites|shops|schools|clinics|farms)|(?:companies|firms|businesses|households) (?:worldwide|globally|in \w+))\b|^\W*size(?: \([^)]*\))?\W*$/i
/** From a thousand on, in digits or with the letter for it. */
const LARGE = /\d,\d{3}\b|\d{4,}|\d\s?\+?\s?(?:k|m|mn|b|bn|million|billion|thousand)\b/i

/**
 * Cells of what is foreseen year by year: "Year | Customers | MRR" with a row for each year, or a column for each. Who
 * foresees more than one case has said that it may come otherwise.
 */
export function projectionsInTables(document: ReviewDocument): readonly CountedCell[] {
  return document.tables.flatMap((table) => {
    if (isAimed(table) || table.rows.length < 2 || isBacked(table)) return []
    const { headers, rows } = table
    const firsts = rows.map(({ cells }) => cells[0] ?? '')
    if (headers.some((header) => CASES.test(header)) || firsts.some((cell) => CASES.test(cell))) return []
    const years = headers.flatMap((header, at) => (YEAR.test(header) ? [at] : []))
    if (years.length >= 2 && firsts.some((cell) => EARNED.test(cell))) {
      const earning = rows.filter((_, at) => EARNED.test(firsts[at] ?? ''))
      return cellsIn(document, { ...table, rows: earning }, years.slice(0, 1), /\d/u)
    }
    if (firsts.filter((cell) => YEAR.test(cell)).length < 2) return []
    const earned = headers.findIndex((header, at) => at > 0 && EARNED.test(header))
    return earned < 0 ? [] : cellsIn(document, table, [earned], /\d/u)
  })
}
const YEAR = /^\W*(?:(?:year|yr|y|fy|month|m|quarter|q) ?\d{1,2}|end of year \d)\b/i
const EARNED =
  /\b(?:mrr|arr|revenues?|turnover|profits?|earnings|sales|gmv|income|margin|subscribers|(?:paying|paid) \w+|customers)\b/i
const CASES =
  /\b(?:low|high|base|best|worst|conservative|optimistic|pessimistic|upside|downside|scenario|case|range)\b/i

function isAimed({ headers, meanings, section }: Table): boolean {
  return (
    meanings.includes('target') ||
    headers.some((header) => /\b(?:targets?|goals?)\b/i.test(header)) ||
    section.slots[0] === 'metrics' ||
    section.slots[0] === 'goals'
  )
}

/** A column for where it comes from or how sure it is, or a link in one of the rows. */
function isBacked({ headers, rows }: Table): boolean {
  return (
    headers.some((header) =>
      /\b(?:sources?|basis|references?|evidence|confidence|as of|how we know)\b/i.test(header),
    ) || rows.some(({ cells }) => cells.some((cell) => /https?:|\]\(|\[\^/u.test(cell)))
  )
}

/** In each row, the first of the columns whose cell holds such a number. */
function cellsIn(
  { text }: ReviewDocument,
  table: Table,
  columns: readonly number[],
  number: RegExp,
): readonly CountedCell[] {
  return table.rows.flatMap(({ range, cells }) => {
    const cell = columns.map((at) => cells[at] ?? '').find((one) => number.test(one))
    if (cell === undefined) return []
    const plain = cell.replace(/[*_`]/gu, '').trim()
    const at = text.slice(range.start, range.end).indexOf(plain)
    if (at < 0) return []
    const start = range.start + at
    return [{ range: { start, end: start + plain.length }, text: plain, section: table.section, table }]
  })
}

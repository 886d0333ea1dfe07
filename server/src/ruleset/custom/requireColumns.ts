import * as z from 'zod'
import type { ReviewDocument, Table } from '../../facts/types'
import { HEADER_MEANINGS } from '../../markdown/tables'
import { isBlankValue } from './blankValue'
import type { Hit, Question } from './kind'
import { listOf, oneOrMore, spoken } from './lists'
import { pickSections, sectionRefs } from './sectionRef'
import { phrase, wordSearch } from './textSearch'

/** A column by what its header means, or by words of the header. */
const column = z.union([
  z.enum(HEADER_MEANINGS),
  z.strictObject({ header: phrase.describe('Words the header holds.') }),
])
type ColumnRef = z.infer<typeof column>
export const columns = oneOrMore(column).meta({ id: 'columns' })

export const requireColumnsSchema = z.strictObject({
  columns: columns.describe('Every table that is meant must have these columns.'),
  in: sectionRefs.optional().describe('Tables in these sections; else all.'),
  'in-tables-with': columns.optional().describe('Only tables that have these columns are meant.'),
  filled: z.boolean().optional().describe('No cell of these columns may be left blank.'),
  'needs-table': z.boolean().optional().describe('There must be such a table at all.'),
})

/** Asks for columns of tables, and for something in their cells. */
export function requireColumns(spec: z.infer<typeof requireColumnsSchema>): Question {
  const wanted = listOf<ColumnRef>(spec.columns)
  const marks = listOf<ColumnRef>(spec['in-tables-with'])
  const sections = spec.in === undefined ? null : pickSections(spec.in)
  const isMeant = (document: ReviewDocument, table: Table): boolean =>
    (sections === null || sections.contains(table.section, document)) && hasColumns(table, marks)
  const same = marks.length > 0 && wanted.every((one) => marks.some((mark) => nameOf(one) === nameOf(mark)))
  const useless = same && spec.filled !== true && spec['needs-table'] !== true
  return {
    scope: sections === null ? 'document' : 'section',
    placeholders: ['missing', 'section', 'row'],
    asks: `asks for the columns ${spoken(wanted.map(nameOf), 'and')}`,
    readsEnglish: false,
    flaws: useless
      ? [
          {
            path: ['in-tables-with'],
            message:
              'asks for columns that the tables have already, so the rule can never fire; name other `columns`',
          },
        ]
      : [],
    ask: (document) => {
      const tables = document.tables.filter((table) => isMeant(document, table))
      if (tables.length === 0)
        return spec['needs-table'] === true ? missingTable(document, wanted, spec.in) : []
      return tables.flatMap((table) => hitsIn(table, wanted, spec.filled === true))
    },
  }
}

/** Some table of the document has all of the columns. */
export function tableWith(document: ReviewDocument, refs: readonly ColumnRef[]): Table | undefined {
  return document.tables.find((table) => hasColumns(table, refs))
}

function hasColumns(table: Table, refs: readonly ColumnRef[]): boolean {
  return refs.every((ref) => columnOf(table, ref) >= 0)
}

function columnOf({ headers, meanings }: Table, ref: ColumnRef): number {
  if (typeof ref === 'string') return meanings.indexOf(ref)
  const search = wordSearch([ref.header])
  return headers.findIndex((header) => search.test(header))
}

function hitsIn(table: Table, wanted: readonly ColumnRef[], filled: boolean): readonly Hit[] {
  const { section, range, rows } = table
  const missing = wanted.filter((ref) => columnOf(table, ref) < 0)
  if (missing.length > 0) {
    const data = { missing: spoken(missing.map(nameOf), 'and'), section: section.title, row: '' }
    return [{ range, data, home: section }]
  }
  if (!filled) return []
  return rows.flatMap((row): readonly Hit[] => {
    const blank = wanted.filter((ref) => isBlankValue(row.cells[columnOf(table, ref)]))
    if (blank.length === 0) return []
    const data = {
      missing: spoken(blank.map(nameOf), 'and'),
      section: section.title,
      row: row.cells[0] ?? '',
    }
    return [{ range: row.range, data, home: section }]
  })
}

/** On the heading of the first section that should hold it; where there is none, the section is missing and not the table. */
function missingTable(
  document: ReviewDocument,
  wanted: readonly ColumnRef[],
  where: z.infer<typeof requireColumnsSchema>['in'],
): readonly Hit[] {
  const missing = spoken(wanted.map(nameOf), 'and')
  if (where === undefined)
    return [{ range: document.titleRange, data: { missing, section: '', row: '' }, home: null }]
  const [section] = pickSections(where).all(document)
  if (section === undefined) return []
  return [{ range: section.heading, data: { missing, section: section.title, row: '' }, home: section }]
}

export function nameOf(ref: ColumnRef): string {
  return `“${typeof ref === 'string' ? ref : ref.header}”`
}

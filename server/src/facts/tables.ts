import type { Section } from '../markdown/sections'
import { once } from './once'
import { place, sectionAt, type PlacedReading, type PlacedStretch } from './placement'
import type { Table } from './types'

/** Tables of a document that have a header, with the text of their cells. */
export function tablesOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly Table[] {
  return stretches.flatMap(({ reading, members }) =>
    reading.hasTables ? members.flatMap((member) => tablesIn(member, sections)) : [],
  )
}

function tablesIn(at: PlacedReading, sections: readonly Section[]): readonly Table[] {
  const { blocks } = at.reading
  return blocks.flatMap((block): readonly Table[] => {
    const { kind, range, row, group } = block.source.block
    if (kind !== 'table' || row === null || row.headers.every((header) => header === '')) return []
    // Most who ask turn a table away by its header.
    const rows = once(() =>
      blocks.flatMap(({ source: { block: one } }) =>
        one.kind === 'row' && one.group === group && one.row !== null
          ? [{ range: place(at, one.range), cells: one.row.cells.map(({ value }) => value) }]
          : [],
      ),
    )
    const line = at.facts.chunk.text.slice(range.start, range.end).search(/[\r\n]/)
    const header = { start: range.start, end: line < 0 ? range.end : range.start + line }
    const { headers, meanings } = row
    return [
      {
        range: place(at, header),
        headers,
        meanings,
        get rows() {
          return rows()
        },
        section: sectionAt(at, block, sections),
      },
    ]
  })
}

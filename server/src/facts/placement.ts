import type { Section } from '../markdown/sections'
import type { PlacedChunk, Range } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import type { Reading } from './contributions'
import type { ReadBlock, ReadStatement } from './reading'
import type { Statement } from './types'

/** A chunk's reading and where it stands in this version of the document. */
export interface PlacedReading {
  readonly placed: PlacedChunk
  readonly facts: ChunkFacts
  readonly reading: Reading
  /** Index among the document's sections of the one the chunk starts in. */
  readonly firstSection: number
}

/** A range of a chunk in the document. */
export function place({ placed }: PlacedReading, range: Range): Range {
  return { start: range.start + placed.offset, end: range.end + placed.offset }
}

/** What all readings hold of a kind, in document order, with document offsets. */
export function gather<T extends { readonly range: Range }>(
  readings: readonly PlacedReading[],
  of: (reading: PlacedReading) => readonly T[],
): readonly T[] {
  const found: T[] = []
  for (const placement of readings)
    for (const item of of(placement)) found.push({ ...item, range: place(placement, item.range) })
  return found
}

/** The same for bare ranges. */
export function gatherRanges(
  readings: readonly PlacedReading[],
  of: (reading: Reading) => readonly Range[],
): readonly Range[] {
  const found: Range[] = []
  for (const placement of readings)
    for (const range of of(placement.reading)) found.push(place(placement, range))
  return found
}

export function sectionAt(
  placement: PlacedReading,
  { segment }: { readonly segment: number },
  sections: readonly Section[],
): Section {
  const section = sections[placement.firstSection + segment] ?? sections[0]
  if (section === undefined) throw new Error('A document always has its root section.')
  return section
}

export function toStatement(
  placement: PlacedReading,
  block: ReadBlock,
  statement: ReadStatement,
  sections: readonly Section[],
): Statement {
  const { kind, subject, support, sentence, signals } = statement
  return {
    kind,
    subject,
    support,
    range: place(placement, statement.range),
    text: sentence.text,
    section: sectionAt(placement, block, sections),
    place: placeOf(block),
    signals: signals.map((signal) => ({ ...signal, range: place(placement, signal.range) })),
  }
}

function placeOf({ source: { block } }: ReadBlock): Statement['place'] {
  if (block.kind === 'row' || block.kind === 'item' || block.kind === 'quote') return block.kind
  return 'paragraph'
}

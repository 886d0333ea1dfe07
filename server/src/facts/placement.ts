import type { Section } from '../markdown/sections'
import type { PlacedChunk, Range } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import type { Contribution, Reading } from './contributions'
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

/** A contribution with its chunk. */
export interface PlacedContribution {
  readonly contribution: Contribution
  readonly placement: PlacedReading
}

/** A range of a chunk in the document. */
export function place({ placed }: PlacedReading, range: Range): Range {
  return { start: range.start + placed.offset, end: range.end + placed.offset }
}

export function sectionAt(placement: PlacedReading, block: ReadBlock, sections: readonly Section[]): Section {
  const section = sections[placement.firstSection + block.segment] ?? sections[0]
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

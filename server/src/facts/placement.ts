import type { Section } from '../markdown/sections'
import type { PlacedChunk, Range } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import type { Reading } from './contributions'
import type { ReadBlock, ReadStatement } from './reading'
import type { Signal, Statement } from './types'

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

/** What all readings hold of a kind, in document order, each put in its place by `put`. */
export function gather<T, U>(
  readings: readonly PlacedReading[],
  of: (reading: PlacedReading) => readonly T[],
  put: (item: T, placement: PlacedReading) => U,
): readonly U[] {
  const found: U[] = []
  for (const placement of readings) {
    const items = of(placement)
    // Most chunks have none of a kind, and there are thousands of chunks.
    if (items.length === 0) continue
    for (const item of items) found.push(put(item, placement))
  }
  return found
}

/** The same for bare ranges. */
export function gatherRanges(
  readings: readonly PlacedReading[],
  of: (reading: Reading) => readonly Range[],
): readonly Range[] {
  return gather(
    readings,
    ({ reading }) => of(reading),
    (range, at) => place(at, range),
  )
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
    signals: signals.map((signal) => placedSignal(placement, signal)),
  }
}

/** Spelled out, since spreading is slow and there are thousands of signals. */
function placedSignal(placement: PlacedReading, { kind, range, text, data }: Signal): Signal {
  const signal = { kind, range: place(placement, range), text }
  return data === undefined ? signal : { ...signal, data }
}

function placeOf({ source: { block } }: ReadBlock): Statement['place'] {
  if (block.kind === 'row' || block.kind === 'item' || block.kind === 'quote') return block.kind
  return 'paragraph'
}

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
  return new PlacedStatement(placement, block, statement, sections)
}

/** A statement that is put in its place when asked: rules turn most of them down by their kind alone. */
class PlacedStatement implements Statement {
  #signals: readonly Signal[] | null = null

  constructor(
    private readonly placement: PlacedReading,
    private readonly block: ReadBlock,
    private readonly statement: ReadStatement,
    private readonly sections: readonly Section[],
  ) {}

  get kind(): Statement['kind'] {
    return this.statement.kind
  }
  get subject(): Statement['subject'] {
    return this.statement.subject
  }
  get support(): Statement['support'] {
    return this.statement.support
  }
  get grade(): number {
    return this.statement.grade
  }
  get text(): string {
    return this.statement.sentence.text
  }
  get range(): Range {
    return place(this.placement, this.statement.range)
  }
  get section(): Section {
    return sectionAt(this.placement, this.block, this.sections)
  }
  get place(): Statement['place'] {
    return placeOf(this.block)
  }
  get signals(): readonly Signal[] {
    this.#signals ??= this.statement.signals.map((signal) => ({
      ...signal,
      range: place(this.placement, signal.range),
    }))
    return this.#signals
  }
}

function placeOf({ source: { block } }: ReadBlock): Statement['place'] {
  if (block.kind === 'row' || block.kind === 'item' || block.kind === 'quote') return block.kind
  return 'paragraph'
}

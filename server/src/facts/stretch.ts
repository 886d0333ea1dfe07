import type { Block } from '../markdown/blocks'
import type { Heading } from '../markdown/sections'
import type { PlacedChunk } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import { localLinksIn } from './deadLinks'
import type { FactBlock } from './factBlock'
import { FormerSentences } from './formerSentences'
import type { WrittenReference } from './references'
import { addTallies, type Tally } from './tally'

/**
 * Consecutive chunks that the document adds up as one. A long document has thousands of chunks and a few dozen
 * stretches, and an edit changes one of them: the others bring their sums along. Where a stretch begins and ends has
 * no influence on what is found. All ranges count from the stretch's start.
 */
export interface Stretch {
  readonly members: readonly Member[]
  /** UTF-16 code units from its start to its end. */
  readonly length: number
  readonly headings: readonly Heading[]
  /** As in `ChunkFacts`, for all its chunks together. */
  readonly filled: readonly boolean[]
  readonly tally: Tally
  /** Groups of people that it defines, lower case. */
  readonly roles: readonly string[]
  /** As in `ChunkFacts`, for all its chunks together. */
  readonly trailingLeadIn: string | null
  /** Blocks that open or close a `<details>`. */
  readonly folds: readonly Block[]
  readonly hasComments: boolean
  /** As in `ChunkFacts`, for all its chunks together. */
  readonly localLinks: readonly WrittenReference[]
}

/** A chunk, where it starts in the stretch, and how many of the stretch's headings stand before it. */
export interface Member {
  readonly facts: ChunkFacts
  readonly offset: number
  readonly segment: number
}

/** The chunks of this version in stretches, those of the version before used again as far as they still fit. */
export function stretchesOf(
  chunks: readonly PlacedChunk[],
  before: readonly Stretch[],
  factsOf: (chunk: PlacedChunk, former: FormerSentences) => ChunkFacts,
): readonly Stretch[] {
  let [head, start] = [0, 0]
  for (let kept = before[0]; kept !== undefined && fits(kept, chunks, start); kept = before[head]) {
    start += kept.members.length
    head++
  }
  let [tail, end] = [before.length, chunks.length]
  while (tail > head) {
    const kept = before[tail - 1]
    if (kept === undefined || end - kept.members.length < start) break
    if (!fits(kept, chunks, end - kept.members.length)) break
    end -= kept.members.length
    tail--
  }
  const fresh = chunks.slice(start, end)
  const former = new FormerSentences(() => blocksGone(before.slice(head, tail), fresh))
  return [
    ...before.slice(0, head),
    ...pieces(fresh).map((piece) => toStretch(piece.map((chunk) => factsOf(chunk, former)))),
    ...before.slice(tail),
  ]
}

/** Blocks of chunks that no longer stand where they stood. */
function blocksGone(before: readonly Stretch[], now: readonly PlacedChunk[]): readonly FactBlock[] {
  const kept = new Set(now.map(({ chunk }) => chunk))
  return before
    .flatMap(({ members }) => members)
    .flatMap(({ facts }) => (kept.has(facts.chunk) ? [] : facts.blocks))
}

/** True where the stretch's chunks stand at an index of the version. */
function fits({ members }: Stretch, chunks: readonly PlacedChunk[], at: number): boolean {
  return (
    at + members.length <= chunks.length &&
    members.every(({ facts }, index) => chunks[at + index]?.chunk === facts.chunk)
  )
}

/** Equal pieces of about this many chunks; up to twice as many stay together, so that typing does not cut anew. */
const SIZE = 10

function pieces(chunks: readonly PlacedChunk[]): readonly (readonly PlacedChunk[])[] {
  if (chunks.length === 0) return []
  const count = chunks.length <= 2 * SIZE ? 1 : Math.ceil(chunks.length / SIZE)
  return Array.from({ length: count }, (_, index) =>
    chunks.slice(
      Math.floor((index * chunks.length) / count),
      Math.floor(((index + 1) * chunks.length) / count),
    ),
  )
}

function toStretch(chunks: readonly ChunkFacts[]): Stretch {
  const members: Member[] = []
  const headings: Heading[] = []
  const filled = [false]
  let [offset, trailingLeadIn]: [number, string | null] = [0, null]
  for (const facts of chunks) {
    members.push({ facts, offset, segment: headings.length })
    for (const { title, depth, slot, range } of facts.headings)
      headings.push({ title, depth, slot, range: { start: range.start + offset, end: range.end + offset } })
    trailingLeadIn = facts.trailingLeadIn ?? trailingLeadIn
    filled[filled.length - 1] ||= facts.filled[0] === true
    filled.push(...facts.filled.slice(1))
    offset += facts.chunk.text.length
  }
  return {
    members,
    length: offset,
    headings,
    filled,
    tally: addTallies(chunks.map(({ tally }) => tally)),
    roles: [...new Set(chunks.flatMap(({ roles }) => roles))],
    trailingLeadIn,
    folds: chunks.flatMap(({ folds }) => folds),
    hasComments: chunks.some(({ hasComments }) => hasComments),
    localLinks: localLinksIn(chunks.flatMap(({ localLinks }) => localLinks)),
  }
}

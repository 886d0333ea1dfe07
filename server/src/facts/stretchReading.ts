import type { Reading } from './contributions'
import { addEvidence } from './evidence'
import type { EvidenceSum } from './evidenceSum'
import { once } from './once'
import type { CountingBlock } from './perspectives'
import { addPractice, type PracticeHits } from './practice'
import type { Stretch } from './stretch'
import { cuedBlocks, type CuedBlock, type CuedChunk } from './synthesisWindow'
import type { SignalKind } from './types'

/** Names of the lists that a reading holds, and what they hold. */
export type ListName = {
  [K in keyof Reading]: Reading[K] extends readonly unknown[] ? K : never
}[keyof Reading]
export type ItemOf<K extends ListName> = Reading[K][number]

/** Something a chunk holds, and where the chunk stands in its stretch. */
export interface Located<T> {
  readonly item: T
  readonly offset: number
  readonly segment: number
}

/** The readings of a stretch's chunks under one context, added up when someone asks, and kept. */
export class StretchReading {
  readonly #lists = new Map<ListName, readonly Located<unknown>[]>()
  readonly #carriers = once(() => carriersOf(this))
  readonly #evidence = once(() => addEvidence(this.readings.map(({ evidence }) => evidence)))
  readonly #practice = once(() => practiceOf(this))
  readonly #contentWords = once(() => contentWordsOf(this))
  readonly #counting = once(() => countingOf(this))
  readonly #cued = once(() => cuedBlocks(chunksOf(this)))

  constructor(
    readonly stretch: Stretch,
    readonly readings: readonly Reading[],
  ) {}

  /** What the chunks hold of a kind, in document order. */
  list<K extends ListName>(name: K): readonly Located<ItemOf<K>>[] {
    const kept = this.#lists.get(name)
    // The map gives back what was put in under the same name.
    if (kept !== undefined) return kept as readonly Located<ItemOf<K>>[]
    const found: Located<ItemOf<K>>[] = []
    for (const [index, { offset, segment }] of this.stretch.members.entries())
      for (const item of this.readings[index]?.[name] ?? []) found.push({ item: item, offset, segment })
    this.#lists.set(name, found)
    return found
  }

  /** Statements that carry a signal. */
  carriers(signal: SignalKind): readonly Located<Carrier>[] {
    return this.#carriers().get(signal) ?? []
  }

  get evidence(): EvidenceSum {
    return this.#evidence()
  }

  get practice(): PracticeHits {
    return this.#practice()
  }

  /** Content words by segment: how many of the stretch's headings stand before them. */
  get contentWords(): readonly number[] {
    return this.#contentWords()
  }

  /** Blocks with a cue of a trade-off. */
  get cued(): readonly CuedBlock[] {
    return this.#cued()
  }

  /** Blocks that count for some perspective, and the offset of the chunk of each. */
  /** Blocks that count for some perspective, and the offset of the chunk of each. */
  get counting(): { readonly blocks: readonly CountingBlock[]; readonly offsets: readonly number[] } {
    return this.#counting()
  }
}

export type Carrier = NonNullable<ReturnType<Reading['bySignal']['get']>>[number]

function carriersOf({ stretch, readings }: StretchReading): ReadonlyMap<SignalKind, Located<Carrier>[]> {
  const carriers = new Map<SignalKind, Located<Carrier>[]>()
  for (const [index, { offset, segment }] of stretch.members.entries()) {
    for (const [signal, hits] of readings[index]?.bySignal ?? []) {
      const list = carriers.get(signal) ?? []
      for (const item of hits) list.push({ item, offset, segment })
      carriers.set(signal, list)
    }
  }
  return carriers
}

function practiceOf({ stretch, readings }: StretchReading): PracticeHits {
  return addPractice(
    stretch.members.map(({ offset }, index) => ({ practice: readings[index]?.practice ?? null, offset })),
  )
}

function contentWordsOf({ stretch, readings }: StretchReading): readonly number[] {
  const counts = new Array<number>(stretch.headings.length + 1).fill(0)
  for (const [index, member] of stretch.members.entries())
    for (const [segment, words] of (readings[index]?.contentWords ?? []).entries())
      counts[member.segment + segment] = (counts[member.segment + segment] ?? 0) + words
  return counts
}

function chunksOf({ stretch, readings }: StretchReading): readonly CuedChunk[] {
  return readings.map((reading, index) => {
    const { offset = 0, segment = 0 } = stretch.members[index] ?? {}
    return { reading, offset, firstSection: segment }
  })
}

function countingOf({ stretch, readings }: StretchReading): StretchReading['counting'] {
  const blocks: CountingBlock[] = []
  const offsets: number[] = []
  for (const [index, { offset }] of stretch.members.entries()) {
    for (const block of readings[index]?.counting ?? []) {
      blocks.push(block)
      offsets.push(offset)
    }
  }
  return { blocks, offsets }
}

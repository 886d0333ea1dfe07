import type { ListName, Reading } from './contributions'
import { addEvidence } from './evidence'
import type { EvidenceSum } from './evidenceSum'
import { once } from './once'
import { countingSayings, type CountingSayings } from './perspectivePart'
import { addPractice, type PracticeHits } from './practice'
import { remembering } from './remembering'
import type { Stretch } from './stretch'
import { heardWithout, type HeardStretch } from './synthesisWindow'
import type { SignalKind } from './types'

/** What a list of readings holds. */
export type ItemOf<K extends ListName> = Reading[K][number]

/** Something a chunk holds, and where the chunk stands in its stretch. */
export interface Located<T> {
  readonly item: T
  readonly offset: number
  readonly segment: number
}

/** The readings of a stretch's chunks under one context, added up when someone asks, and kept. */
export class StretchReading {
  readonly #lists = once(() => listsOf(this))
  readonly #carriers = once(() => carriersOf(this))
  readonly #evidence = once(() => addEvidence(this.readings.map(({ evidence }) => evidence)))
  readonly #linksSay = once(() => remembering(linkWordsOf(this)))
  readonly #practice = once(() => practiceOf(this))
  readonly #contentWords = once(() => contentWordsOf(this))
  readonly #counting = once(() => countingOf(this))
  readonly #heard = once(() => heardOf(this))
  #hasTables: boolean | null = null

  constructor(
    readonly stretch: Stretch,
    readonly readings: readonly Reading[],
  ) {}

  /** What the chunks hold of a kind, in document order. */
  list<K extends ListName>(name: K): readonly Located<ItemOf<K>>[] {
    // What stands under a name was put there from the readings' lists of that name.
    return (this.#lists().get(name) ?? []) as readonly Located<ItemOf<K>>[]
  }

  /** Statements that carry a signal. */
  carriers(signal: SignalKind): readonly Located<Carrier>[] {
    return this.#carriers().get(signal) ?? []
  }

  get evidence(): EvidenceSum {
    return this.#evidence()
  }

  /** Whether the address or the text of some link of it, as written, matches. */
  linksSay(pattern: RegExp): boolean {
    return this.#linksSay()(pattern)
  }

  /** Whether any of its chunks holds a table; kept, so that those without need not be looked through again. */
  get hasTables(): boolean {
    this.#hasTables ??= this.readings.some(({ blocks }) =>
      blocks.some(({ source }) => source.block.kind === 'table'),
    )
    return this.#hasTables
  }

  get practice(): PracticeHits {
    return this.#practice()
  }

  /** Content words by segment: how many of the stretch's headings stand before them. */
  get contentWords(): readonly number[] {
    return this.#contentWords()
  }

  /** Where perspectives may be weighed against each other, without the sayings that start at the given offsets. */
  heardWithout(silent: readonly number[]): HeardStretch {
    return this.#heard()(silent)
  }

  /** What counts for some perspective. */
  get counting(): CountingSayings {
    return this.#counting()
  }
}

export type Carrier = NonNullable<ReturnType<Reading['bySignal']['get']>>[number]

/** In one walk: most readings hold little, and most lists are empty. */
function listsOf({ stretch, readings }: StretchReading): ReadonlyMap<ListName, readonly Located<unknown>[]> {
  const lists = new Map<ListName, Located<unknown>[]>()
  for (const [index, { offset, segment }] of stretch.members.entries()) {
    for (const name of readings[index]?.filled ?? []) {
      const list = lists.get(name) ?? []
      for (const item of readings[index]?.[name] ?? []) list.push({ item, offset, segment })
      lists.set(name, list)
    }
  }
  return lists
}

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

function linkWordsOf({ stretch }: StretchReading): string {
  return stretch.members
    .flatMap(({ facts: { references, chunk } }) =>
      references
        .filter(({ kind }) => kind === 'link')
        .map(({ target, range }) => `${target}\n${chunk.text.slice(range.start, range.end)}`),
    )
    .join('\n')
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

function heardOf({ stretch, readings }: StretchReading): ReturnType<typeof heardWithout> {
  const chunks = readings.map((reading, index) => {
    const { offset = 0, segment = 0 } = stretch.members[index] ?? {}
    return { reading, offset, firstSection: segment }
  })
  return heardWithout(chunks)
}

function countingOf({ stretch, readings }: StretchReading): CountingSayings {
  return countingSayings(
    readings.flatMap(({ counting }, index) => {
      const { offset = 0 } = stretch.members[index] ?? {}
      return counting.map((saying) => ({ offset, ...saying }))
    }),
  )
}

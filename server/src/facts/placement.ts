import { sourceRange } from '../markdown/plainText'
import type { Section } from '../markdown/sections'
import type { ChunkFacts } from './chunkFacts'
import type { ListName, Reading } from './contributions'
import { once } from './once'
import { placeOf, type ReadBlock, type ReadStatement } from './reading'
import type { ItemOf, StretchReading } from './stretchReading'
import type { Range, Signal, Statement } from './types'

/** Where a chunk or a stretch of chunks stands in this version of the document. */
export interface Placement {
  /** UTF-16 offset of its first character. */
  readonly offset: number
  /** Index among the document's sections of the one it starts in. */
  readonly firstSection: number
}

/** A chunk's reading in its place. */
export interface PlacedReading extends Placement {
  readonly facts: ChunkFacts
  readonly reading: Reading
}

export class PlacedStretch implements Placement {
  readonly #members = once(() => membersOf(this))

  constructor(
    readonly reading: StretchReading,
    readonly offset: number,
    readonly firstSection: number,
  ) {}

  /** Its chunks, for those few who ask for more than the lists. */
  get members(): readonly PlacedReading[] {
    return this.#members()
  }
}

function membersOf({ reading, offset, firstSection }: PlacedStretch): readonly PlacedReading[] {
  return reading.readings.flatMap((one, index) => {
    const member = reading.stretch.members[index]
    if (member === undefined) return []
    const { facts } = member
    return [
      { facts, reading: one, offset: offset + member.offset, firstSection: firstSection + member.segment },
    ]
  })
}

/** A range of a chunk in the document. */
export function place({ offset }: Placement, { start, end }: Range): Range {
  return { start: start + offset, end: end + offset }
}

/** What a document holds of a kind, in document order, each that is wanted put in its place by `put`. */
export function gather<K extends ListName, U>(
  stretches: readonly PlacedStretch[],
  name: K,
  put: (item: ItemOf<K>, at: Placement) => U,
  isWanted: (item: ItemOf<K>) => boolean = () => true,
): readonly U[] {
  const found: U[] = []
  for (const stretch of stretches) {
    let at: Placement | null = null
    for (const one of stretch.reading.list(name)) {
      if (!isWanted(one.item)) continue
      at = within(stretch, one, at)
      found.push(put(one.item, at))
    }
  }
  return found
}

/** Where something of a stretch stands. `before` is used again where it is the same, as what one chunk holds has one place. */
export function within(
  { offset, firstSection }: Placement,
  one: { readonly offset: number; readonly segment: number },
  before: Placement | null,
): Placement {
  if (before?.offset === offset + one.offset) return before
  return { offset: offset + one.offset, firstSection: firstSection + one.segment }
}

/** For `gather`: a hit as its chunk has it, beside its place. */
export function hitAt<T>(hit: T, placement: Placement): { readonly hit: T; readonly placement: Placement } {
  return { hit, placement }
}

/** What a document holds of a kind that has no place. */
export function listed<K extends ListName>(
  stretches: readonly PlacedStretch[],
  name: K,
): readonly ItemOf<K>[] {
  return stretches.flatMap(({ reading }) => reading.list(name).map(({ item }) => item))
}

/** Bare ranges of a kind, each in its place. */
export function gatherRanges(
  stretches: readonly PlacedStretch[],
  name: {
    [K in ListName]: ItemOf<K> extends Range ? (Range extends ItemOf<K> ? K : never) : never
  }[ListName],
): readonly Range[] {
  return gather(stretches, name, (range, at) => place(at, range))
}

export function sectionAt(
  placement: Placement,
  { segment }: { readonly segment: number },
  sections: readonly Section[],
): Section {
  const section = sections[placement.firstSection + segment] ?? sections[0]
  if (section === undefined) throw new Error('A document always has its root section.')
  return section
}

export function toStatement(
  placement: Placement,
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
    private readonly placement: Placement,
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
  get namesSource(): boolean {
    const { taught, sentence } = this.statement
    return taught?.source === true || sentence.namesSource()
  }
  says(pattern: RegExp): boolean {
    return this.statement.sentence.says(pattern)
  }
  sourceOf(start: number, end: number): Range {
    const { start: from } = this.statement.sentence
    return place(this.placement, sourceRange(this.block.source.block.text, from + start, from + end))
  }
  isLiteral(start: number, end: number): boolean {
    const { start: from, words } = this.statement.sentence
    return words.some((word) => word.lower === '' && word.start < from + end && from + start < word.end)
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
    return placeOf(this.block.source.block)
  }
  get signals(): readonly Signal[] {
    this.#signals ??= this.statement.signals.map((signal) => ({
      ...signal,
      range: place(this.placement, signal.range),
    }))
    return this.#signals
  }
}

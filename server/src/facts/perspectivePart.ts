import { once } from './once'
import { addSums, type ScoreSum } from './perspectiveModel'
import type { BlockScore } from './perspectiveScore'
import { addTraits, type Traits } from './perspectiveTraits'
import { PERSPECTIVES, type Perspective, type Range } from './types'

/** A block that counts for some perspective. Shared between versions, so its range counts from its chunk. */
export interface CountingBlock {
  readonly score: BlockScore
  readonly sums: Readonly<Partial<Record<Perspective, ScoreSum>>>
  readonly range: Range
  /** Best evidence grade among its statements. */
  readonly grade: number
}

/** A counting block whose range counts from the start of its stretch. */
export interface LocatedBlock extends CountingBlock {
  readonly offset: number
}

/** What a stretch says for the perspectives, without the blocks that only repeat what stands before them. */
export interface PerspectivePart {
  readonly sums: Readonly<Record<Perspective, ScoreSum>>
  readonly traits: Traits
  /** Perspectives that some block speaks for with something systematic behind it. */
  readonly grounded: () => ReadonlySet<Perspective>
  /** The blocks that say most for a perspective, strongest first. */
  readonly places: Readonly<Record<Perspective, () => readonly Place[]>>
}

export interface Place {
  readonly range: Range
  readonly weight: number
}

/** The counting blocks of a stretch, added up when first asked for, and again when other blocks are repeats. */
export class CountingBlocks {
  #kept: { readonly key: string; readonly part: PerspectivePart } | null = null

  constructor(readonly blocks: readonly LocatedBlock[]) {}

  /** Without those at the given indexes. */
  part(repeats: readonly number[]): PerspectivePart {
    const key = repeats.join()
    if (this.#kept?.key !== key) this.#kept = { key, part: partOf(this.blocks, new Set(repeats)) }
    return this.#kept.part
  }
}

function partOf(blocks: readonly LocatedBlock[], repeats: ReadonlySet<number>): PerspectivePart {
  const counting = repeats.size === 0 ? blocks : blocks.filter((_, index) => !repeats.has(index))
  return {
    sums: each((perspective) => addSums(counting.flatMap(({ sums }) => sums[perspective] ?? []))),
    traits: addTraits(counting.flatMap(({ score }) => score.traits ?? [])),
    grounded: once(
      () => new Set(PERSPECTIVES.filter((perspective) => blocks.some((one) => isGrounded(one, perspective)))),
    ),
    places: each((perspective) =>
      once(() => strongest(counting.flatMap((block) => placeOf(block, perspective)))),
    ),
  }
}

/** From this grade on, evidence is systematic. */
const SYSTEMATIC = 3

function isGrounded({ grade, score }: CountingBlock, perspective: Perspective): boolean {
  return grade >= SYSTEMATIC && (score[perspective]?.facets.size ?? 0) > 0
}

function placeOf({ score, range, offset }: LocatedBlock, perspective: Perspective): readonly Place[] {
  const own = score[perspective]
  if (own === undefined || own.facets.size === 0) return []
  const weight = 10 * own.facets.size + own.terms.size
  return [{ range: { start: range.start + offset, end: range.end + offset }, weight }]
}

const MOST_PLACES = 5

/** Of two equal ones the earlier stays in front. */
export function strongest(places: readonly Place[]): readonly Place[] {
  return places.length <= 1 ? places : [...places].sort((a, b) => b.weight - a.weight).slice(0, MOST_PLACES)
}

function each<T>(value: (perspective: Perspective) => T): Record<Perspective, T> {
  return {
    user: value('user'),
    business: value('business'),
    market: value('market'),
    capability: value('capability'),
  }
}

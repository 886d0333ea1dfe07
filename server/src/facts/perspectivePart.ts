import { keptFor } from './keptFor'
import { once } from './once'
import { addSums, type ScoreSum } from './perspectiveModel'
import type { SayingScore } from './perspectiveScore'
import { addTraits, type Traits } from './perspectiveTraits'
import { PERSPECTIVES, type Perspective, type Range } from './types'

/** A saying that counts for some perspective. Shared between versions, so its range counts from its chunk. */
export interface CountingSaying {
  readonly score: SayingScore
  readonly sums: Readonly<Partial<Record<Perspective, ScoreSum>>>
  readonly range: Range
  /** Best evidence grade among its statements. */
  readonly grade: number
}

/** A counting saying whose range counts from the start of its stretch. */
export interface LocatedSaying extends CountingSaying {
  readonly offset: number
}

/** What a stretch says for the perspectives, without what only repeats something before it. */
export interface PerspectivePart {
  readonly sums: Readonly<Record<Perspective, ScoreSum>>
  readonly traits: Traits
  /** Perspectives that some saying speaks for with something systematic behind it. */
  readonly grounded: () => ReadonlySet<Perspective>
  /** What says most for a perspective, strongest first. */
  readonly places: Readonly<Record<Perspective, () => readonly Place[]>>
}

export interface Place {
  readonly range: Range
  readonly weight: number
}

/** The sayings of a stretch that count. */
export interface CountingSayings {
  readonly sayings: readonly LocatedSaying[]
  /** What those say that are not repeats; `repeats` are indexes of sayings. */
  readonly part: (repeats: readonly number[]) => PerspectivePart
}

export function countingSayings(sayings: readonly LocatedSaying[]): CountingSayings {
  return { sayings, part: keptFor((repeats) => partOf(sayings, repeats)) }
}

function partOf(sayings: readonly LocatedSaying[], repeats: ReadonlySet<number>): PerspectivePart {
  const counting = repeats.size === 0 ? sayings : sayings.filter((_, index) => !repeats.has(index))
  return {
    sums: each((perspective) => addSums(counting.flatMap(({ sums }) => sums[perspective] ?? []))),
    traits: addTraits(counting.flatMap(({ score }) => score.traits ?? [])),
    grounded: once(
      () =>
        new Set(PERSPECTIVES.filter((perspective) => sayings.some((one) => isGrounded(one, perspective)))),
    ),
    places: each((perspective) =>
      once(() => strongest(counting.flatMap((saying) => placeOf(saying, perspective)))),
    ),
  }
}

/** From this grade on, evidence is systematic. */
const SYSTEMATIC = 3

function isGrounded({ grade, score }: CountingSaying, perspective: Perspective): boolean {
  return grade >= SYSTEMATIC && (score[perspective]?.facets.size ?? 0) > 0
}

function placeOf({ score, range, offset }: LocatedSaying, perspective: Perspective): readonly Place[] {
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

import { once } from './once'
import { frontMatterPointers, inheritedFrom, isInternal, type Pointer } from './perspectiveDeclared'
import { judge, sumOf, type PerspectiveSum } from './perspectiveModel'
import { FACETS, type BlockScore, type PerspectiveScore } from './perspectiveScore'
import { addTraits, type Traits } from './perspectiveTraits'
import {
  PERSPECTIVES,
  type FrontMatter,
  type LinkTarget,
  type Perspective,
  type PerspectiveFacts,
  type Range,
} from './types'

/** A block that counts for some perspective. Shared between versions, so its range counts from its chunk. */
export interface CountingBlock {
  readonly score: BlockScore
  readonly range: Range
  /** Best evidence grade among its statements. */
  readonly grade: number
  /** Equal for blocks that say the same words, so that a repeated block counts once. */
  readonly identity: string
}

/** The counting blocks of a stretch, where the chunk of each stands in it, and the stretch's place in the document. */
export interface CountingStretch {
  readonly blocks: readonly CountingBlock[]
  readonly offsets: readonly number[]
  readonly offset: number
}

/** What speaks for a perspective besides the blocks themselves; looked at where they leave a question open. */
export interface Surroundings {
  readonly frontMatter: FrontMatter | null
  readonly targets: ReadonlyMap<string, LinkTarget>
  readonly pointers: () => readonly Pointer[]
  /** Perspectives that the text openly sets aside. */
  readonly declined: () => readonly Perspective[]
}

/** How far a document answers each of the four questions. Blocks are only added up, never read again. */
export function perspectivesOf(
  stretches: readonly CountingStretch[],
  { frontMatter, targets, pointers, declined }: Surroundings,
): Record<Perspective, PerspectiveFacts> {
  const inherited = once(() => inheritedFrom([...frontMatterPointers(frontMatter), ...pointers()], targets))
  const setAside = once(() => new Set([...declined(), ...(isInternal(frontMatter) ? INTERNAL : [])]))
  const first = distinct(stretches, FIRST_BLOCKS)
  const firstTraits = traitsIn(first)
  const isAll = first.blocks.length < FIRST_BLOCKS
  const all = once(() => (isAll ? first : distinct(stretches, Infinity)))
  const traits = once(() => (isAll ? firstTraits : traitsIn(all())))
  const facts = {} as Record<Perspective, PerspectiveFacts>
  for (const perspective of PERSPECTIVES) {
    const early = sumOf(scoresOf(perspective, first), firstTraits)
    const sum = isAll || isEnough(perspective, early) ? early : sumOf(scoresOf(perspective, all()), traits())
    const own = judge(perspective, sum)
    const state =
      own === 'addressed'
        ? isGrounded(perspective, stretches)
          ? 'grounded'
          : own
        : inherited().has(perspective)
          ? 'inherited'
          : setAside().has(perspective)
            ? 'not-applicable'
            : own
    const places = once(() => strongest(perspective, all()))
    facts[perspective] = {
      state,
      facets: FACETS[perspective].filter((facet) => sum.facets.has(facet)),
      missing: FACETS[perspective]
        .filter((facet) => !sum.facets.has(facet))
        .map((facet) => FACET_WORDS[perspective][facet] ?? facet),
      get places() {
        return places()
      },
    }
  }
  return facts
}

/** A tool for colleagues has no market to be positioned in. */
const INTERNAL: readonly Perspective[] = ['market']

/** Facets in words fit for a message. */
const FACET_WORDS: Readonly<Record<Perspective, Readonly<Record<string, string>>>> = {
  user: {
    who: 'which group',
    need: 'what they struggle with',
    today: 'how they cope today',
    known: 'how you know',
  },
  business: {
    value: 'which outcome moves',
    economics: 'what it costs or earns',
    viability: 'who must sell, support or allow it',
    metric: 'a business measure',
  },
  market: {
    alternatives: 'what people use instead',
    direction: 'where the category is going',
    position: 'why this, for whom',
    size: 'how many there are',
  },
  capability: {
    feasibility: 'what is hard',
    team: 'effort and people',
    dependencies: 'dependencies',
    direction: 'what it builds on',
  },
}

/** More never lowers a state: where the first blocks answer the question in every facet, the others need no adding up. */
function isEnough(perspective: Perspective, sum: PerspectiveSum): boolean {
  return sum.facets.size === FACETS[perspective].length && judge(perspective, sum) === 'addressed'
}
const FIRST_BLOCKS = 200

function traitsIn({ blocks }: DistinctBlocks): Traits {
  return addTraits(blocks.flatMap(({ score }) => score.traits ?? []))
}

function scoresOf(perspective: Perspective, { blocks }: DistinctBlocks): readonly PerspectiveScore[] {
  const scores: PerspectiveScore[] = []
  for (const { score } of blocks) {
    const part = score[perspective]
    if (part !== undefined) scores.push(part)
  }
  return scores
}

/** Some block that answers part of the question rests on something systematic. */
function isGrounded(perspective: Perspective, stretches: readonly CountingStretch[]): boolean {
  return stretches.some(({ blocks }) =>
    blocks.some(({ grade, score }) => grade >= 3 && (score[perspective]?.facets.size ?? 0) > 0),
  )
}

/** The blocks that say most about a perspective. Of two equal ones the earlier stays in front. */
function strongest(perspective: Perspective, { blocks, offsets }: DistinctBlocks): readonly Range[] {
  const places: { readonly range: Range; readonly weight: number }[] = []
  for (const [index, { score, range }] of blocks.entries()) {
    const part = score[perspective]
    if (part === undefined || part.facets.size === 0) continue
    const weight = 10 * part.facets.size + part.terms.size
    if (places.length === MOST_PLACES && weight <= (places[MOST_PLACES - 1]?.weight ?? 0)) continue
    const offset = offsets[index] ?? 0
    const before = places.findIndex((place) => place.weight < weight)
    const place = { range: { start: range.start + offset, end: range.end + offset }, weight }
    places.splice(before < 0 ? places.length : before, 0, place)
    places.length = Math.min(places.length, MOST_PLACES)
  }
  return places.map(({ range }) => range)
}
const MOST_PLACES = 5

/** Blocks that say something no block before them said, and where the chunk of each stands. */
interface DistinctBlocks {
  readonly blocks: readonly CountingBlock[]
  readonly offsets: readonly number[]
}

/** The first `most` of them. */
function distinct(stretches: readonly CountingStretch[], most: number): DistinctBlocks {
  const seen = new Set<string>()
  const blocks: CountingBlock[] = []
  const offsets: number[] = []
  for (const { blocks: own, offsets: within, offset } of stretches) {
    for (const [index, block] of own.entries()) {
      if (blocks.length >= most) return { blocks, offsets }
      if (seen.has(block.identity)) continue
      seen.add(block.identity)
      blocks.push(block)
      offsets.push(offset + (within[index] ?? 0))
    }
  }
  return { blocks, offsets }
}

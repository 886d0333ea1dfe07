import { frontMatterPointers, inheritedFrom, isInternal } from './perspectiveDeclared'
import { judge, sumOf, type PerspectiveSum } from './perspectiveModel'
import { FACETS, type BlockScore, type PerspectiveScore } from './perspectiveScore'
import { addTraits, type Traits } from './perspectiveTraits'
import {
  PERSPECTIVES,
  type FrontMatter,
  type LinkTarget,
  type Perspective,
  type PerspectiveFacts,
  type PerspectiveState,
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

/** The counting blocks of a chunk, and the chunk's place in the document. */
export interface CountingChunk {
  readonly blocks: readonly CountingBlock[]
  readonly offset: number
}

/** What speaks for a perspective besides the blocks themselves. */
export interface Surroundings {
  readonly frontMatter: FrontMatter | null
  readonly targets: ReadonlyMap<string, LinkTarget>
}

/** How far a document answers each of the four questions. Cheap: blocks are only added up, never read again. */
export function perspectivesOf(
  chunks: readonly CountingChunk[],
  { frontMatter, targets }: Surroundings,
): Record<Perspective, PerspectiveFacts> {
  const unique = distinct(chunks)
  const pointers = [
    ...frontMatterPointers(frontMatter),
    ...unique.blocks.flatMap(({ score }) => score.pointers ?? []),
  ]
  const inherited = inheritedFrom(pointers, targets)
  const declined = new Set(unique.blocks.flatMap(({ score }) => score.declined ?? []))
  if (isInternal(frontMatter)) declined.add('market')
  const traits = addTraits(unique.blocks.flatMap(({ score }) => score.traits ?? []))
  const facts = {} as Record<Perspective, PerspectiveFacts>
  for (const perspective of PERSPECTIVES) {
    const own = factsOf(perspective, unique, traits)
    facts[perspective] = answered(own.state)
      ? own
      : inherited.has(perspective)
        ? { ...own, state: 'inherited' }
        : declined.has(perspective)
          ? { ...own, state: 'not-applicable' }
          : own
  }
  return facts
}

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

function factsOf(
  perspective: Perspective,
  { blocks, offsets }: DistinctBlocks,
  traits: Traits,
): PerspectiveFacts {
  const scores: PerspectiveScore[] = []
  const places: Place[] = []
  let grounded = false
  let sum: PerspectiveSum | null = null
  for (const [index, { score, range, grade }] of blocks.entries()) {
    const part = score[perspective]
    if (part === undefined) continue
    if (sum === null && scores.push(part) === FIRST_BLOCKS) sum = enough(perspective, scores, traits)
    if (part.facets.size === 0) continue
    keepStrongest(places, {
      range,
      offset: offsets[index] ?? 0,
      weight: 10 * part.facets.size + part.terms.size,
    })
    grounded ||= grade >= 3
  }
  sum ??= sumOf(scores, traits)
  const state = judge(perspective, sum)
  return {
    state: state === 'addressed' && grounded ? 'grounded' : state,
    facets: FACETS[perspective].filter((facet) => sum.facets.has(facet)),
    missing: FACETS[perspective]
      .filter((facet) => !sum.facets.has(facet))
      .map((facet) => FACET_WORDS[perspective][facet] ?? facet),
    places: places.map(({ range, offset }) => ({ start: range.start + offset, end: range.end + offset })),
  }
}

/** More never lowers a state: where the first blocks answer the question in every facet, the others need no adding up. */
function enough(
  perspective: Perspective,
  scores: readonly PerspectiveScore[],
  traits: Traits,
): PerspectiveSum | null {
  const sum = sumOf(scores, traits)
  return sum.facets.size === FACETS[perspective].length && judge(perspective, sum) === 'addressed'
    ? sum
    : null
}
const FIRST_BLOCKS = 64

interface Place {
  readonly range: Range
  readonly offset: number
  readonly weight: number
}

/** Adds a place where it is among the strongest. Of two equal ones the earlier stays in front. */
function keepStrongest(places: Place[], place: Place): void {
  if (places.length === MOST_PLACES && place.weight <= (places[MOST_PLACES - 1]?.weight ?? 0)) return
  const before = places.findIndex(({ weight }) => weight < place.weight)
  places.splice(before < 0 ? places.length : before, 0, place)
  places.length = Math.min(places.length, MOST_PLACES)
}
const MOST_PLACES = 5

function answered(state: PerspectiveState): boolean {
  return state === 'addressed' || state === 'grounded'
}

/** Blocks that say something no block before them said, and where the chunk of each stands. */
interface DistinctBlocks {
  readonly blocks: readonly CountingBlock[]
  readonly offsets: readonly number[]
}

function distinct(chunks: readonly CountingChunk[]): DistinctBlocks {
  const seen = new Set<string>()
  const blocks: CountingBlock[] = []
  const offsets: number[] = []
  for (const { blocks: own, offset } of chunks) {
    for (const block of own) {
      if (seen.has(block.identity)) continue
      seen.add(block.identity)
      blocks.push(block)
      offsets.push(offset)
    }
  }
  return { blocks, offsets }
}

import { FACETS, type BlockScore } from './perspectiveScore'
import {
  PERSPECTIVES,
  type Perspective,
  type PerspectiveFacts,
  type PerspectiveState,
  type Range,
} from './types'

/** A block that counts for some perspective, in its place in the document. */
export interface CountingBlock {
  readonly score: BlockScore
  readonly range: Range
  /** Best evidence grade among its statements. */
  readonly grade: number
  /** Equal for blocks that say the same words, so that a repeated block counts once. */
  readonly identity: string
}

/** What a perspective's blocks add up to; the features its state is judged by. */
export interface PerspectiveSum {
  readonly facets: ReadonlySet<string>
  readonly terms: number
  readonly points: number
  readonly blocks: number
  readonly contentWords: number
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

export function perspectivesOf(
  blocks: readonly CountingBlock[],
  words: number,
): Record<Perspective, PerspectiveFacts> {
  const unique = distinct(blocks)
  const facts = {} as Record<Perspective, PerspectiveFacts>
  for (const perspective of PERSPECTIVES) {
    const counting = unique.filter(({ score }) => score[perspective] !== undefined)
    const sum = sumOf(perspective, counting)
    const state = stateOf(perspective, sum, words)
    const grounded =
      state === 'addressed' &&
      counting.some(({ grade, score }) => grade >= 3 && (score[perspective]?.facets.size ?? 0) > 0)
    facts[perspective] = {
      state: grounded ? 'grounded' : state,
      facets: FACETS[perspective].filter((facet) => sum.facets.has(facet)),
      missing: FACETS[perspective]
        .filter((facet) => !sum.facets.has(facet))
        .map((facet) => FACET_WORDS[perspective][facet] ?? facet),
      places: strongest(perspective, counting),
    }
  }
  return facts
}

export function sumOf(perspective: Perspective, blocks: readonly CountingBlock[]): PerspectiveSum {
  const facets = new Set<string>()
  const terms = new Set<string>()
  let points = 0
  let contentWords = 0
  for (const { score } of blocks) {
    const part = score[perspective]
    if (part === undefined) continue
    for (const facet of part.facets) facets.add(facet)
    for (const term of part.terms) terms.add(term)
    points += part.points
    contentWords += part.contentWords
  }
  return { facets, terms: terms.size, points, blocks: blocks.length, contentWords }
}

function stateOf(
  perspective: Perspective,
  { facets, terms, points, blocks, contentWords }: PerspectiveSum,
  words: number,
): PerspectiveState {
  if (blocks === 0 || facets.size === 0) return 'absent'
  const brief = words < 400
  const deep = facets.size >= 2 && terms >= 3 && contentWords >= 30 && (brief ? points >= 2 : points >= 4)
  return deep ? 'addressed' : 'mentioned'
}

function distinct(blocks: readonly CountingBlock[]): readonly CountingBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ identity }) => {
    if (seen.has(identity)) return false
    seen.add(identity)
    return true
  })
}

function strongest(perspective: Perspective, blocks: readonly CountingBlock[]): readonly Range[] {
  const weight = ({ score }: CountingBlock): number =>
    10 * (score[perspective]?.facets.size ?? 0) + (score[perspective]?.terms.size ?? 0)
  return [...blocks]
    .filter(({ score }) => (score[perspective]?.facets.size ?? 0) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.range.start - b.range.start)
    .slice(0, 5)
    .map(({ range }) => range)
}

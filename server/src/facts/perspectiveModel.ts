import { FEATURES, type Feature, type StateWeights } from './perspectiveFeatures'
import type { PerspectiveScore } from './perspectiveScore'
import type { Traits } from './perspectiveTraits'
import { WEIGHTS } from './perspectiveWeights'
import type { Perspective } from './types'

/** What the blocks that count for one perspective add up to, and how the document argues. */
export interface PerspectiveSum extends Readonly<Record<Feature, number>> {
  readonly facets: ReadonlySet<string>
  /** Few words, but an answer: one block that goes deep, or some that each tell something concrete of two facets. */
  readonly whole: boolean
  /** Different plain statements, and the facets they tell of. */
  readonly plain: number
  readonly plainFacets: number
}

/** From this many terms on, a block is dense. */
const DENSE = 3
/** From this many on, one block may be an answer by itself. */
const WHOLE = 4

/** Two rich ones are enough, or three plain ones. */
const ANSWERS = 3

/** A block that tells something concrete of two facets is an answer; a dense one is worth two. */
function answersIn({ facets, terms, concrete }: PerspectiveScore): number {
  if (facets.size < 2 || concrete === 0) return 0
  return terms.size >= DENSE ? 2 : 1
}

export function sumOf(scores: readonly PerspectiveScore[], traits: Traits): PerspectiveSum {
  const facets = new Set<string>()
  const terms = new Set<string>()
  const subject = new Set<string>()
  const others = new Set<string>()
  const plain = new Map<string, string>()
  let [points, concrete, dense, current, told, whole] = [0, 0, 0, 0, 0, false]
  for (const score of scores) {
    for (const facet of score.facets) facets.add(facet)
    for (const term of score.terms) terms.add(term)
    for (const word of score.support) subject.add(word)
    for (const name of score.others) others.add(name)
    for (const [statement, facet] of score.plain) plain.set(statement, facet)
    current += score.current
    points += score.points
    concrete += score.concrete
    if (score.terms.size >= DENSE) dense++
    told += answersIn(score)
    whole ||= score.facets.size >= 3 && score.concrete > 0 && score.terms.size >= WHOLE
  }
  const counts = {
    terms: terms.size,
    subject: subject.size,
    others: others.size,
    points,
    concrete,
    dense,
    current,
  }
  return {
    ...traits,
    ...counts,
    facets,
    whole: whole || told >= ANSWERS,
    plain: plain.size,
    plainFacets: new Set(plain.values()).size,
  }
}

/** Features in the order of `FEATURES`, with diminishing returns: the tenth point adds less than the second. */
export function featuresOf(perspective: Perspective, sum: PerspectiveSum): readonly number[] {
  return FEATURES[perspective].map((feature) => Math.log1p(sum[feature]))
}

/** How far the sum answers the perspective's question. */
export function judge(perspective: Perspective, sum: PerspectiveSum): Level {
  return stateAt(perspective, sum, WEIGHTS[perspective])
}

/** States that the words of a document alone can tell. */
export type Level = 'absent' | 'mentioned' | 'addressed'

/** The state under given weights. Whatever the weights say, two sentences or two words are no answer. */
export function stateAt(
  perspective: Perspective,
  sum: PerspectiveSum,
  { weights, mentioned, addressed }: StateWeights,
): Level {
  if (sum.facets.size === 0 && sum.subject < 2) return 'absent'
  if (sum.whole || isPlainAnswer(perspective, sum)) return 'addressed'
  let depth = 0
  for (const feature of FEATURES[perspective]) depth += (weights[feature] ?? 0) * Math.log1p(sum[feature])
  const enough = sum.terms >= 3 && sum.points >= 2
  if (depth >= addressed && enough) return 'addressed'
  return depth >= mentioned || sum.dense > 0 || sum.plain > 0 ? 'mentioned' : 'absent'
}

/**
 * Two things said in plain words with a figure, a name or a head count are an answer, however short the document: what
 * is paid and earned, who else sells what. Of the capability they have to be of two kinds: staff and a limit, say.
 */
function isPlainAnswer(perspective: Perspective, sum: PerspectiveSum): boolean {
  const { plain, plainFacets, facets, concrete, points } = sum
  if (perspective === 'user') return false
  if (perspective !== 'capability') return plain >= 2
  return plainFacets >= 2 || (plain >= 1 && facets.size >= 2 && concrete >= 1 && points >= 2)
}

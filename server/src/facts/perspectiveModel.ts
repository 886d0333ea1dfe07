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

/** What is told apart: said again, it counts once. */
const SETS = ['facets', 'terms', 'anchors', 'subject', 'others'] as const
/** What is counted each time it is said; `told`: how much of an answer the blocks are one by one. */
const COUNTS = [
  'points',
  'concrete',
  'anchored',
  'rich',
  'opposed',
  'things',
  'current',
  'dense',
  'told',
] as const

/** What blocks add up to by themselves; sums of parts of a document add up to the sum of the whole. */
export interface ScoreSum
  extends
    Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>,
    Readonly<Record<(typeof COUNTS)[number], number>> {
  /** Facets by the plain statements that tell of them. */
  readonly plain: ReadonlyMap<string, string>
  readonly whole: boolean
}

/** What one block adds. */
export function toSum(score: PerspectiveScore): ScoreSum {
  const { facets, terms, concrete, support: subject } = score
  return {
    ...score,
    subject,
    dense: terms.size >= DENSE ? 1 : 0,
    told: answersIn(score),
    whole: facets.size >= 3 && concrete > 0 && terms.size >= WHOLE,
  }
}

export function addSums(sums: readonly ScoreSum[]): ScoreSum {
  const total = emptySum()
  for (const sum of sums) {
    for (const name of SETS) for (const word of sum[name]) total[name].add(word)
    for (const name of COUNTS) total[name] += sum[name]
    for (const [statement, facet] of sum.plain) total.plain.set(statement, facet)
    total.whole ||= sum.whole
  }
  return total
}

function emptySum(): Sum {
  return {
    facets: new Set(),
    terms: new Set(),
    anchors: new Set(),
    subject: new Set(),
    others: new Set(),
    points: 0,
    concrete: 0,
    anchored: 0,
    rich: 0,
    opposed: 0,
    things: 0,
    current: 0,
    dense: 0,
    told: 0,
    plain: new Map(),
    whole: false,
  }
}

/** A sum that is being made. */
type Sum = Record<(typeof SETS)[number], Set<string>> &
  Record<(typeof COUNTS)[number], number> & { readonly plain: Map<string, string>; whole: boolean }

/** What a document, or the part of it that was added up, says for one perspective. */
export function sumOf(
  { facets, terms, anchors, subject, others, plain, told, whole, ...counts }: ScoreSum,
  traits: Traits,
): PerspectiveSum {
  return {
    ...traits,
    ...counts,
    terms: terms.size,
    anchors: anchors.size,
    subject: subject.size,
    others: others.size,
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

/** Whatever the weights say, less than this is no answer. A rival or a limit takes fewer words than a need. */
const LEAST: Readonly<Record<Perspective, { readonly terms: number; readonly points: number }>> = {
  user: { terms: 3, points: 2 },
  business: { terms: 3, points: 2 },
  market: { terms: 2, points: 1 },
  capability: { terms: 2, points: 1 },
}

/** The state under given weights. */
export function stateAt(
  perspective: Perspective,
  sum: PerspectiveSum,
  { weights, mentioned, addressed }: StateWeights,
): Level {
  if (sum.facets.size === 0 && sum.subject < 2) return 'absent'
  if (sum.whole || isPlainAnswer(perspective, sum)) return 'addressed'
  let depth = 0
  for (const feature of FEATURES[perspective]) depth += (weights[feature] ?? 0) * Math.log1p(sum[feature])
  const least = LEAST[perspective]
  const enough = sum.terms >= least.terms && sum.points >= least.points
  if (depth >= addressed && enough) return 'addressed'
  return depth >= mentioned || sum.dense > 0 || sum.plain > 0 ? 'mentioned' : 'absent'
}

/**
 * Two things said in plain words with a figure, a name or a head count are an answer, however short the document: what
 * is paid and earned, who else sells what. Of the capability they have to be of two kinds: staff and a limit, say.
 */
function isPlainAnswer(perspective: Perspective, sum: PerspectiveSum): boolean {
  const { plain, plainFacets, facets, concrete, points } = sum
  if (perspective === 'user') return plain >= 1 && concrete >= 2
  if (perspective === 'market') return plain >= 2 || (plain >= 1 && concrete >= 1)
  if (perspective === 'business') return plain >= 2
  return plainFacets >= 2 || (plain >= 1 && facets.size >= 2 && concrete >= 1 && points >= 2)
}

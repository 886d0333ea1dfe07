import { FEATURES, type Feature, type StateWeights } from './perspectiveFeatures'
import type { PerspectiveScore } from './perspectiveTally'
import type { Traits } from './perspectiveTraits'
import { WEIGHTS } from './perspectiveWeights'
import type { Perspective } from './types'

/** What the sayings that count for one perspective add up to, and how the document argues. */
export interface PerspectiveSum extends Readonly<Record<Feature, number>> {
  readonly facets: ReadonlySet<string>
  /** Different words and phrases that answer the question, those that need company among them. */
  readonly terms: number
  /** Few words, but an answer: one saying that goes deep, or some that each tell something concrete of two facets. */
  readonly whole: boolean
  /** As in `ScoreSum`. */
  readonly told: number
  /** Different plain statements, and the facets they tell of. */
  readonly plain: number
  readonly plainFacets: number
  /** Something touches the question, be it no answer. */
  readonly touched: boolean
}

/** From this many terms on, a saying is dense. */
const DENSE = 3
/** From this many on, one may be an answer by itself. */
const WHOLE = 4

/** Two rich ones are enough, or three plain ones. */
const ANSWERS = 3

/** A saying that tells something concrete of two facets is an answer; a dense one is worth two. */
function answersIn({ facets, terms, concrete }: PerspectiveScore): number {
  if (facets.size < 2 || concrete === 0) return 0
  return terms.size >= DENSE ? 2 : 1
}

/** What sayings add up to by themselves; sums of parts of a document add up to the sum of the whole. */
export interface ScoreSum {
  readonly facets: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly subject: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** Facets by the plain statements that tell of them. */
  readonly plain: ReadonlyMap<string, string>
  /** By those that need company, which another plain statement is, wherever it stands. */
  readonly loose: ReadonlyMap<string, string>
  readonly anchors: ReadonlySet<string>
  readonly points: number
  readonly concrete: number
  readonly anchored: number
  readonly rich: number
  readonly opposed: number
  readonly things: number
  readonly dense: number
  readonly current: number
  /** How much of an answer they are one by one. */
  readonly told: number
  readonly whole: boolean
  readonly touched: boolean
}

/** What one saying adds. */
export function toSum(score: PerspectiveScore): ScoreSum {
  const { facets, terms, anchors, support: subject, others, plain, loose, points, concrete } = score
  const { anchored, rich, opposed, things, current, touched } = score
  const dense = terms.size >= DENSE ? 1 : 0
  const whole = facets.size >= 3 && concrete > 0 && terms.size >= WHOLE
  return {
    facets,
    terms,
    anchors,
    subject,
    others,
    plain,
    loose,
    points,
    concrete,
    anchored,
    rich,
    opposed,
    things,
    dense,
    current,
    told: answersIn(score),
    whole,
    touched,
  }
}

export function addSums(sums: readonly ScoreSum[]): ScoreSum {
  const facets = new Set<string>()
  const terms = new Set<string>()
  const subject = new Set<string>()
  const others = new Set<string>()
  const plain = new Map<string, string>()
  const loose = new Map<string, string>()
  const anchors = new Set<string>()
  let [points, concrete, anchored, rich, opposed, things] = [0, 0, 0, 0, 0, 0]
  let [dense, current, told] = [0, 0, 0]
  let [whole, touched] = [false, false]
  for (const sum of sums) {
    for (const facet of sum.facets) facets.add(facet)
    for (const term of sum.terms) terms.add(term)
    for (const term of sum.anchors) anchors.add(term)
    for (const word of sum.subject) subject.add(word)
    for (const name of sum.others) others.add(name)
    for (const [statement, facet] of sum.plain) plain.set(statement, facet)
    for (const [statement, facet] of sum.loose) loose.set(statement, facet)
    points += sum.points
    concrete += sum.concrete
    anchored += sum.anchored
    rich += sum.rich
    opposed += sum.opposed
    things += sum.things
    dense += sum.dense
    current += sum.current
    told += sum.told
    whole ||= sum.whole
    touched ||= sum.touched
  }
  return {
    facets,
    terms,
    anchors,
    subject,
    others,
    plain,
    loose,
    points,
    concrete,
    anchored,
    rich,
    opposed,
    things,
    dense,
    current,
    told,
    whole,
    touched,
  }
}

/** What a document, or the part of it that was added up, says for one perspective. */
export function sumOf(
  { facets, terms, anchors, subject, others, plain, loose, told, whole, touched, ...counts }: ScoreSum,
  traits: Traits,
): PerspectiveSum {
  return {
    terms: terms.size,
    anchors: anchors.size,
    subject: subject.size,
    others: others.size,
    facets,
    whole: whole || told >= ANSWERS,
    told,
    plain: plain.size,
    plainFacets: new Set(plain.size > 0 ? [...plain.values(), ...loose.values()] : []).size,
    touched,
    ...traits,
    ...counts,
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
  if (sum.facets.size === 0 && sum.subject < 2) return sum.touched ? 'mentioned' : 'absent'
  if (sum.whole || isPlainAnswer(perspective, sum)) return 'addressed'
  let depth = 0
  for (const feature of FEATURES[perspective]) depth += (weights[feature] ?? 0) * Math.log1p(sum[feature])
  const least = LEAST[perspective]
  // A rival's name is a word of the answer as good as any.
  const enough = sum.terms + sum.others >= least.terms && sum.points >= least.points
  if (depth >= addressed && enough) return 'addressed'
  const isTouched = sum.dense > 0 || sum.plain > 0 || sum.touched
  return depth >= mentioned || isTouched ? 'mentioned' : 'absent'
}

/**
 * Two things said in plain words with a figure, a name or a head count are an answer, however short the document: what
 * is paid and earned, who else sells what. Of the capability they have to be of two kinds: staff and a limit, say. Of
 * people and of what it takes, two that tell of three facets will do as well.
 */
function isPlainAnswer(perspective: Perspective, sum: PerspectiveSum): boolean {
  const { plain, plainFacets, facets, concrete, points, told } = sum
  const isRound = told >= 2 && facets.size >= 3
  if (perspective === 'user') return (plain >= 1 && concrete >= 2) || isRound
  if (perspective === 'market') return plain >= 2 || (plain >= 1 && concrete >= 1)
  if (perspective === 'business') return plain >= 2
  return isRound || plainFacets >= 2 || (plain >= 1 && facets.size >= 2 && concrete >= 1 && points >= 2)
}

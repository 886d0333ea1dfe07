import type { ReviewDocument } from '../server/src/facts/types'
import { perDocument } from './perDocument'
import { pointsOf } from './stakes'

/**
 * What it is worth to tell an author that something is missing: 1 where a reviewer would want it said, a half where it is
 * true and hardly matters, 0 where it is there in other words. It is told by how much hangs on the document (money, roles,
 * rivals, measures) and by how far it weighs things already, in weights fitted to what reviewers wanted said about product
 * documents (`npm run fit -- gaps`).
 */
export const GAPS = ['evidence', 'unknowns', 'measure'] as const
export type Gap = (typeof GAPS)[number]

export const GAP_FEATURES = [
  'bound',
  'role',
  'business',
  'market',
  'measures',
  'branch',
  'reason',
  'looked',
  'being',
  'future',
  'points',
  'unknowns',
  'grade',
  'alternatives',
] as const
export type GapFeature = (typeof GAP_FEATURES)[number]
export interface GapWeights {
  readonly base: number
  readonly weights: Readonly<Record<GapFeature, number>>
}

/** Counts grow ever more slowly, and words are counted for a page. */
export const gapFeatures = perDocument((document: ReviewDocument): Readonly<Record<GapFeature, number>> => {
  const { facts, words } = document
  const { manner } = facts.practice
  const toPage = (count: number): number => Math.log1p((PAGE * count) / (words + SHORT))
  return {
    bound: Math.log1p(facts.practice.all('bound').length),
    role: toPage(manner.role),
    business: toPage(manner.business),
    market: toPage(manner.market),
    measures: manner.measures / (manner.statements + FEW),
    branch: toPage(manner.branch),
    reason: toPage(manner.reason),
    looked: toPage(manner.looked),
    being: toPage(manner.being),
    future: toPage(manner.future),
    points: Math.log1p((100 * pointsOf(document)) / (words + SHORT)),
    unknowns: Math.log1p(facts.unknowns.items.length),
    grade: facts.evidence.best,
    alternatives: Math.log1p(facts.decision.alternatives.length),
  }
})
const PAGE = 500
/** So that a word in a few lines does not count like a page of them. */
const SHORT = 100
const FEW = 5

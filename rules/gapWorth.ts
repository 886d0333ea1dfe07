import type { ReviewDocument } from '../server/src/facts/types'
import { GAP_FEATURES, gapFeatures, type Gap, type GapFeature, type GapWeights } from './gapFeatures'
import { GAP_WEIGHTS } from './gapWeights'
import { isOwnProject } from './stakes'

/** True where a reviewer would more likely than not want to be told: never of what is built, or for its makers' own use. */
export function isWorthAsking(document: ReviewDocument, gap: Gap): boolean {
  if (document.built || isOwnProject(document)) return false
  return isWanted(gapFeatures(document), GAP_WEIGHTS[gap], gap)
}

export function isWanted(
  features: Readonly<Record<GapFeature, number>>,
  { base, weights }: GapWeights,
  gap: Gap,
): boolean {
  return GAP_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], base) >= LEAST[gap]
}
/**
 * Above it two in three or more are wanted and one in twenty is wrong, on documents the weights were not fitted to. Measures
 * have guards of their own besides.
 */
const LEAST: Readonly<Record<Gap, number>> = { evidence: 0.65, unknowns: 0.68, measure: 0.5 }

import { EVIDENCE_FEATURES, type EvidenceCounts, type EvidenceWeights } from './evidenceCounts'
import { EVIDENCE_WEIGHTS } from './evidenceWeights'

export const EVIDENCE_LEVELS = ['none', 'weak', 'stated'] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/** Counts in the order of `EVIDENCE_FEATURES`, with diminishing returns: the tenth adds less than the second. */
export function evidenceFeatures(counts: EvidenceCounts): readonly number[] {
  return EVIDENCE_FEATURES.map((feature) => Math.log1p(counts[feature]))
}

/** From this many systematic statements on, one may be misread and the level still holds. */
const SETTLED = 2

/**
 * How far a document shows what it rests on. A measurement, a sample or several studies are stated evidence whatever
 * the sum, and an anecdote or a figure that makes the case is weak evidence; nothing is stated where nothing can be checked.
 */
export function evidenceLevel(
  counts: EvidenceCounts,
  { weights, weak, stated }: EvidenceWeights = EVIDENCE_WEIGHTS,
): EvidenceLevel {
  if (counts.certain > 0 || counts.systematic >= SETTLED) return 'stated'
  let depth = 0
  for (const feature of EVIDENCE_FEATURES) depth += (weights[feature] ?? 0) * Math.log1p(counts[feature])
  if (counts.systematic > 0) return depth >= stated ? 'stated' : 'weak'
  return depth >= weak || counts.heard > 0 || counts.caseFigures > 0 ? 'weak' : 'none'
}

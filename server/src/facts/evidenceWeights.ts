import type { EvidenceWeights } from './evidenceCounts'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n of statements and enters
 * as ln(1 + n); `evidenceCounts.ts` says what each of them counts.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  weights: {
    systematic: 2.156,
    anecdotal: 0.938,
    pointing: 0.711,
    problemFigures: 0.665,
    problems: 0.229,
    reasons: 0.363,
    happened: 0.382,
    dated: 0.398,
    named: 0.946,
    today: 0.33,
    compared: 0.311,
  },
  weak: 2.659,
  stated: 5.809,
}

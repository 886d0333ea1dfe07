import type { EvidenceWeights } from './evidenceCounts'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n of statements and enters
 * as ln(1 + n); `evidenceCounts.ts` says what each of them counts.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  weights: {
    systematic: 2.135,
    anecdotal: 0.949,
    pointing: 0.709,
    caseFigures: 0.438,
    problems: 0.233,
    reasons: 0.359,
    happened: 0.38,
    dated: 0.388,
    named: 0.957,
    today: 0.334,
    compared: 0.301,
  },
  weak: 2.645,
  stated: 5.825,
}

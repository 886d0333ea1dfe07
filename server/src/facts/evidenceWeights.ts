import type { EvidenceWeights } from './evidenceCounts'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n of statements and enters
 * as ln(1 + n); `evidenceCounts.ts` says what each of them counts.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  weights: {
    systematic: 2.116,
    anecdotal: 0.902,
    pointing: 0.7,
    caseFigures: 0.448,
    problems: 0.237,
    reasons: 0.368,
    happened: 0.388,
    dated: 0.397,
    named: 0.97,
    today: 0.34,
    compared: 0.307,
  },
  weak: 2.667,
  stated: 5.812,
}

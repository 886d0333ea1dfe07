import type { EvidenceWeights } from './evidenceCounts'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n of statements and enters
 * as ln(1 + n); `evidenceCounts.ts` says what each of them counts.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  weights: {
    systematic: 2.141,
    anecdotal: 0.956,
    pointing: 0.713,
    caseFigures: 0.404,
    problems: 0.237,
    reasons: 0.36,
    happened: 0.372,
    dated: 0.382,
    named: 0.94,
    today: 0.327,
    compared: 0.296,
  },
  weak: 2.623,
  stated: 5.778,
}

import type { Gap, GapWeights } from './gapFeatures'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. What a gap is worth is the base and each feature
 * times its weight; `gapFeatures.ts` says what the features are.
 */
export const GAP_WEIGHTS: Readonly<Record<Gap, GapWeights>> = {
  evidence: {
    base: 0.551,
    weights: {
      bound: 0.072,
      role: 0.029,
      business: 0.024,
      market: 0.023,
      measures: 0.718,
      branch: -0.014,
      reason: -0.021,
      looked: -0.013,
      being: -0.049,
      future: -0.076,
      points: 0.073,
      unknowns: 0.024,
      grade: -0.069,
      alternatives: -0.074,
    },
  },
  unknowns: {
    base: 0.611,
    weights: {
      bound: 0.1,
      role: 0.047,
      business: -0.016,
      market: 0.066,
      measures: 0.612,
      branch: -0.064,
      reason: -0.065,
      looked: -0.034,
      being: -0.031,
      future: -0.044,
      points: 0.03,
      unknowns: -0.306,
      grade: -0.004,
      alternatives: -0.008,
    },
  },
  measure: {
    base: 0.52,
    weights: {
      bound: -0.03,
      role: 0.021,
      business: 0.056,
      market: 0.054,
      measures: 1.457,
      branch: -0.051,
      reason: -0.039,
      looked: -0.091,
      being: -0.016,
      future: -0.036,
      points: 0.001,
      unknowns: -0.014,
      grade: 0.001,
      alternatives: -0.036,
    },
  },
}

import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * `terms` different words and phrases that answer the question; `points` sentences that hold one and say how things are;
 * `concrete` points that touch two facets or carry a figure; `subject` different words of the subject that prove nothing
 * alone; `dense` blocks with three terms or more; `current` sentences on the subject that tell of what exists today;
 * `others` names set against something. The rest are traits (`perspectiveTraits.ts`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = {
  user: {
    weights: {
      terms: 0.713,
      points: 0.276,
      concrete: 0.652,
      subject: 0.217,
      dense: 0.647,
      shortfalls: 0.5,
      hindered: 0.457,
      durations: 0.492,
    },
    mentioned: 0.751,
    addressed: 4.106,
  },
  business: {
    weights: {
      terms: 0.231,
      points: 0.228,
      concrete: 0.495,
      subject: 0.497,
      dense: 0.897,
      stakes: 0.609,
      stages: 0.736,
    },
    mentioned: 1.737,
    addressed: 4.482,
  },
  market: {
    weights: {
      terms: 0.418,
      points: 0.592,
      concrete: 0.171,
      subject: 1.069,
      dense: 0.341,
      limits: 0.295,
      current: 0.741,
      others: 0.601,
    },
    mentioned: 1.552,
    addressed: 4.122,
  },
  capability: {
    weights: {
      terms: 0.48,
      points: 0.329,
      concrete: 0.161,
      subject: 0.445,
      currentLimits: 0.476,
      currentFigures: 1.09,
      changes: 0.577,
      expenses: 1.021,
      needs: 0.803,
    },
    mentioned: 1.387,
    addressed: 4.377,
  },
}

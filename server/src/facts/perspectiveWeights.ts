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
      terms: 0.994,
      points: 0.041,
      concrete: 0.806,
      subject: 0.163,
      dense: 0.879,
      shortfalls: 0.62,
      hindered: 0.5,
      durations: 0.655,
    },
    mentioned: 1.042,
    addressed: 4.637,
  },
  business: {
    weights: {
      terms: 0.21,
      points: 0.112,
      concrete: 0.639,
      subject: 0.528,
      dense: 1.033,
      stakes: 0.749,
      stages: 0.854,
    },
    mentioned: 1.903,
    addressed: 4.803,
  },
  market: {
    weights: {
      terms: 0.459,
      points: 0.592,
      subject: 1.423,
      dense: 0.269,
      limits: 0.321,
      current: 0.735,
      others: 0.698,
    },
    mentioned: 1.845,
    addressed: 4.7,
  },
  capability: {
    weights: {
      terms: 0.531,
      points: 0.355,
      concrete: 0.041,
      subject: 0.45,
      currentLimits: 0.506,
      currentFigures: 1.56,
      changes: 0.716,
      expenses: 1.554,
      needs: 1.113,
    },
    mentioned: 1.654,
    addressed: 4.974,
  },
}

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
      terms: 0.997,
      concrete: 0.838,
      subject: 0.19,
      dense: 1.024,
      shortfalls: 0.661,
      hindered: 0.522,
      durations: 0.76,
    },
    mentioned: 0.96,
    addressed: 4.62,
  },
  business: {
    weights: {
      terms: 0.12,
      points: 0.174,
      concrete: 0.718,
      subject: 0.553,
      dense: 1.112,
      stakes: 0.701,
      stages: 0.883,
    },
    mentioned: 1.858,
    addressed: 4.748,
  },
  market: {
    weights: {
      terms: 0.407,
      points: 0.6,
      subject: 1.458,
      dense: 0.259,
      limits: 0.351,
      current: 0.697,
      others: 0.661,
    },
    mentioned: 1.875,
    addressed: 4.65,
  },
  capability: {
    weights: {
      terms: 0.678,
      points: 0.253,
      concrete: 0.232,
      subject: 0.411,
      currentLimits: 0.523,
      currentFigures: 1.603,
      changes: 0.697,
      expenses: 1.547,
      needs: 1.12,
    },
    mentioned: 1.646,
    addressed: 5.026,
  },
}

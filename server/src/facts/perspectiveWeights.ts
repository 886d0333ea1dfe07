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
      terms: 0.864,
      concrete: 0.7,
      subject: 0.457,
      dense: 1.029,
      shortfalls: 0.655,
      hindered: 0.586,
      durations: 0.777,
    },
    mentioned: 1.027,
    addressed: 4.637,
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
      terms: 0.276,
      points: 0.91,
      subject: 1.364,
      dense: 0.567,
      limits: 0.405,
      current: 0.559,
      others: 0.527,
    },
    mentioned: 1.938,
    addressed: 4.678,
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

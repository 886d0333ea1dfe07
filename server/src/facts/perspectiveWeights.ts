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
      terms: 0.705,
      points: 0.247,
      concrete: 0.66,
      subject: 0.213,
      dense: 0.662,
      shortfalls: 0.495,
      hindered: 0.476,
      durations: 0.503,
    },
    mentioned: 0.724,
    addressed: 4.044,
  },
  business: {
    weights: {
      terms: 0.243,
      points: 0.22,
      concrete: 0.517,
      subject: 0.486,
      dense: 0.846,
      stakes: 0.607,
      stages: 0.72,
    },
    mentioned: 1.726,
    addressed: 4.451,
  },
  market: {
    weights: {
      terms: 0.388,
      points: 0.581,
      concrete: 0.188,
      subject: 1.063,
      dense: 0.378,
      limits: 0.294,
      current: 0.751,
      others: 0.596,
    },
    mentioned: 1.529,
    addressed: 4.074,
  },
  capability: {
    weights: {
      terms: 0.485,
      points: 0.357,
      concrete: 0.144,
      subject: 0.449,
      currentLimits: 0.47,
      currentFigures: 1.08,
      changes: 0.576,
      expenses: 1.023,
      needs: 0.802,
    },
    mentioned: 1.413,
    addressed: 4.413,
  },
}

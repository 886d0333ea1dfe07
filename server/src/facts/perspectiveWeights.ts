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
      terms: 0.024,
      points: 0.129,
      concrete: 0.757,
      subject: 0.523,
      dense: 1.265,
      stakes: 0.762,
      stages: 0.901,
    },
    mentioned: 1.781,
    addressed: 4.616,
  },
  market: {
    weights: {
      terms: 0.295,
      points: 0.697,
      concrete: 0.057,
      subject: 0.95,
      dense: 1.003,
      limits: 0.485,
      others: 0.205,
    },
    mentioned: 2.283,
    addressed: 4.533,
  },
  capability: {
    weights: {
      terms: 0.511,
      points: 0.033,
      concrete: 0.348,
      subject: 0.108,
      dense: 0.223,
      currentLimits: 0.552,
      currentFigures: 1.608,
      changes: 0.83,
      expenses: 1.61,
      needs: 1.147,
    },
    mentioned: 1.175,
    addressed: 4.24,
  },
}

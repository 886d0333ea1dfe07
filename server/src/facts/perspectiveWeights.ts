import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * `terms` different words and phrases that answer the question; `points` sentences that hold one and say how things are;
 * `concrete` points that touch two facets or carry a figure; `subject` different words of the subject that prove nothing
 * alone; `dense` blocks with three terms or more.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = {
  user: {
    weights: { terms: 0.984, points: 0.13, concrete: 1.05, subject: 0.269, dense: 0.457 },
    mentioned: 0.247,
    addressed: 3.472,
  },
  business: {
    weights: { terms: 0.153, points: 0.168, concrete: 0.751, subject: 1.005, dense: 0.87 },
    mentioned: 1.324,
    addressed: 3.839,
  },
  market: {
    weights: { terms: 0.348, points: 0.813, concrete: 0.117, subject: 0.963, dense: 0.961 },
    mentioned: 1.253,
    addressed: 3.338,
  },
  capability: {
    weights: { terms: 0.739, points: 0.221, concrete: 0.371, subject: 0.3, dense: 0.352 },
    mentioned: 0.255,
    addressed: 2.345,
  },
}

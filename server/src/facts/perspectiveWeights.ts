import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * `terms` different words and phrases that answer the question; `anchors` those that need no company; `points`
 * sentences that hold a term and say how things are; of these, `anchored` hold an anchor, `rich` two terms, `opposed` a
 * limit, a loss or a contrast, `things` have a subject that no list names (a licence, a price), and `concrete` touch two
 * facets or carry a figure; `subject` different words of the subject that prove nothing alone; `dense` blocks with three
 * terms or more; `current` sentences on the subject that tell of what exists today; `others` names set against something.
 * The rest are traits (`perspectiveTraits.ts`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = {
  user: {
    weights: {
      anchors: 0.703,
      points: 0.379,
      rich: 0.448,
      concrete: 0.399,
      subject: 0.35,
      dense: 0.534,
      shortfalls: 0.515,
      hindered: 0.553,
      durations: 0.535,
    },
    mentioned: 0.67,
    addressed: 4.075,
  },
  business: {
    weights: {
      terms: 0.092,
      points: 0.144,
      things: 0.633,
      concrete: 0.332,
      subject: 0.548,
      dense: 0.873,
      stakes: 0.594,
      stages: 0.752,
    },
    mentioned: 1.733,
    addressed: 4.533,
  },
  market: {
    weights: {
      anchors: 0.613,
      points: 0.345,
      opposed: 0.614,
      concrete: 0.174,
      subject: 1.004,
      dense: 0.707,
      limits: 0.215,
      current: 0.716,
      others: 0.717,
    },
    mentioned: 1.437,
    addressed: 4.302,
  },
  capability: {
    weights: {
      anchors: 0.581,
      anchored: 0.368,
      concrete: 0.556,
      subject: 0.343,
      dense: 0.165,
      currentLimits: 0.444,
      currentFigures: 1.033,
      changes: 0.602,
      expenses: 0.866,
      needs: 0.779,
    },
    mentioned: 1.093,
    addressed: 4.173,
  },
}

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
      anchors: 0.681,
      points: 0.368,
      rich: 0.438,
      concrete: 0.39,
      subject: 0.355,
      dense: 0.571,
      shortfalls: 0.527,
      hindered: 0.554,
      durations: 0.534,
    },
    mentioned: 0.667,
    addressed: 4.047,
  },
  business: {
    weights: {
      terms: 0.097,
      points: 0.142,
      things: 0.636,
      concrete: 0.336,
      subject: 0.546,
      dense: 0.868,
      stakes: 0.595,
      stages: 0.753,
    },
    mentioned: 1.734,
    addressed: 4.539,
  },
  market: {
    weights: {
      anchors: 0.615,
      points: 0.346,
      opposed: 0.617,
      concrete: 0.134,
      subject: 1.007,
      dense: 0.712,
      limits: 0.215,
      current: 0.714,
      others: 0.717,
    },
    mentioned: 1.435,
    addressed: 4.3,
  },
  capability: {
    weights: {
      anchors: 0.581,
      anchored: 0.369,
      concrete: 0.553,
      subject: 0.344,
      dense: 0.165,
      currentLimits: 0.445,
      currentFigures: 1.033,
      changes: 0.599,
      expenses: 0.866,
      needs: 0.779,
    },
    mentioned: 1.092,
    addressed: 4.172,
  },
}

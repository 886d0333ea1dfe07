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
      anchors: 0.735,
      points: 0.367,
      rich: 0.521,
      concrete: 0.446,
      subject: 0.398,
      dense: 0.447,
      shortfalls: 0.534,
      hindered: 0.463,
      durations: 0.456,
    },
    mentioned: 0.715,
    addressed: 4.27,
  },
  business: {
    weights: {
      terms: 0.102,
      points: 0.139,
      things: 0.654,
      concrete: 0.274,
      subject: 0.548,
      dense: 0.898,
      stakes: 0.593,
      stages: 0.753,
    },
    mentioned: 1.73,
    addressed: 4.525,
  },
  market: {
    weights: {
      anchors: 0.613,
      points: 0.345,
      opposed: 0.612,
      concrete: 0.175,
      subject: 1.004,
      dense: 0.707,
      limits: 0.214,
      current: 0.716,
      others: 0.718,
    },
    mentioned: 1.437,
    addressed: 4.302,
  },
  capability: {
    weights: {
      anchors: 0.646,
      anchored: 0.406,
      concrete: 0.64,
      subject: 0.335,
      dense: 0.131,
      currentLimits: 0.452,
      currentFigures: 1.036,
      changes: 0.546,
      expenses: 0.851,
      needs: 0.787,
    },
    mentioned: 1.036,
    addressed: 4.241,
  },
}

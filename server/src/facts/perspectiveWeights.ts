import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * `anchors` different words and phrases that answer the question and need no company; `points`
 * sentences that hold a term and say how things are; of these, `anchored` hold an anchor, `rich` two terms, `opposed` a
 * limit, a loss or a contrast, `things` have a subject that no list names (a licence, a price), and `concrete` touch two
 * facets or carry a figure; `subject` different words of the subject that prove nothing alone; `dense` blocks with three
 * terms or more; `current` sentences on the subject that tell of what exists today; `others` names set against something.
 * The rest are traits (`perspectiveTraits.ts`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = {
  user: {
    weights: {
      anchors: 0.772,
      points: 0.491,
      rich: 0.528,
      concrete: 0.413,
      subject: 0.393,
      dense: 0.328,
      shortfalls: 0.547,
      hindered: 0.47,
      durations: 0.43,
    },
    mentioned: 0.813,
    addressed: 4.488,
  },
  business: {
    weights: {
      anchors: 0.682,
      points: 0.17,
      things: 0.588,
      concrete: 0.26,
      subject: 0.484,
      dense: 0.546,
      stakes: 0.522,
      stages: 0.768,
    },
    mentioned: 1.806,
    addressed: 4.851,
  },
  market: {
    weights: {
      anchors: 0.685,
      points: 0.545,
      opposed: 0.563,
      concrete: 0.394,
      subject: 0.83,
      dense: 0.812,
      shortfalls: 0.37,
      current: 0.789,
      others: 0.817,
    },
    mentioned: 1.262,
    addressed: 4.467,
  },
  capability: {
    weights: {
      anchors: 0.646,
      anchored: 0.406,
      concrete: 0.641,
      subject: 0.335,
      dense: 0.131,
      currentLimits: 0.452,
      currentFigures: 1.036,
      changes: 0.546,
      expenses: 0.851,
      needs: 0.787,
    },
    mentioned: 1.037,
    addressed: 4.242,
  },
}

import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by `npm run fit` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * `anchors` different words and phrases that answer the question and need no company; `points`
 * sentences that hold a term and say how things are; of these, `anchored` hold an anchor, `rich` two terms, `opposed` a
 * limit, a loss or a contrast, `things` have a subject that no list names (a licence, a price), and `concrete` touch two
 * facets or carry a figure; `subject` different words of the subject that prove nothing alone; `dense` sayings with three
 * terms or more; `current` sentences on the subject that tell of what exists today; `others` names set against something.
 * The rest are traits (`perspectiveTraits.ts`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = {
  user: {
    weights: {
      anchors: 0.548,
      points: 0.475,
      rich: 0.534,
      concrete: 0.552,
      subject: 0.515,
      dense: 0.685,
      shortfalls: 0.533,
      hindered: 0.653,
      durations: 0.581,
    },
    mentioned: 0.76,
    addressed: 4.565,
  },
  business: {
    weights: {
      anchors: 0.492,
      points: 0.418,
      things: 0.58,
      concrete: 0.509,
      subject: 0.48,
      dense: 1,
      stakes: 0.447,
      stages: 0.903,
    },
    mentioned: 1.711,
    addressed: 4.976,
  },
  market: {
    weights: {
      anchors: 0.733,
      points: 0.627,
      opposed: 0.808,
      concrete: 1.006,
      subject: 0.85,
      dense: 1.757,
      shortfalls: 0.617,
      current: 1.45,
      others: 0.911,
    },
    mentioned: 1.509,
    addressed: 5.549,
  },
  capability: {
    weights: {
      anchors: 0.694,
      anchored: 0.61,
      concrete: 0.791,
      dense: 2.281,
      currentLimits: 0.756,
      currentFigures: 1.171,
      changes: 0.637,
      expenses: 1.147,
      needs: 0.809,
    },
    mentioned: 0.953,
    addressed: 4.418,
  },
}

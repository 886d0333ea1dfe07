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
      anchors: 0.721,
      points: 0.27,
      rich: 0.42,
      concrete: 0.402,
      subject: 0.383,
      dense: 0.576,
      shortfalls: 0.51,
      hindered: 0.565,
      durations: 0.531,
    },
    mentioned: 0.647,
    addressed: 4.002,
  },
  business: {
    weights: {
      terms: 0.139,
      points: 0.101,
      things: 0.614,
      concrete: 0.328,
      subject: 0.493,
      dense: 0.906,
      stakes: 0.614,
      stages: 0.73,
    },
    mentioned: 1.731,
    addressed: 4.531,
  },
  market: {
    weights: {
      anchors: 0.703,
      points: 0.29,
      opposed: 0.606,
      concrete: 0.195,
      subject: 1.05,
      dense: 0.24,
      limits: 0.222,
      current: 0.72,
      others: 0.564,
    },
    mentioned: 1.494,
    addressed: 4.279,
  },
  capability: {
    weights: {
      anchors: 0.604,
      anchored: 0.336,
      concrete: 0.425,
      subject: 0.344,
      dense: 0.234,
      currentLimits: 0.461,
      currentFigures: 1.051,
      changes: 0.595,
      expenses: 0.903,
      needs: 0.782,
    },
    mentioned: 1.082,
    addressed: 4.147,
  },
}

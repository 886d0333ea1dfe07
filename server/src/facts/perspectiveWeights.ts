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
      anchors: 0.706,
      points: 0.374,
      rich: 0.466,
      concrete: 0.358,
      subject: 0.353,
      dense: 0.543,
      shortfalls: 0.516,
      hindered: 0.554,
      durations: 0.536,
    },
    mentioned: 0.676,
    addressed: 4.076,
  },
  business: {
    weights: {
      anchors: 0.586,
      points: 0.18,
      things: 0.57,
      concrete: 0.28,
      subject: 0.476,
      dense: 0.596,
      stakes: 0.548,
      stages: 0.777,
    },
    mentioned: 1.785,
    addressed: 4.79,
  },
  market: {
    weights: {
      anchors: 0.694,
      points: 0.55,
      opposed: 0.584,
      concrete: 0.376,
      subject: 0.828,
      dense: 0.788,
      shortfalls: 0.366,
      current: 0.827,
      others: 0.802,
    },
    mentioned: 1.264,
    addressed: 4.469,
  },
  capability: {
    weights: {
      anchors: 0.584,
      anchored: 0.369,
      concrete: 0.537,
      subject: 0.347,
      dense: 0.167,
      currentLimits: 0.453,
      currentFigures: 1.039,
      changes: 0.594,
      expenses: 0.858,
      needs: 0.767,
    },
    mentioned: 1.088,
    addressed: 4.173,
  },
}

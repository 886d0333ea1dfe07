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
      anchors: 0.555,
      points: 0.478,
      rich: 0.546,
      concrete: 0.564,
      subject: 0.547,
      dense: 0.668,
      shortfalls: 0.54,
      hindered: 0.657,
      durations: 0.592,
    },
    mentioned: 0.876,
    addressed: 4.706,
  },
  business: {
    weights: {
      anchors: 0.485,
      points: 0.38,
      things: 0.53,
      concrete: 0.475,
      subject: 0.459,
      dense: 0.734,
      stakes: 0.432,
      stages: 0.881,
    },
    mentioned: 1.752,
    addressed: 4.892,
  },
  market: {
    weights: {
      anchors: 0.74,
      points: 0.628,
      opposed: 0.793,
      concrete: 1.004,
      subject: 0.83,
      dense: 1.552,
      shortfalls: 0.608,
      current: 1.321,
      others: 0.891,
    },
    mentioned: 1.582,
    addressed: 5.752,
  },
  capability: {
    weights: {
      anchors: 0.57,
      anchored: 0.511,
      concrete: 0.672,
      subject: 0.524,
      dense: 1.531,
      currentLimits: 0.651,
      currentFigures: 1.005,
      changes: 0.542,
      expenses: 0.967,
      needs: 0.7,
    },
    mentioned: 1.265,
    addressed: 4.715,
  },
}

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
      anchors: 0.534,
      points: 0.444,
      rich: 0.538,
      concrete: 0.554,
      subject: 0.52,
      dense: 0.658,
      shortfalls: 0.513,
      hindered: 0.624,
      durations: 0.569,
    },
    mentioned: 0.798,
    addressed: 4.503,
  },
  business: {
    weights: {
      anchors: 0.471,
      points: 0.369,
      things: 0.516,
      concrete: 0.466,
      subject: 0.45,
      dense: 0.73,
      stakes: 0.43,
      stages: 0.872,
    },
    mentioned: 1.712,
    addressed: 4.802,
  },
  market: {
    weights: {
      anchors: 0.74,
      points: 0.628,
      opposed: 0.792,
      concrete: 1.004,
      subject: 0.83,
      dense: 1.552,
      shortfalls: 0.608,
      current: 1.321,
      others: 0.888,
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

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
      things: 0.517,
      concrete: 0.466,
      subject: 0.451,
      dense: 0.727,
      stakes: 0.43,
      stages: 0.874,
    },
    mentioned: 1.715,
    addressed: 4.805,
  },
  market: {
    weights: {
      anchors: 0.607,
      points: 0.512,
      opposed: 0.658,
      concrete: 0.791,
      subject: 0.697,
      dense: 1.389,
      shortfalls: 0.538,
      current: 1.143,
      others: 0.793,
    },
    mentioned: 1.382,
    addressed: 4.767,
  },
  capability: {
    weights: {
      anchors: 0.537,
      anchored: 0.472,
      concrete: 0.646,
      subject: 0.514,
      dense: 1.464,
      currentLimits: 0.628,
      currentFigures: 0.978,
      changes: 0.523,
      expenses: 0.939,
      needs: 0.677,
    },
    mentioned: 1.23,
    addressed: 4.615,
  },
}

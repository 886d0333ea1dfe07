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
      anchors: 0.701,
      points: 0.38,
      rich: 0.447,
      concrete: 0.398,
      subject: 0.349,
      dense: 0.534,
      shortfalls: 0.516,
      hindered: 0.556,
      durations: 0.533,
    },
    mentioned: 0.669,
    addressed: 4.069,
  },
  business: {
    weights: {
      anchors: 0.628,
      points: 0.162,
      things: 0.56,
      concrete: 0.274,
      subject: 0.466,
      dense: 0.6,
      stakes: 0.545,
      stages: 0.776,
    },
    mentioned: 1.773,
    addressed: 4.778,
  },
  market: {
    weights: {
      anchors: 0.686,
      points: 0.546,
      opposed: 0.561,
      concrete: 0.392,
      subject: 0.831,
      dense: 0.804,
      shortfalls: 0.369,
      current: 0.786,
      others: 0.818,
    },
    mentioned: 1.262,
    addressed: 4.467,
  },
  capability: {
    weights: {
      anchors: 0.581,
      anchored: 0.369,
      concrete: 0.556,
      subject: 0.344,
      dense: 0.164,
      currentLimits: 0.444,
      currentFigures: 1.033,
      changes: 0.602,
      expenses: 0.866,
      needs: 0.779,
    },
    mentioned: 1.094,
    addressed: 4.174,
  },
}

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
      anchors: 0.544,
      points: 0.473,
      rich: 0.528,
      concrete: 0.544,
      subject: 0.513,
      dense: 0.677,
      shortfalls: 0.53,
      hindered: 0.648,
      durations: 0.575,
    },
    mentioned: 0.751,
    addressed: 4.541,
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
      concrete: 1.005,
      subject: 0.85,
      dense: 1.757,
      shortfalls: 0.618,
      current: 1.45,
      others: 0.911,
    },
    mentioned: 1.51,
    addressed: 5.55,
  },
  capability: {
    weights: {
      anchors: 0.568,
      anchored: 0.508,
      concrete: 0.623,
      dense: 1.676,
      currentLimits: 0.552,
      currentFigures: 0.938,
      changes: 0.484,
      needs: 0.61,
      waits: 0.444,
      reasons: 0.385,
    },
    mentioned: 0.825,
    addressed: 4.07,
  },
}

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
      anchors: 0.736,
      points: 0.367,
      rich: 0.521,
      concrete: 0.447,
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
      anchors: 0.644,
      points: 0.151,
      things: 0.572,
      concrete: 0.24,
      subject: 0.464,
      dense: 0.618,
      stakes: 0.547,
      stages: 0.774,
    },
    mentioned: 1.771,
    addressed: 4.771,
  },
  market: {
    weights: {
      anchors: 0.964,
      points: 0.694,
      opposed: 0.673,
      concrete: 0.749,
      subject: 0.934,
      dense: 0.378,
      shortfalls: 0.29,
      current: 1.017,
      others: 0.731,
    },
    mentioned: 1.412,
    addressed: 5.297,
  },
  capability: {
    weights: {
      anchors: 0.701,
      anchored: 0.546,
      concrete: 0.596,
      subject: 0.302,
      dense: 0.044,
      currentLimits: 0.459,
      currentFigures: 0.993,
      changes: 0.551,
      expenses: 0.843,
      needs: 0.782,
    },
    mentioned: 1.048,
    addressed: 4.328,
  },
}

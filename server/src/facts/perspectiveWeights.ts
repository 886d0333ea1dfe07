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
      anchors: 0.65,
      points: 0.247,
      rich: 0.471,
      concrete: 0.533,
      subject: 0.218,
      dense: 0.527,
      shortfalls: 0.503,
      hindered: 0.473,
      durations: 0.512,
    },
    mentioned: 0.695,
    addressed: 4.07,
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
      anchors: 0.702,
      points: 0.295,
      opposed: 0.602,
      concrete: 0.196,
      subject: 1.047,
      dense: 0.236,
      limits: 0.222,
      current: 0.718,
      others: 0.576,
    },
    mentioned: 1.494,
    addressed: 4.279,
  },
  capability: {
    weights: {
      anchors: 0.632,
      anchored: 0.362,
      concrete: 0.268,
      subject: 0.376,
      currentLimits: 0.461,
      currentFigures: 1.045,
      changes: 0.576,
      expenses: 0.938,
      needs: 0.766,
    },
    mentioned: 1.185,
    addressed: 4.255,
  },
}

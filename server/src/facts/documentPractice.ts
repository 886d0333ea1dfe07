import { once } from './once'
import { place, type PlacedReading } from './placement'
import type { Attention } from './attention'
import { PERSPECTIVES, PRACTICE_SIGNS, type PracticeFacts, type PracticeSign, type Range } from './types'

/** Adds up what the chunks of a document show of how the work is argued, tried out and looked at. */
export function practiceOf(readings: readonly PlacedReading[]): PracticeFacts {
  const signs = once(() => signsOf(readings))
  const attention = once(() => attentionOf(readings))
  const emphasis = once(() => emphasisOf(readings))
  return {
    get signs() {
      return signs()
    },
    get attention() {
      return attention()
    },
    get emphasis() {
      return emphasis()
    },
  }
}

/** In one walk: most signs are asked for one after the other. */
function signsOf(readings: readonly PlacedReading[]): PracticeFacts['signs'] {
  const signs = Object.fromEntries(PRACTICE_SIGNS.map((sign) => [sign, []])) as unknown as Record<
    PracticeSign,
    Range[]
  >
  for (const placement of readings) {
    const { practice } = placement.reading
    if (practice === null) continue
    for (const [sign, ranges] of practice.signs)
      for (const range of ranges) signs[sign].push(place(placement, range))
  }
  return signs
}

function attentionOf(readings: readonly PlacedReading[]): Attention {
  const sum = { ceremony: 0, insight: 0, contentWords: 0 }
  for (const { reading } of readings) {
    if (reading.practice === null) continue
    const { ceremony, insight, contentWords } = reading.practice.attention
    sum.ceremony += ceremony
    sum.insight += insight
    sum.contentWords += contentWords
  }
  return sum
}

function emphasisOf(readings: readonly PlacedReading[]): PracticeFacts['emphasis'] {
  const sum = { user: 0, business: 0, market: 0, capability: 0 }
  for (const { reading } of readings) {
    if (reading.practice === null) continue
    for (const view of PERSPECTIVES) sum[view] += reading.practice.emphasis[view]
  }
  return sum
}

import type { Attention } from './attention'
import { once } from './once'
import { gather, place, type PlacedReading } from './placement'
import { PERSPECTIVES, PRACTICE_SIGNS, type PracticeFacts, type PracticeSign } from './types'

/** Adds up what the chunks of a document show of how the work is argued, tried out and looked at. */
export function practiceOf(readings: readonly PlacedReading[]): PracticeFacts {
  const shown = once(() => shownIn(readings))
  const attention = once(() => attentionOf(readings))
  const emphasis = once(() => emphasisOf(readings))
  return {
    shows: (sign) => shown().has(sign),
    all: (sign) =>
      gather(
        readings,
        ({ reading: { practice } }) => practice?.signs.get(sign) ?? [],
        (range, at) => place(at, range),
      ),
    get attention() {
      return attention()
    },
    get emphasis() {
      return emphasis()
    },
  }
}

/** In one walk that ends as soon as every sign was seen. */
function shownIn(readings: readonly PlacedReading[]): ReadonlySet<PracticeSign> {
  const shown = new Set<PracticeSign>()
  for (const { reading } of readings) {
    if (reading.practice === null) continue
    for (const sign of reading.practice.signs.keys()) shown.add(sign)
    if (shown.size === PRACTICE_SIGNS.length) break
  }
  return shown
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

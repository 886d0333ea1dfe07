import { once } from './once'
import { place, type PlacedStretch } from './placement'
import { addManner } from './manner'
import { addAttention, addEmphasis } from './practice'
import type { PracticeFacts } from './types'

/** Adds up what the stretches of a document show of how the work is argued, tried out and looked at. */
export function practiceOf(stretches: readonly PlacedStretch[]): PracticeFacts {
  const parts = once(() => stretches.map(({ reading }) => reading.practice))
  const attention = once(() => addAttention(parts()))
  const emphasis = once(() => addEmphasis(parts()))
  const manner = once(() => addManner(parts()))
  return {
    shows: (sign) => parts().some(({ signs }) => signs.has(sign)),
    all: (sign) =>
      stretches.flatMap((stretch) =>
        (stretch.reading.practice.signs.get(sign) ?? []).map((range) => place(stretch, range)),
      ),
    get attention() {
      return attention()
    },
    get emphasis() {
      return emphasis()
    },
    get manner() {
      return manner()
    },
  }
}

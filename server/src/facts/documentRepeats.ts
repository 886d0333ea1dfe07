import { place, type PlacedStretch } from './placement'
import { Repeats, type SayingBlock } from './repeats'

/** What a document says again, found in one walk over the blocks that say anything. */
export interface DocumentRepeats {
  /** Blocks whose statements say again what those of one before them said. */
  readonly said: Repeats
  /** By stretch: indexes of the counting blocks that do. */
  readonly counted: readonly (readonly number[])[]
}

/** A block was known to say something in its statements, or to count for a perspective, or both. */
const [SAID, COUNTED] = [1, 2]

export function repeatsIn(stretches: readonly PlacedStretch[]): DocumentRepeats {
  const known = new Map<string, number>()
  const repeated: SayingBlock[] = []
  const countedAgain = stretches.map((stretch) => {
    let again: number[] = NONE
    let index = 0
    for (const { item, offset } of stretch.reading.list('saying')) {
      const { identity, says, counts, range } = item
      const before = known.get(identity) ?? 0
      const now = (says ? SAID : 0) | (counts ? COUNTED : 0)
      if ((before | now) !== before) known.set(identity, before | now)
      if (counts) {
        if ((before & COUNTED) !== 0) again = [...again, index]
        index++
      }
      if (!says || (before & SAID) === 0) continue
      const { start, end } = place(stretch, range)
      repeated.push({ ...item, range: { start: start + offset, end: end + offset } })
    }
    return again
  })
  return { said: new Repeats(repeated), counted: countedAgain }
}
const NONE: number[] = []

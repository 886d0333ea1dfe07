import { place, type PlacedStretch } from './placement'
import { Repeats, type Said } from './repeats'

/** What a document says again, found in one walk over all that says anything. */
export interface DocumentRepeats {
  readonly all: Repeats
  readonly byStretch: readonly StretchRepeats[]
}

/** The same within a stretch. */
export interface StretchRepeats {
  /** Where statements start that say again what was said before them; offsets in the stretch. */
  readonly said: readonly number[]
  /** Indexes of the counting sayings that do. */
  readonly counted: readonly number[]
}

/** Something was known to be said in statements, or to count for a perspective, or both. */
const [SAID, COUNTED] = [1, 2]

export function repeatsIn(stretches: readonly PlacedStretch[]): DocumentRepeats {
  const known = new Map<string, number>()
  const repeated: Said[] = []
  const byStretch = stretches.map((stretch) => {
    const said: number[] = []
    const counted: number[] = []
    let index = 0
    for (const { item, offset } of stretch.reading.list('saying')) {
      const { identities, says, counts, range } = item
      const now = (says ? SAID : 0) | (counts ? COUNTED : 0)
      let before = identities.length === 0 ? 0 : SAID | COUNTED
      for (const identity of identities) {
        const then = known.get(identity) ?? 0
        if ((then | now) !== then) known.set(identity, then | now)
        before &= then
      }
      if (counts) {
        if ((before & COUNTED) !== 0) counted.push(index)
        index++
      }
      if (!says || (before & SAID) === 0) continue
      said.push(offset + range.start)
      const { start, end } = place(stretch, range)
      repeated.push({ ...item, range: { start: start + offset, end: end + offset } })
    }
    return said.length === 0 && counted.length === 0 ? NONE : { said, counted }
  })
  return { all: new Repeats(repeated), byStretch }
}
const NONE: StretchRepeats = { said: [], counted: [] }

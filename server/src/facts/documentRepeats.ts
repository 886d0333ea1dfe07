import { place, type PlacedStretch } from './placement'
import { Repeats, type SayingBlock } from './repeats'

/** What a document says again, found in one walk over the blocks that say anything. */
export interface DocumentRepeats {
  /** Blocks whose statements say again what those of one before them said. */
  readonly said: Repeats
  /** By stretch: indexes of the counting blocks that do. */
  readonly counted: readonly (readonly number[])[]
}

export function repeatsIn(stretches: readonly PlacedStretch[]): DocumentRepeats {
  const [said, counted] = [new Set<string>(), new Set<string>()]
  const repeated: SayingBlock[] = []
  const countedAgain = stretches.map((stretch) => {
    const again: number[] = []
    let index = 0
    for (const { item, offset } of stretch.reading.list('saying')) {
      if (item.counts) {
        if (isKnown(item.identity, counted)) again.push(index)
        index++
      }
      if (item.evidence === null || !isKnown(item.identity, said)) continue
      const range = place(stretch, { start: item.range.start + offset, end: item.range.end + offset })
      repeated.push({ ...item, range })
    }
    return again
  })
  return { said: new Repeats(repeated), counted: countedAgain }
}

/** Known from now on. */
function isKnown(identity: string, seen: Set<string>): boolean {
  const { size } = seen
  return seen.add(identity).size === size
}

import type { Range } from '../facts/types'

/** Whether a range shares a character with any of these; each question takes a binary search, however many they are. */
export function overlapTest(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  // Of those that begin up to each, how far the longest reaches.
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end))
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > start
  }
}

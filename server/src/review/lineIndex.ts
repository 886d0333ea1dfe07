/** A place as people and editors count it: both 1-based, columns in UTF-16 code units. */
interface Position {
  readonly line: number
  readonly column: number
}

export interface LineIndex {
  /** Position of an offset in UTF-16 code units; offsets outside the text are moved to its ends. */
  positionAt(offset: number): Position
}

/** Finds line breaks (`\n`, `\r\n`, `\r`) once, so that each position afterwards is one binary search. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length)
      const line = lastAtOrBefore(starts, inside)
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 }
    },
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const ends = unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)
    if (ends) starts.push(index + 1)
  }
  return starts
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

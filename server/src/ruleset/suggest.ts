/**
 * The candidate a writer most likely meant: the one a few keystrokes away. A word without a group is compared with the
 * last part alone (`no-decidr` with `decision/no-decider`). Null where nothing is near.
 */
export function suggest(written: string, candidates: Iterable<string>): string | null {
  const word = written.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const compared = (
      word.includes('/') ? candidate : candidate.slice(candidate.indexOf('/') + 1)
    ).toLowerCase()
    if (Math.abs(compared.length - word.length) >= bestDistance) continue
    const distance = editDistance(word, compared)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Single-character insertions, deletions and replacements between two words (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1))
    }
    row = next
  }
  return at(row, to.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

import leven from 'leven'

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
    const distance = leven(word, compared)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

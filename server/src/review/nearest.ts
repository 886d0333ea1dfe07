/**
 * The rule someone probably meant: the same name in another group, or the id with the fewest changed letters.
 * Null where nothing is near enough to be worth suggesting.
 */
export function nearestRule(written: string, ids: readonly string[]): string | null {
  if (written.length > LONGEST_ID) return null
  const sameName = ids.find((id) => nameOf(id) === nameOf(written))
  if (sameName !== undefined) return sameName
  const limit = Math.max(2, Math.floor(written.length / 4))
  let nearest: string | null = null
  let fewest = limit + 1
  for (const id of ids) {
    const changes = Math.min(editDistance(written, id), editDistance(nameOf(written), nameOf(id)))
    if (changes < fewest) {
      fewest = changes
      nearest = id
    }
  }
  return nearest
}

/** Nobody mistypes a rule into this; comparing letters would only take time. */
const LONGEST_ID = 80

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Levenshtein distance: letters added, removed or replaced. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}

import leven from 'leven'

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
    const changes = Math.min(leven(written, id), leven(nameOf(written), nameOf(id)))
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

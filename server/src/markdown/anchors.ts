/** A heading's anchor in GitHub's form: letters, marks, numbers, `-` and `_` stay, spaces become `-`. Lower case. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

/** Anchors in document order, each once: one that is taken already gets a number. */
export function distinctAnchors(anchors: readonly string[]): ReadonlySet<string> {
  const distinct = new Set<string>()
  const counts = new Map<string, number>()
  for (const anchor of anchors) {
    let count = counts.get(anchor) ?? 0
    while (distinct.has(numbered(anchor, count))) count++
    distinct.add(numbered(anchor, count))
    counts.set(anchor, count + 1)
  }
  return distinct
}

/** Values of `id` and `name` attributes in a piece of HTML, lower case. */
export function htmlAnchors(html: string): readonly string[] {
  return [...html.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*(["'])(.+?)\1/gi)].flatMap(([, , value]) =>
    value === undefined ? [] : [value.toLowerCase()],
  )
}

function numbered(anchor: string, count: number): string {
  return count === 0 ? anchor : `${anchor}-${count}`
}

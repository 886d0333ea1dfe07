/**
 * Anchors of headings in GitHub's form, in document order: letters, marks, numbers, hyphens and underscores stay,
 * each space becomes a hyphen, the rest goes; a repeated one gets a number. Lower case.
 */
export function headingAnchors(titles: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const title of titles) {
    const slug = slugOf(title)
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

/** Values of `id` and `name` attributes in a piece of HTML, lower case. */
export function htmlAnchors(html: string): readonly string[] {
  return [...html.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*(["'])(.+?)\1/gi)].flatMap(([, , value]) =>
    value === undefined ? [] : [value.toLowerCase()],
  )
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

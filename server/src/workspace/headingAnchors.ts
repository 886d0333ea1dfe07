import { blocksOf } from '../markdown/blocks'
import { MarkdownParser } from '../markdown/parser'

/**
 * The anchors a link into a Markdown text may name: its headings in GitHub's form, and `id` or `name` attributes of its
 * HTML. All in lower case.
 */
export function headingAnchors(text: string): readonly string[] {
  const anchors = new Set<string>()
  for (const { chunk } of new MarkdownParser().parse(text).chunks) {
    for (const block of blocksOf(chunk)) {
      if (block.kind === 'heading' && block.depth <= 6) anchors.add(unused(slug(block.text.value), anchors))
    }
  }
  for (const match of text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*(["'])(.+?)\1/gi)) {
    if (match[2] !== undefined) anchors.add(match[2].toLowerCase())
  }
  return [...anchors]
}

/** Letters, marks, numbers, hyphens and underscores stay; each space becomes a hyphen; the rest goes. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

function unused(anchor: string, taken: ReadonlySet<string>): string {
  let result = anchor
  for (let count = 1; taken.has(result); count++) result = `${anchor}-${count}`
  return result
}

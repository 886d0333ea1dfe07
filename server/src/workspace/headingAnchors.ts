import { anchorOf, distinctAnchors, htmlAnchors } from '../markdown/anchors'
import { blocksOf } from '../markdown/blocks'
import { MarkdownParser } from '../markdown/parser'

/**
 * The anchors a link into a Markdown text may name: its headings in GitHub's form, and `id` or `name` attributes of its
 * HTML. All in lower case.
 */
export function headingAnchors(text: string): readonly string[] {
  const headings = new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => blocksOf(chunk))
    .filter(({ kind, depth }) => kind === 'heading' && depth <= 6)
  return [...distinctAnchors(headings.map((heading) => anchorOf(heading.text.value))), ...htmlAnchors(text)]
}

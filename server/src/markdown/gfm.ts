import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension as SyntaxExtension } from 'micromark-util-types'
import type { Processor } from 'unified'
import { mayHoldBareLink } from './bareLinks'

/** One extension of GFM, and a quick look that says whether a text may hold any of it. */
interface Feature {
  readonly mayBeIn: (text: string) => boolean
  readonly syntax: () => SyntaxExtension
  readonly tree: () => TreeExtension
}

/**
 * In the order of remark-gfm, as the last one is asked first. Each costs time at every character or line it could
 * begin at, and most text has none: together they are a third of what parsing a paragraph costs.
 */
const FEATURES: readonly Feature[] = [
  { mayBeIn: mayHoldBareLink, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  { mayBeIn: (text) => text.includes('[^'), syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { mayBeIn: (text) => text.includes('~'), syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { mayBeIn: mayHoldTable, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { mayBeIn: (text) => /\[[\sx]\]/i.test(text), syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
]

/** The extensions a text may need, one bit for each. */
export function gfmNeeds(text: string): number {
  return FEATURES.reduce((needs, { mayBeIn }, index) => (mayBeIn(text) ? needs | (1 << index) : needs), 0)
}

/** A unified plugin: the extensions of GFM in `needs`. Trees equal those of all of GFM for text that needs no others. */
export function gfmWith(needs: number): (this: Processor) => void {
  const wanted = FEATURES.filter((_, index) => (needs & (1 << index)) !== 0)
  return function () {
    const data = this.data() as {
      micromarkExtensions?: SyntaxExtension[]
      fromMarkdownExtensions?: TreeExtension[]
    }
    ;(data.micromarkExtensions ??= []).push(...wanted.map(({ syntax }) => syntax()))
    ;(data.fromMarkdownExtensions ??= []).push(...wanted.map(({ tree }) => tree()))
  }
}

/** True where a text may hold links without brackets or tables, the two that slow down what stands beside them. */
export function isDear(text: string): boolean {
  return mayHoldBareLink(text) || mayHoldTable(text)
}

/** The line below a table's head has a pipe, or a colon beside a dash. */
function mayHoldTable(text: string): boolean {
  return /\||:-|-:/.test(text)
}

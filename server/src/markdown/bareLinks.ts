import type { Extension as MdastExtension } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import type { Processor } from 'unified'

/**
 * True where a text may hold a link that is written without brackets: `https://…`, `www.…` or `someone@…`.
 * Looking for them at every character is a fifth of what parsing costs, and most text has none.
 */
export function mayHoldBareLink(text: string): boolean {
  return text.includes('@') || /https?:\/\/|www\./i.test(text)
}

/** A unified plugin: all of remark-gfm but bare links. Same trees for text that `mayHoldBareLink` turns down. */
export function gfmWithoutBareLinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[]; fromMarkdownExtensions?: MdastExtension[] }
  const syntax = (data.micromarkExtensions ??= [])
  syntax.push(gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem())
  const tree = (data.fromMarkdownExtensions ??= [])
  tree.push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  )
}

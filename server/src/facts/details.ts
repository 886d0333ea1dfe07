import { hidesContent } from '../markdown/hidden'
import type { Block } from '../markdown/blocks'

/**
 * The HTML elements around a place that may hide it, outermost first; true for one that a reader has to unfold or
 * never sees.
 */
export type Details = readonly boolean[]

export const NO_DETAILS: Details = []

/** What a reader must unfold says nothing; `<details open>` is as good as open text. */
export function isHidden(details: Details): boolean {
  return details.includes(true)
}

/** Whether a block opens or closes such an element. */
export function foldsText({ kind, raw }: Block): boolean {
  return kind === 'html' && FOLDING.test(raw)
}

/** The elements still open behind a block. */
export function detailsAfter(before: Details, block: Block): Details {
  if (!foldsText(block)) return before
  const open = [...before]
  for (const [, slash, name = '', attributes = ''] of block.raw.replace(COMMENT, '').matchAll(TAG)) {
    if (slash !== '') open.pop()
    else if (open.length < MOST_LEVELS)
      open.push(hidesContent(attributes) || (/^details$/i.test(name) && !/\bopen\b/i.test(attributes)))
  }
  return open
}

/** Elements that whole blocks of Markdown are put into. */
const ELEMENTS = 'details|div|section|article|aside|template'
const FOLDING = new RegExp(`</?(?:${ELEMENTS})\\b`, 'i')
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const TAG = new RegExp(`<(/?)(${ELEMENTS})\\b([^<>]*)>`, 'gi')
/** Nobody nests deeper, and what is never closed must not grow without end. */
const MOST_LEVELS = 20

import type { Block } from '../markdown/blocks'

/** The `<details>` elements around a place, outermost first; true for one that a reader has to unfold. */
export type Details = readonly boolean[]

export const NO_DETAILS: Details = []

/** What a reader must unfold says nothing; `<details open>` is as good as open text. */
export function isHidden(details: Details): boolean {
  return details.includes(true)
}

/** Whether a block opens or closes such an element. */
export function foldsText({ kind, raw }: Block): boolean {
  return kind === 'html' && /<\/?details\b/i.test(raw)
}

/** The elements still open behind a block. */
export function detailsAfter(before: Details, block: Block): Details {
  if (!foldsText(block)) return before
  const open = [...before]
  for (const [, slash, attributes] of block.raw.replace(COMMENT, '').matchAll(TAG)) {
    if (slash !== '') open.pop()
    else if (open.length < MOST_LEVELS) open.push(!/\bopen\b/i.test(attributes ?? ''))
  }
  return open
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const TAG = /<(\/?)details\b([^<>]*)>/gi
/** Nobody nests deeper, and what is never closed must not grow without end. */
const MOST_LEVELS = 20

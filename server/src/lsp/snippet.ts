/** Blanks for an author to fill; check boxes, footnotes and link texts are none. */
const BLANK = /(?<!\])\[(?![ xX]\]|\^)[^[\]\n]+\](?![([])/gu

/**
 * A text as a snippet in which each `[blank]` is a tab stop, counted on from `firstStop`. The brackets are part of the
 * stop, so that what is typed replaces them and what is left still counts as a blank.
 */
export function asSnippet(text: string, firstStop = 1): { readonly snippet: string; readonly stops: number } {
  let stops = 0
  let snippet = ''
  let end = 0
  for (const { index, 0: blank } of text.matchAll(BLANK)) {
    snippet += `${escaped(text.slice(end, index))}\${${firstStop + stops}:${escaped(blank)}}`
    stops++
    end = index + blank.length
  }
  return { snippet: snippet + escaped(text.slice(end)), stops }
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}

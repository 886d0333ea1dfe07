import type { PlainText } from '../markdown/plainText'

/** A word of a sentence. Offsets are plain offsets in the block's text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, straight apostrophes, possessive `'s` removed; empty for code and URLs, which no list may match. */
  readonly lower: string
}

/** Words from `start` to `end`. Hyphenated compounds are split, so that `go-to-market` and `go to market` are equal. */
export function wordsOf(text: PlainText, start: number, end: number): readonly Word[] {
  const words: Word[] = []
  const opaque = opaqueSpans(text)
  WORD.lastIndex = start
  for (
    let match = WORD.exec(text.value);
    match !== null && match.index < end;
    match = WORD.exec(text.value)
  ) {
    const at = match.index
    const written = match[0]
    const silent = opaque.some((span) => span.start <= at && at < span.end)
    words.push({
      start: at,
      end: at + written.length,
      text: written,
      lower: silent ? '' : normalise(written),
    })
  }
  return words
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu
const KEEP = new Set(["it's", "that's", "there's", "what's", "who's", "let's", "here's", "he's", "she's"])

function normalise(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return lower.endsWith("'s") && !KEEP.has(lower) ? lower.slice(0, -2) : lower
}

/** Code spans and bare URLs: their words name things, they say nothing. */
function opaqueSpans(text: PlainText): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = text.marks.filter((mark) => mark.kind === 'code')
  if (!text.value.includes('://') && !text.value.includes('www.')) return spans
  const urls = [...text.value.matchAll(/\b(?:https?:\/\/|www\.)\S+/g)].map((url) => ({
    start: url.index,
    end: url.index + url[0].length,
  }))
  return [...spans, ...urls]
}

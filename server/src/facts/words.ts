import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'

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
  const written = text.value.slice(start, end)
  const opaque = opaqueSpans(text, written, start)
  return Array.from(written.matchAll(WORD), ({ 0: word, index }) => {
    const at = start + index
    const silent = opaque.some((span) => span.start <= at && at < span.end)
    return { start: at, end: at + word.length, text: word, lower: silent ? '' : normalise(word) }
  })
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu
const KEEP = new Set(["it's", "that's", "there's", "what's", "who's", "let's", "here's", "he's", "she's"])

function normalise(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return lower.endsWith("'s") && !KEEP.has(lower) ? lower.slice(0, -2) : lower
}

/** Code spans and bare URLs: their words name things, they say nothing. */
function opaqueSpans({ marks }: PlainText, written: string, offset: number): readonly Range[] {
  const spans: Range[] = marks.filter(
    ({ kind, start, end }) => kind === 'code' && start < offset + written.length && end > offset,
  )
  if (!written.includes('://') && !written.includes('www.')) return spans
  const urls = Array.from(written.matchAll(/\b(?:https?:\/\/|www\.)\S+/g), ({ 0: url, index }) => ({
    start: offset + index,
    end: offset + index + url.length,
  }))
  return [...spans, ...urls]
}

import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import { isReferenceNumber } from './referenceNumbers'
import { HINTS, marksOf } from './wordMarks'

/** A word of a sentence. Offsets are plain offsets in the block's text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, straight apostrophes, possessive `'s` removed; empty for code and URLs, which no list may match. */
  readonly lower: string
  /** What it is to those who ask, as bits of `MARK`. */
  readonly marks: number
}

/** Words from `start` to `end`. Hyphenated compounds are split, so that `go-to-market` and `go to market` are equal. */
export function wordsOf(text: PlainText, start: number, end: number): readonly Word[] {
  const { value } = text
  const opaque = opaqueSpans(text, start, end)
  const words: Word[] = []
  for (let at = start; at < end;) {
    const stop = wordEnd(value, at, end)
    if (stop === at) {
      at++
      continue
    }
    const from = at
    const written = value.slice(from, stop)
    // The mark of a footnote that is not there is text to a parser, and nothing to a reader.
    const isNote = value.startsWith('[^', from - 2) && value.charAt(stop) === ']'
    if (isNote || isReferenceNumber(text, from, stop)) {
      at = stop
      continue
    }
    const silent = opaque.length > 0 && opaque.some((span) => span.start <= from && from < span.end)
    const lower = normalise(written)
    const marks = marksOf(lower)
    words.push({
      start: from,
      end: stop,
      text: written,
      lower: silent ? '' : lower,
      marks: silent ? marks & HINTS : marks,
    })
    at = stop
  }
  return words
}

/** A path, spelled out where the words of a link would stand: "data/survey.csv", "[notes.md](notes.md)". */
export function isAddress(linked: string): boolean {
  return ADDRESS.test(linked)
}
const ADDRESS = /^[\w.-]*[\w-][/\\][\w./\\#-]+$|^[\w-]+\.(?:md|csv|pdf|txt|html?|json|ya?ml|xlsx?|docx?)$/i

/** End of the word that starts at `at`; `at` itself where none does. An apostrophe joins letters, as in "don't". */
function wordEnd(value: string, at: number, end: number): number {
  let stop = at
  while (stop < end) {
    const code = value.charCodeAt(stop)
    if (isWordCode(code, value, stop)) stop++
    else if ((code === 39 || code === 0x2019) && stop > at && stop + 1 < end && isLetter(value, stop + 1))
      stop++
    else break
  }
  return stop
}

function isWordCode(code: number, value: string, at: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // The second half of a surrogate pair belongs to the first.
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && /[\p{L}\p{N}]/u.test(value.slice(at - 1, at + 1))
  return /^[\p{L}\p{N}]/u.test(value.slice(at, at + 2))
}

function isLetter(value: string, at: number): boolean {
  return /^\p{L}/u.test(value.slice(at, at + 2))
}

const KEEP = new Set(["it's", "that's", "there's", "what's", "who's", "let's", "here's", "he's", "she's"])

function normalise(word: string): string {
  const written = word.toLowerCase()
  const lower = written.includes('’') ? written.replaceAll('’', "'") : written
  return lower.endsWith("'s") && !KEEP.has(lower) ? lower.slice(0, -2) : lower
}

/** Code spans, bare URLs and marks of footnotes that are not there: their words name things, they say nothing. */
function opaqueSpans({ marks, value }: PlainText, from: number, to: number): readonly Range[] {
  const spans: Range[] = marks.filter(
    ({ kind, start, end }) =>
      start < to &&
      end > from &&
      (kind === 'code' || (kind === 'link' && isAddress(value.slice(start, end)))),
  )
  const written = value.slice(from, to)
  if (!written.includes('://') && !written.includes('www.') && !written.includes('[^')) return spans
  const urls = Array.from(
    written.matchAll(/\b(?:https?:\/\/|www\.)\S+|\[\^[^\]]+\]/g),
    ({ 0: url, index }) => ({
      start: from + index,
      end: from + index + url.length,
    }),
  )
  return [...spans, ...urls]
}

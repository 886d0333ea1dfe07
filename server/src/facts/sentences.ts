import { cutBefore } from '../markdown/longText'
import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import { matchesOf } from './matches'

/**
 * Sentences of a block as plain offsets, white space trimmed.
 * A stop ends a sentence when white space and a likely beginning follow, and when what stands before it is not an
 * abbreviation, an initial, a number or part of a URL or code span. A block without a stop is one sentence.
 */
export function sentencesOf(text: PlainText): readonly Range[] {
  const { value } = text
  const sentences: Range[] = []
  let start = 0
  const code = text.marks.filter(({ kind }) => kind === 'code')
  let nextCode = 0
  for (const match of matchesOf(STOP, value)) {
    const end = match.index + match[0].length
    while ((code[nextCode]?.end ?? end) < end) nextCode++
    const ends = match[0] === ']' ? isNote(value, start, match.index) : endsSentence(value, match.index, end)
    if ((code[nextCode]?.start ?? end) < end || !ends) continue
    pushTrimmed(sentences, value, start, end)
    start = end
  }
  pushTrimmed(sentences, value, start, value.length)
  return sentences
}

const STOP = /(?<![.!?…])[.!?…]+["'”’)\]*]*(?=\s)|\](?=\s+\p{Lu})/gu
/** Abbreviations that something always follows, and those that may be the last word of a sentence. */
const LEADING =
  /(?:^|[\s("“])(?:e\.g|i\.e|vs|approx|cf|ca|fig|sec|ch|vol|pp?|eds?|mr|mrs|ms|dr|prof|st|est|resp|incl|excl|avg|u\.s|u\.k|a\.k\.a)$/i
const CLOSING =
  /(?:^|[\s("“])(?:etc|no|jr|sr|inc|ltd|co|corp|dept|max|min|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

function endsSentence(value: string, stop: number, end: number): boolean {
  const next = /^\s+(\S)/.exec(value.slice(end, end + 12))?.[1] ?? ''
  if (/[\p{Ll},;:)]/u.test(next)) return false
  if (value.charAt(stop) !== '.') return true
  const before = value.slice(Math.max(0, stop - 12), stop)
  if (/(?:^|\s)[A-HJ-Z]$/.test(before) || LEADING.test(before)) return false
  if (CLOSING.test(before)) return /\p{Lu}/u.test(next)
  // A number with a stop at the start of a line belongs to what follows.
  return !/^\s*\d{1,2}$/.test(before)
}

/**
 * "… in 2025. [From: where it was counted] Nobody asks.": a note in brackets between sentences is one of its own. A mark
 * such as [P1] or [ASSUMPTION] belongs to what follows.
 */
function isNote(value: string, start: number, close: number): boolean {
  return /^\s*\[(?!assumption)[^[\]:]{2,40}: [^[\]]*$/i.test(value.slice(start, close))
}

/** What runs on for longer without a stop is cut at white space, so that every sentence can be read in bounded time. */
const LONGEST = 2000

function pushTrimmed(sentences: Range[], value: string, from: number, to: number): void {
  let start = skipSpace(value, from, to)
  while (to - start > LONGEST) {
    const cut = cutBefore(value, start, start + LONGEST)
    sentences.push({ start, end: endOfText(value, start, cut) })
    start = skipSpace(value, cut, to)
  }
  if (start < to) sentences.push({ start, end: endOfText(value, start, to) })
}

function skipSpace(value: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(value, at)) at++
  return at
}

function endOfText(value: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(value, at - 1)) at--
  return at
}

function isSpace(value: string, at: number): boolean {
  return /\s/.test(value.charAt(at))
}

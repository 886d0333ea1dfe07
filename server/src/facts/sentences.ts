import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'

/**
 * Sentences of a block as plain offsets, white space trimmed.
 * A stop ends a sentence when white space and a likely beginning follow, and when what stands before it is not an
 * abbreviation, an initial, a number or part of a URL or code span. A block without a stop is one sentence.
 */
export function sentencesOf(text: PlainText): readonly Range[] {
  const { value } = text
  const sentences: Range[] = []
  let start = 0
  STOP.lastIndex = 0
  for (let match = STOP.exec(value); match !== null; match = STOP.exec(value)) {
    const end = match.index + match[0].length
    if (!endsSentence(value, match.index, end, text)) continue
    pushTrimmed(sentences, value, start, end)
    start = end
  }
  pushTrimmed(sentences, value, start, value.length)
  return sentences
}

const STOP = /[.!?…]+["'”’)\]*]*(?=\s)/g
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|etc|cf|ca|no|fig|sec|ch|vol|pp?|ed|eds|mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|dept|est|resp|incl|excl|max|min|avg|u\.s|u\.k|a\.k\.a|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

function endsSentence(value: string, stop: number, end: number, text: PlainText): boolean {
  if (text.marks.some((mark) => mark.kind === 'code' && mark.start < end && end <= mark.end)) return false
  if (value.charCodeAt(stop) !== 46) return true
  const before = value.slice(Math.max(0, stop - 12), stop)
  if (/(?:^|\s)[A-Z]$/.test(before) && !/\bI$/.test(before)) return false
  const next = /^\s+(\S)/.exec(value.slice(end, end + 12))?.[1] ?? ''
  if (ABBREVIATION.test(before)) return /etc$/i.test(before) && /[A-Z]/.test(next)
  // A list number such as "1." at the start of a line belongs to what follows.
  if (/(?:^|\s)\d{1,2}$/.test(before) && before.trim().length <= 2) return false
  return !/[a-z,;:)]/.test(next) || /[.!?]{2,}$/.test(value.slice(stop, end)) === false
    ? !/[a-z,;:)]/.test(next)
    : false
}

function pushTrimmed(sentences: Range[], value: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(value.charAt(start))) start++
  while (end > start && /\s/.test(value.charAt(end - 1))) end--
  if (end > start) sentences.push({ start, end })
}

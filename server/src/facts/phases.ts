import { sourceRange } from '../markdown/plainText'
import { lastDay } from './forecasts'
import { matchesOf } from './matches'
import { phaseSubject } from './phaseSubject'
import type { ReadBlock } from './reading'
import type { PhaseFact } from './types'

/** A dated phase of one block. Chunk offsets; section and group are completed when the document is summed up. */
export interface PhaseHit extends Omit<PhaseFact, 'section'> {
  readonly inHeading: boolean
}

/** Headings, items and rows that say when something happens; one each. */
export function phaseIn({ source: { block } }: ReadBlock): readonly PhaseHit[] {
  const { kind, text, row, group } = block
  if (kind !== 'heading' && kind !== 'item' && kind !== 'row') return []
  const written = text.value.slice(0, row === null ? LONGEST : 6 * LONGEST)
  // Every time has a figure in it, and most lines have none.
  if (!/\d/.test(written)) return []
  const time = timeIn(written, row !== null && hasSpan(row.headers))
  if (time === null) return []
  const [, series, order] =
    /^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?(phase|milestone|stage|sprint|wave|iteration|increment|step|m|v)[ -]?(\d{1,2}(?:\.\d+)?)(?![\d%]|\.\d)/i.exec(
      written,
    ) ?? []
  return [
    {
      name: nameOf(row === null ? written : (row.cells[0]?.value ?? written)),
      series: series?.toLowerCase() ?? '',
      order: order === undefined ? null : Number(order),
      ...time,
      when: written.slice(time.from, time.to),
      ...phaseSubject(written, row, time.from, time.to),
      inHeading: kind === 'heading',
      group: kind === 'heading' ? `heading ${block.depth}` : `${kind} ${group}`,
      range: sourceRange(text, time.from, time.to),
    },
  ]
}

const LONGEST = 160

/** A time as a line names it; `from` and `to` are its ends in the line. */
export interface Time extends Pick<PhaseFact, 'scale' | 'start' | 'end'> {
  readonly from: number
  readonly to: number
}

/** A column for the start and the next for the end. */
function hasSpan(headers: readonly string[]): boolean {
  const start = headers.findIndex((header) => /^(?:start|from|begin)/i.test(header))
  return start >= 0 && /^(?:end|finish|until|to\b|due)/i.test(headers[start + 1] ?? '')
}

const SPAN = /^\s*(?:[-–—→]|->|to|until|till|through)\s*$/

/** The time of a line, where it names just one: a date, a span of dates, or weeks, months, days or sprints by number. */
export function timeIn(text: string, columns: boolean): Time | null {
  const dates = matchesOf(DATE, text)
  const [first, second] = dates
  if (first !== undefined) return dates.length > 2 ? null : ofDates(text, first, second, columns)
  const counted = matchesOf(COUNTED, text)
  const [match] = counted
  if (match === undefined || counted.length > 1) return null
  const { scale = '', low = '', high = low } = match.groups ?? {}
  const [from, to] = [match.index, match.index + match[0].length]
  return { scale: scale.toLowerCase() as PhaseFact['scale'], start: padded(low), end: padded(high), from, to }
}

function ofDates(
  text: string,
  first: RegExpExecArray,
  second: RegExpExecArray | undefined,
  columns: boolean,
): Time | null {
  const from = first.index
  const until = second ?? first
  const between = second === undefined ? '-' : text.slice(first.index + first[0].length, second.index)
  if (!(columns && /^\s*\|\s*$/.test(between)) && !SPAN.test(between)) return null
  const [start, end] = [firstDay(first[0]), lastDay(until[0])]
  if (start === null || end === null) return null
  return { scale: 'date', start, end, from, to: until.index + until[0].length }
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const YEAR = '(?:19|20)\\d{2}(?![\\d%])'
const DATE = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+${YEAR}`,
    `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
    `\\b${MONTH},?\\s+${YEAR}`,
    `\\b(?:Q[1-4]|H[12])[ '’/-]?\\s?${YEAR}`,
    `\\b${YEAR}[ /-]?(?:Q[1-4]|H[12])\\b`,
  ].join('|'),
  'gi',
)
const COUNTED =
  /\b(?<scale>week|month|day|sprint)s?\s?(?<low>\d{1,3})(?:\s?(?:[-–—]|to)\s?(?:weeks?\s|months?\s|days?\s|sprints?\s)?(?<high>\d{1,3}))?(?![\d.%+]|\s?(?:days?|hours?|users?))/gi

/** Numbers as text that sorts like numbers, so that weeks and dates compare alike. */
export function padded(number: string): string {
  return number.padStart(4, '0')
}

function firstDay(written: string): string | null {
  const last = lastDay(written)
  if (last === null || /\b\d{4}-\d{2}-\d{2}\b/.test(written)) return last
  const quarter = /\bQ[1-4]|Q[1-4]\b/i.test(written) ? 2 : /H[12]/i.test(written) ? 5 : 0
  const day = new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
    'i',
  )
  if (quarter === 0 && day.test(written)) return last
  const month = String(Number(last.slice(5, 7)) - quarter).padStart(2, '0')
  return `${last.slice(0, 4)}-${month}-01`
}

function nameOf(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\s*[([].*$/, '')
    .trim()
  return line.length <= 48 ? line : `${line.slice(0, 47).trimEnd()}…`
}

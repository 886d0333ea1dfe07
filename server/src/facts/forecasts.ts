import { creditOf } from './credits'
import type { Figure } from './numbers'
import type { ReadBlock } from './reading'
import type { Credit, ForecastFact } from './types'

/** Forecasts, dated targets and look-backs of one block, for the ledger. Chunk offsets. */
export function forecastsIn(block: ReadBlock): readonly ForecastFact[] {
  const { statements, source } = block
  const facts: ForecastFact[] = []
  for (const statement of statements) {
    const { kind, sentence, range } = statement
    const due = dueOf(sentence.figures, sentence.text, sentence.start)
    const dated = (kind === 'target' || LOOK_BACK.test(sentence.text)) && due !== null
    if (kind !== 'forecast' && !dated) continue
    const credit = creditOf(statement, block)
    facts.push({
      range,
      text: shorten(sentence.text),
      due,
      outcome: outcomeOf(source.block.row),
      calibrated: credit !== null && CALIBRATING.has(credit),
    })
  }
  return facts
}

const CALIBRATING: ReadonlySet<Credit['kind']> = new Set(['range', 'probability', 'assumption'])
const LOOK_BACK = /\b(?:look(?:ing)? back|review on|review date|check (?:again )?on|readout)\b/i

/** Last day of the last period a sentence names, as an ISO date; null where it names none with a year. */
function dueOf(figures: readonly Figure[], text: string, offset: number): string | null {
  const dates = figures
    .filter(({ kind }) => kind === 'date')
    .map(({ start, end }) => lastDay(text.slice(start - offset, end - offset)))
  return dates.reduce<string | null>(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  )
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * ISO date of the last day of "2026-09", "Q3 2026", "Q3 '26", "30 September 2026", "30.9.2026", "Sept 2026", "2026".
 * Null for what has no year, for fiscal years, which end when their company says, and for days that do not exist.
 */
export function lastDay(written: string): string | null {
  const text = written.toLowerCase()
  if (/\bfy/.test(text)) return null
  const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(text)
  if (iso !== null)
    return isoDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]))
  const numeric = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text)
  if (numeric !== null)
    return numericDate(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2])
  const year = yearIn(text)
  if (year === null) return null
  const quarter = /q([1-4])/.exec(text)?.[1]
  if (quarter !== undefined) return isoDate(year, 3 * Number(quarter), null)
  const half = /h([12])/.exec(text)?.[1]
  if (half !== undefined) return isoDate(year, 6 * Number(half), null)
  const month = MONTHS.findIndex((name) => text.includes(name))
  if (month < 0) return /^\s*\d{4}\s*$/.test(text) ? isoDate(year, 12, null) : null
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(String(year), ''))?.[1]
  return isoDate(year, month + 1, day === undefined ? null : Number(day))
}

/** Dots put the day first; with slashes nobody can tell, unless one number is no month. */
function numericDate(
  first: number,
  second: number,
  year: number,
  separator: string | undefined,
): string | null {
  if (separator === '.' || first > 12) return isoDate(year, second, first)
  if (second > 12) return isoDate(year, first, second)
  return first === second ? isoDate(year, first, second) : null
}

function yearIn(text: string): number | null {
  const full =
    /\b((?:19|20)\d{2})\b/.exec(text)?.[1] ?? /((?:19|20)\d{2})\s?[/-]?\s?[qh][1-4]/.exec(text)?.[1]
  if (full !== undefined) return Number(full)
  const short = /[qh][1-4]\s?[/'’-]\s?(\d{2})$/.exec(text)?.[1]
  return short === undefined ? null : 2000 + Number(short)
}

function isoDate(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day !== null && (day < 1 || day > last)) return null
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${pad(month)}-${pad(day ?? last)}`
}

function outcomeOf(row: ReadBlock['source']['block']['row']): string | null {
  if (row === null) return null
  const column = row.meanings.indexOf('result')
  const cell = column < 0 ? '' : (row.cells[column]?.value.trim() ?? '')
  return /\w/.test(cell) && !/^(?:tbd|tbc|n\/a)$/i.test(cell) ? shorten(cell) : null
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`
}

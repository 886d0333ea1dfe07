import { matchesOf } from './matches'

/** A figure in a sentence. Offsets are plain offsets in the block's text. */
export interface Figure {
  readonly kind: 'percent' | 'currency' | 'multiplier' | 'duration' | 'ratio' | 'count' | 'date' | 'version'
  readonly start: number
  readonly end: number
  /** Lower end of a range; the number itself otherwise. Magnitudes (k, M, bn) are applied. */
  readonly value: number
  /** Upper end of a range, else equal to `value`. */
  readonly high: number
  readonly unit: string
  /** What bounds it: `≥ 60 %`, "at most 3 days", "+5 %". */
  readonly comparator: 'at-least' | 'at-most' | 'change' | null
  /** Written with "about", "~", "roughly": a rounded figure. */
  readonly rounded: boolean
}

/** Figures from `start` to `end`, in order, none overlapping. Ranges (`10–20 %`) are one figure. */
export function figuresOf(value: string, start: number, end: number): readonly Figure[] {
  const text = value.slice(start, end)
  if (!/\d/.test(text)) return []
  const figures: Figure[] = []
  let taken = 0
  for (const { kind, from, to } of namesIn(text)) {
    if (from < taken) continue
    figures.push(plain(kind, start + from, start + to))
    taken = to
  }
  const names = [...figures]
  taken = 0
  for (const match of matchesOf(FIGURE, text)) {
    const figure = read(match, text, start, taken)
    if (figure === null || names.some((name) => name.start < figure.end && figure.start < name.end)) continue
    figures.push(figure)
    taken = figure.end - start
  }
  return figures.sort((a, b) => a.start - b.start)
}

/** Dates and versions in order: numbers that name something and measure nothing. */
function namesIn(text: string): readonly { kind: 'date' | 'version'; from: number; to: number }[] {
  const names: { kind: 'date' | 'version'; from: number; to: number }[] = []
  if (!mayName(text)) return names
  const find = (kind: 'date' | 'version', pattern: RegExp): void => {
    for (const { 0: name, index } of matchesOf(pattern, text))
      names.push({ kind, from: index, to: index + name.length })
  }
  find('date', DATE)
  find('version', VERSION)
  return names.sort((a, b) => a.from - b.from)
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DATE = new RegExp(
  [
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b',
    '\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\b\\.?(?:,?\\s+\\d{4})?`,
    `\\b${MONTH}\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b`,
    `\\b${MONTH}\\b\\.?,?\\s+\\d{4}\\b`,
    "\\b(?:Q[1-4]|H[12])(?:\\s?[/'’-]?\\s?(?:FY)?\\d{2,4})?\\b",
    '\\b\\d{4}\\s?[/-]?\\s?(?:Q[1-4]|H[12])\\b',
    '\\bFY\\s?\\d{2,4}\\b',
    '\\b(?:19|20)\\d{2}\\b(?!\\s?(?:%|percent|users|customers|ms|kb|mb|gb))',
  ].join('|'),
  'gi',
)
const VERSION =
  /\bv\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+(?:\.\d+)?\b|\b(?:python|node|java|ios|android|http|tls|oauth|usb|wcag|es|php)\s?\d+(?:\.\d+)*\b/gi

/**
 * Whether any number of a text stands as those of dates and versions do. Most do not, and looking at what is beside
 * them is far quicker than trying every form of a date at every word.
 */
function mayName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue
    const from = at
    while (isDigit(text, at + 1)) at++
    if (at - from >= 3 || IN_PARTS.test(text.slice(at + 1, at + 1 + NAME_REACH))) return true
    if (NAMED_BEFORE.test(text.slice(Math.max(0, from - NAME_REACH), from))) return true
    if (NAMED_AFTER.test(text.slice(at + 1, at + 1 + NAME_REACH))) return true
  }
  return false
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** "24.12.2026", "1.2.0". */
const IN_PARTS = /^[./]\d+[./]\d/
/** A letter as in "Q3" and "v2", or a name that numbers follow. */
const NAMED_BEFORE = new RegExp(
  `[a-z]$|\\b(?:${MONTH}\\.?,?\\s+|[qh][1-4]\\W{0,3}|(?:fy|python|node|java|ios|android|http|tls|oauth|usb|wcag|es|php)\\s)$`,
  'i',
)
const NAMED_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+${MONTH}\\b`, 'i')
/** Longer than any of these with white space around it. */
const NAME_REACH = 14

const NUMBER = '\\d{1,3}(?:[,\\u00a0 ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const MAGNITUDE = 'k|m|mn|bn|b|t|million|billion|trillion|thousand'
const CURRENCY_CODE =
  'usd|eur|gbp|chf|sek|nok|dkk|isk|czk|pln|huf|ron|cad|aud|nzd|jpy|cny|rmb|inr|brl|mxn|zar|sgd|hkd'
const CURRENCY_SIGN = '[$¢-¥₠-⃀]'
const CURRENCY_WORD =
  'kr|kč|zł|euros?|dollars?|pounds?|pence|cents?|yen|yuan|rupees?|francs?|crowns?|kron(?:er|or|en)|pesos?|liras?'
/** Its groups, in order, are the `Parts` of a figure: V8 makes a dictionary for each match of one with names. */
const FIGURE = new RegExp(
  `(${NUMBER})(\\s?%|[ \\u00a0]?(?:${MAGNITUDE})\\b)?` +
    `(?:\\s?(?:[-–—]|to|and)\\s?(?:${CURRENCY_SIGN})?(${NUMBER}))?` +
    `(?:[ \\u00a0]?(${MAGNITUDE})\\b)?\\+?` +
    `(?:\\s?(%|percent\\b|per cent\\b|percentage points?\\b|pp\\b)|\\s?(x|×|-?fold|times)(?![\\w-])|[ \\u00a0]?(${CURRENCY_CODE}|${CURRENCY_WORD})(?![a-zß-ɏ\\d])|[ -]?(ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|weeks?|months?|quarters?|years?)\\b|\\s(?:(?:out of|of)\\s(?:the\\s)?|in\\s(?:the\\s)?(?!(?:19|20)\\d\\d\\b))(\\d+)(?![\\d.,%]|\\s?(?:${MAGNITUDE})\\b))?`,
  'gi',
)

type Parts = readonly [
  written: string,
  low: string,
  lowUnit: string | undefined,
  high: string | undefined,
  magnitude: string | undefined,
  percent: string | undefined,
  times: string | undefined,
  money: string | undefined,
  duration: string | undefined,
  whole: string | undefined,
]

/** What may stand before a figure and bound it. Looked for backwards from the figure: far fewer words are tried. */
const LEAD =
  /(?:\b(?:at least|at most|no (?:more|less|fewer) than|less than|fewer than|more than|over|under|below|above|up to|within|about|around|approximately|approx\.?|roughly|nearly|almost|circa)|>=|<=|[≥≤><~≈+])\s*$|[-−–]$/i
/** Longer than any of these with white space behind it. */
const LEAD_REACH = 24

/** "€", "CHF ": looked for backwards as well. */
const CURRENCY = new RegExp(`(?:${CURRENCY_SIGN}|\\b(?:${CURRENCY_CODE}|kr)\\s?)$`, 'i')
/** Longer than any of these with white space behind it. */
const CURRENCY_REACH = 5

function read(match: RegExpExecArray, text: string, offset: number, taken: number): Figure | null {
  const currency = CURRENCY.exec(text.slice(Math.max(taken, match.index - CURRENCY_REACH), match.index))?.[0]
  // What the pattern always finds, and what it may.
  const parts = match as unknown as Parts
  const { 0: written, 1: low, 2: lowUnit, 3: high, 4: magnitude, 5: percent, 7: money, 8: duration } = parts
  const index = match.index - (currency?.length ?? 0)
  const before = LEAD.exec(text.slice(Math.max(taken, index - LEAD_REACH), index))?.[0] ?? ''
  const lead = before.trim().toLowerCase()
  if (lead === '' && /[\w.#/]/.test(text.charAt(index - 1))) return null
  const times = scale((magnitude ?? lowUnit ?? '').trim())
  const value = number(low) * times
  const share = lowUnit?.includes('%') === true
  const unit = percent ?? duration ?? currency ?? money ?? (share ? '%' : '')
  return {
    kind: share ? 'percent' : kindOf(parts, currency),
    start: offset + index - before.length,
    end: offset + match.index + written.trimEnd().length,
    value,
    high: high === undefined ? value : number(high) * times,
    unit: unit.trim(),
    comparator: COMPARATORS.get(lead) ?? null,
    rounded: ROUNDING.has(lead),
  }
}

function kindOf(
  { 5: percent, 6: times, 7: money, 8: duration, 9: whole }: Parts,
  currency: string | undefined,
): Figure['kind'] {
  if (percent !== undefined) return 'percent'
  if (times !== undefined) return 'multiplier'
  if (currency !== undefined || money !== undefined) return 'currency'
  if (duration !== undefined) return 'duration'
  if (whole !== undefined) return 'ratio'
  return 'count'
}

/** What words before a figure make of it; those that round it bound nothing. */
const COMPARATORS: ReadonlyMap<string, Figure['comparator']> = new Map<string, Figure['comparator']>([
  ...['at least', 'no less than', 'no fewer than', 'more than', 'over', 'above', '>=', '≥', '>'].map(
    (lead) => [lead, 'at-least'] as const,
  ),
  ...[
    'at most',
    'no more than',
    'less than',
    'fewer than',
    'under',
    'below',
    'up to',
    'within',
    '<=',
    '≤',
    '<',
  ].map((lead) => [lead, 'at-most'] as const),
  ...['+', '−', '–', '-'].map((lead) => [lead, 'change'] as const),
])
const ROUNDING: ReadonlySet<string> = new Set(
  'about around approx approx. approximately roughly nearly almost circa ~ ≈'.split(' '),
)

function number(text: string): number {
  return Number(text.replace(/[,\u00a0 ]/g, ''))
}

function scale(word: string): number {
  const unit = word.toLowerCase()
  if (unit === 'k' || unit === 'thousand') return 1e3
  if (unit === 'm' || unit === 'mn' || unit === 'million') return 1e6
  if (unit === 'b' || unit === 'bn' || unit === 'billion') return 1e9
  if (unit === 't' || unit === 'trillion') return 1e12
  return 1
}

function plain(kind: 'date' | 'version', start: number, end: number): Figure {
  return { kind, start, end, value: 0, high: 0, unit: '', comparator: null, rounded: false }
}

import type { Row } from '../markdown/blocks'
import type { Slot } from '../markdown/slots'

/**
 * Rows that show what somebody looked up or measured, though no cell says so: what others offer, with the counts and
 * dates found for each, and one measure taken of several things side by side. No cell is a sentence of its own, so that
 * the row is judged as a whole.
 */
export function isShownRow(row: Row, slots: readonly Slot[]): boolean {
  if (slots.some((slot) => PLANNED.has(slot))) return false
  return isLookedUp(row) || isSideBySide(row)
}
const PLANNED: ReadonlySet<Slot> = new Set<Slot>([
  'metrics',
  'goals',
  'requirements',
  'roadmap',
  'experiment',
])

/** Counts that others keep, beside a version or a date, or beside the day on which they were read. */
function isLookedUp({ headers, cells }: Row): boolean {
  const filled = (kind: RegExp, value: RegExp): number =>
    headers.filter((header, column) => kind.test(header) && value.test(cells[column]?.value ?? '')).length
  const counts = filled(COUNTED, /\d/)
  if (filled(READ_ON, /\b(?:19|20)\d\d\b/) > 0) return counts + filled(OFFERED, /\d/) > 0
  return counts > 0 && filled(STATE, /\d/) > 0
}
const COUNTED = /\b(?:downloads?|installs?|stars|forks|reviews?|ratings?)\b/i
const STATE =
  /\b(?:versions?|founded|released?|last (?:release|commit|update)d?|status|contributors|maintained|since)\b/i
const OFFERED = /\b(?:prices?|pricing|costs?|fees?|rates?|plans?)\b/i
const READ_ON = /\b(?:checked|verified|as of|retrieved|accessed|observed|seen|looked up|date)\b/i

/** "Bytes | 4,436 | 6,975 | 30,565": a measure, and what it came to for at least three that have names. */
function isSideBySide({ headers, cells }: Row): boolean {
  if (!MEASURE.test(headers[0] ?? '')) return false
  const others = headers.slice(1).filter((header) => header.trim() !== '')
  if (others.length < 3 || others.some((header) => STAGE.test(header))) return false
  const values = cells.slice(1).map(({ value }) => value.trim())
  return values.filter((value) => READ.test(value)).length >= 3 && new Set(values).size >= 2
}
const MEASURE =
  /^\W*(?:metrics?|measures?|benchmarks?|workloads?|operations?|test(?: case)?s?|quer(?:y|ies)|datasets?|measurements?|indicators?)\W*$/i
/** Columns of what shall be, of what is sold, and of what is reckoned. */
const STAGE =
  /\b(?:targets?|goals?|baselines?|months?|years?|weeks?|days?|y\d|m\d+|q[1-4]|h[12]|20\d\d|phases?|mvp|v\d|stages?|plans?|tiers?|free|pro|basic|team|enterprise|low|mid|high|base|best|worst|conservative|optimistic|realistic|expected|min|max|owner|source|threshold|limit|priority|weight|current|now|today|launch)\b/i
const READ = /^[~≈]?[$€£]?\d[\d.,]*\s?(?:%|[a-zµ]{1,4}(?:\/[a-z]{1,3})?|x|×)?$/i

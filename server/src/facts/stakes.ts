import type { ReadBlock, ReadStatement } from './reading'
import type { Slot, Stake, StatementKind } from './types'

/** What the statements of a block ask for: work, money, or a step nobody can take back. */
export function stakesIn(block: ReadBlock): readonly Stake[] {
  return block.statements.flatMap((statement) => {
    const { kind, range, sentence } = statement
    if (!HINT.test(sentence.text) || SILENT.has(kind)) return []
    const irreversible = sentence.says(ONE_WAY)
    const asks = isAsking(statement, block)
    const money = asks && sentence.says(MONEY)
    const weeks = asks ? longestWork(sentence.text) : 0
    return irreversible || money || weeks > 0 ? [{ range, weeks, money, irreversible }] : []
  })
}

/** Few sentences hold one of these, and without them nothing is at stake. */
const HINT =
  /week|sprint|month|quarter|irreversible|undone|one-way|no way back|budget|invest|spend|funding|cost/i
const WEEKS: Readonly<Record<string, number>> = { week: 1, sprint: 2, month: 4, quarter: 13 }
const EFFORT =
  /\b(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:(?:engineer|person|developer|team)[\s-]+)?(week|sprint|month|quarter)s?\b/gi
const MONEY =
  /(?:\b(?:budget|invest(?:ment)?|spend|funding|costs?)\b[^.;]{0,40}(?:[$€£]\s?\d|\d[\d.,]*\s?[kKmM]?\s?(?:EUR|USD|GBP)\b))/i
const ONE_WAY = /\b(?:irreversible|cannot be undone|can't be undone|one-way door|no way back)\b/i

const SILENT: ReadonlySet<StatementKind> = new Set(['question', 'placeholder', 'foil'])
/** Where a document says what it asks for; durations elsewhere are about the world, not about the ask. */
const ASKING_SLOTS: ReadonlySet<Slot> = new Set(['capability', 'business', 'decision', 'solution'])
const ASKING_KINDS: ReadonlySet<StatementKind> = new Set(['plan', 'decision'])

function isAsking({ kind }: ReadStatement, { slots }: ReadBlock): boolean {
  return ASKING_KINDS.has(kind) || slots.some((slot) => ASKING_SLOTS.has(slot))
}

/** Longest duration named, in weeks; 0 where none is. */
function longestWork(text: string): number {
  const durations = Array.from(text.matchAll(EFFORT), ({ 0: whole, 1: from, 2: to, 3: unit, index }) => {
    if (isHorizon(text, index, index + whole.length)) return 0
    return Number(to ?? from) * (WEEKS[unit?.toLowerCase() ?? ''] ?? 0)
  })
  return Math.max(0, ...durations)
}

/** "Our intent for the next 6 months": how far a plan looks ahead, unless it says that the time is worked. */
function isHorizon(text: string, start: number, end: number): boolean {
  if (!/\b(?:for|over|in|within|during) the (?:next|coming|last|past) $/i.test(text.slice(0, start)))
    return false
  return !/^ of (?:work|effort)\b/i.test(text.slice(end)) && !WORKED.test(text)
}
const WORKED = /\b(?:spend|takes?|needs?|engineers?|developers?|designers?|people|full[- ]time|hire)\b/i

import type { ReviewDocument, Section, Slot, StatementKind } from '../../server/src/facts/types'

const WEEKS: Readonly<Record<string, number>> = { week: 1, sprint: 2, month: 4, quarter: 13 }
const EFFORT =
  /\b(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:(?:engineer|person|developer|team)[\s-]+)?(week|sprint|month|quarter)s?\b/giu
const MONEY =
  /(?:\b(?:budget|invest(?:ment)?|spend|funding|costs?)\b[^.;]{0,40}(?:[$€£]\s?\d|\d[\d.,]*\s?[kKmM]?\s?(?:EUR|USD|GBP)\b))/iu
const ONE_WAY = /\b(?:irreversible|cannot be undone|can't be undone|one-way door|no way back)\b/iu

/** Where a document says what it asks for; durations elsewhere are about the world, not about the ask. */
const ASKING_SLOTS: ReadonlySet<Slot> = new Set(['capability', 'business', 'decision', 'solution'])
const ASKING_KINDS: ReadonlySet<StatementKind> = new Set(['plan', 'decision'])

/** True where a document asks for more than `weeks` of work, for money, or for a step nobody can take back. */
export function asksForMuch(document: ReviewDocument, weeks: number): boolean {
  const hinting = document.sections.filter((section) => HINT.test(ownText(document, section)))
  const statements = hinting.flatMap((section) => document.statementsIn(section))
  return statements.some(({ kind, section, text }) => {
    if (kind === 'question' || kind === 'placeholder' || kind === 'foil') return false
    if (ONE_WAY.test(text)) return true
    if (!ASKING_KINDS.has(kind) && !section.slots.some((slot) => ASKING_SLOTS.has(slot))) return false
    return MONEY.test(text) || longestWork(text) > weeks
  })
}

/** Without one of these a section asks for nothing; most have none, and their statements need not be looked at. */
const HINT =
  /\b(?:weeks?|sprints?|months?|quarters?|irreversible|undone|one-way|way back)\b|[$€£]|EUR|USD|GBP/iu

function ownText({ text }: ReviewDocument, { range, children }: Section): string {
  return text.slice(range.start, children[0]?.range.start ?? range.end)
}

/** Longest duration named, in weeks; 0 where none is. */
function longestWork(text: string): number {
  const durations = [...text.matchAll(EFFORT)].map(([, from, to, unit]) => {
    return Number(to ?? from) * (WEEKS[unit?.toLowerCase() ?? ''] ?? 0)
  })
  return Math.max(0, ...durations)
}

import type { EvidenceFacts, EvidenceItem, StatementKind } from './types'

/** A statement that the evidence profile looks at, with document offsets. */
export interface Weighed {
  readonly item: EvidenceItem
  readonly kind: StatementKind
  /** Carries a sign of a claim about the world that a decision could rest on. */
  readonly loadBearing: boolean
  readonly declaresNone: boolean
}

/** Sections whose claims a decision rests on. */
export const LOAD_BEARING_SLOTS: ReadonlySet<string> = new Set([
  'problem',
  'users',
  'market',
  'business',
  'evidence',
  'goals',
  'decision',
  'strategy',
  'summary',
  'alternatives',
])

export const DECLARES_NONE =
  /\b(?:no evidence (?:yet|so far)|nothing yet|we (?:have|had) (?:no|not any) (?:evidence|data)|we have not (?:yet )?(?:asked|tested|measured))\b/i

/** Opinions and bare links say little one by one; this many of them are a document that looks outside itself. */
const MANY = 8

export function evidenceOf(weighed: readonly Weighed[]): EvidenceFacts {
  const histogram: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0]
  let best = 0
  let pointers = 0
  const items: EvidenceItem[] = []
  for (const { item, loadBearing } of weighed) {
    const grade = Math.max(0, Math.min(5, item.grade)) as 0 | 1 | 2 | 3 | 4 | 5
    if (loadBearing) histogram[grade]++
    if (grade >= 2) items.push(item)
    if (grade > best) best = grade
    if (grade === 1) pointers++
  }
  return {
    level: best >= 3 ? 'stated' : items.length > 0 || pointers >= MANY ? 'weak' : 'none',
    best,
    histogram,
    items,
    declaredNone: weighed.some(({ declaresNone }) => declaresNone),
  }
}

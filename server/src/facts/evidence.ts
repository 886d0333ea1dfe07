import { hasClaimSign } from './claimSigns'
import { once } from './once'
import type { ReadBlock, ReadStatement } from './reading'
import type { EvidenceFacts, EvidenceItem } from './types'

/** What the statements of a chunk add to the evidence profile. */
export interface EvidenceSum {
  readonly histogram: EvidenceFacts['histogram']
  readonly best: number
  /** Statements that only point to something. */
  readonly pointers: number
  /** Figures about the world that nothing backs; see `bareFigure`. */
  readonly bare: number
  /** Something is an anecdote or better. */
  readonly any: boolean
  readonly declaredNone: boolean
}

/** Sections whose claims a decision rests on. */
const LOAD_BEARING_SLOTS: ReadonlySet<string> = new Set([
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

const DECLARES_NONE =
  /\b(?:no evidence (?:yet|so far)|nothing yet|we (?:have|had) (?:no|not any) (?:evidence|data)|we have not (?:yet )?(?:asked|tested|measured))\b/i

/** Opinions and bare links say little one by one; this many of them are a document that looks outside itself. */
const MANY = 7

/** Figures without a source: one that says how bad the problem is, what a rival costs, or several elsewhere. */
const BARE = 4

export function evidenceIn(
  blocks: readonly ReadBlock[],
): EvidenceSum & { readonly items: readonly EvidenceItem[] } {
  const histogram = emptyHistogram()
  let [best, pointers, bare, declaredNone] = [0, 0, 0, false]
  const items: EvidenceItem[] = []
  for (const block of blocks) {
    for (const statement of block.statements) {
      const grade = Math.max(0, Math.min(5, statement.grade)) as (typeof GRADES)[number]
      if (isLoadBearing(statement, block)) histogram[grade]++
      if (grade >= 2) items.push({ grade: statement.grade, range: statement.range })
      if (grade === 1) pointers++
      if (grade < 2) bare += bareFigure(statement, block)
      best = Math.max(best, grade)
      declaredNone ||= DECLARES_NONE.test(statement.sentence.text)
    }
  }
  return { histogram, best, pointers, bare, any: items.length > 0, items, declaredNone }
}

export function addEvidence(sums: readonly EvidenceSum[]): EvidenceSum {
  const histogram = emptyHistogram()
  let [best, pointers, bare, declaredNone, any] = [0, 0, 0, false, false]
  for (const sum of sums) {
    for (const grade of GRADES) histogram[grade] += sum.histogram[grade]
    best = Math.max(best, sum.best)
    pointers += sum.pointers
    bare += sum.bare
    declaredNone ||= sum.declaredNone
    any ||= sum.any
  }
  return { histogram, best, pointers, bare, any, declaredNone }
}

/** The profile of a whole document; `items` are those of all its chunks, put in their place. */
export function evidenceOf(
  sums: readonly EvidenceSum[],
  place: () => readonly EvidenceItem[],
): EvidenceFacts {
  const { histogram, best, pointers, bare, any, declaredNone } = addEvidence(sums)
  const level = best >= 3 ? 'stated' : any || pointers >= MANY || bare >= BARE ? 'weak' : 'none'
  const items = once(place)
  return {
    level,
    best,
    histogram,
    declaredNone,
    get items() {
      return items()
    },
  }
}

/** How much a figure that nobody vouches for adds: as much as it takes where it makes the case, else a part of it. */
function bareFigure({ kind, sentence }: ReadStatement, { slots, source: { block } }: ReadBlock): number {
  if ((kind !== 'claim' && kind !== 'narration') || sentence.figures.length === 0) return 0
  const [slot] = slots
  const counted = sentence.figures.filter(({ kind: of }) => of !== 'date' && of !== 'version')
  if (counted.length === 0) return 0
  if (slots.includes('problem')) return BARE
  const measured = counted.some(({ kind: of }) => of !== 'count' && of !== 'ratio')
  if (!measured) return 0
  const rivals = slots.includes('market') || slots.includes('alternatives')
  if (rivals && block.row !== null && counted.some(({ kind: of }) => of === 'currency')) return BARE
  return slot !== undefined && PLANNED.has(slot) ? 0 : 1
}
/** Sections in which a figure says what shall be. */
const PLANNED: ReadonlySet<string> = new Set([
  'metrics',
  'goals',
  'requirements',
  'roadmap',
  'solution',
  'experiment',
])

type Histogram = [number, number, number, number, number, number]
const emptyHistogram = (): Histogram => [0, 0, 0, 0, 0, 0]
const GRADES = [0, 1, 2, 3, 4, 5] as const

/** Whether a statement carries a sign of a claim about the world that a decision could rest on. */
function isLoadBearing({ kind, signals }: ReadStatement, { slots }: ReadBlock): boolean {
  if (kind !== 'claim' && kind !== 'forecast' && kind !== 'evidence') return false
  return slots.length === 0 || hasClaimSign(signals) || slots.some((slot) => LOAD_BEARING_SLOTS.has(slot))
}

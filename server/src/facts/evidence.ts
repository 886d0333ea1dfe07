import { hasClaimSign } from './claimSigns'
import { isShownRow } from './evidenceRows'
import { once } from './once'
import type { EvidenceSum } from './evidenceSum'
import type { ReadBlock, ReadStatement } from './reading'
import type { Repeats } from './repeats'
import type { EvidenceFacts, EvidenceItem } from './types'

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
  /\b(?:no evidence (?:yet|so far)|nothing yet|we (?:have|had) (?:no|not any) (?:evidence|data)|we have not (?:yet )?(?:asked|tested|measured)|(?:(?:with|have|has|there is) no|without(?: any| an?)?) (?:existing|prior|earlier) (?:[\w-]+ )?(?:evidence|baseline|research))\b/i

/** From this grade on, a statement shows more than an opinion or a pointer. */
export const SOME_EVIDENCE = 2

/** A row of what was looked up or measured is as good as a source with its date. */
const SHOWN = 3

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
      if (isLoadBearing(statement, block.slots)) histogram[grade]++
      if (grade >= SOME_EVIDENCE) items.push({ grade: statement.grade, range: statement.range })
      if (grade === 1) pointers++
      if (grade < 2) bare += bareFigure(statement, block)
      best = Math.max(best, grade)
      declaredNone ||= DECLARES_NONE.test(statement.sentence.text)
    }
    const { row } = block.source.block
    const [first] = block.statements
    if (row === null || first === undefined || !isShownRow(row, block.slots)) continue
    items.push({ grade: SHOWN, range: first.range })
    best = Math.max(best, SHOWN)
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

/** The profile of a whole document; `place` gives the items of all its chunks, put in their place. */
export function evidenceOf(
  sums: readonly EvidenceSum[],
  repeats: Repeats,
  place: () => readonly EvidenceItem[],
): EvidenceFacts {
  const items = once(() => repeats.without(place()))
  const sum = addEvidence(sums)
  const { histogram, best, pointers, bare, any, declaredNone } =
    repeats.all.length === 0 ? sum : withoutRepeats(sum, repeats, items)
  const level = best >= 3 ? 'stated' : any || pointers >= MANY || bare >= BARE ? 'weak' : 'none'
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

/** What said twice is known once. */
function withoutRepeats(
  sum: EvidenceSum,
  { all }: Repeats,
  items: () => readonly EvidenceItem[],
): EvidenceSum {
  const repeated = addEvidence(all.map(({ evidence }) => evidence()))
  const histogram = emptyHistogram()
  for (const grade of GRADES) histogram[grade] = sum.histogram[grade] - repeated.histogram[grade]
  const bare = sum.bare - repeated.bare
  // Only where a copy is among the best is it asked what the others are.
  if (repeated.best < sum.best) return { ...sum, histogram, bare }
  const best = items().reduce(
    (high, { grade }) => Math.max(high, Math.min(5, grade)),
    sum.pointers > 0 ? 1 : 0,
  )
  return { ...sum, histogram, bare, best, any: items().length > 0 }
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
export function isLoadBearing(
  { kind, signals, grade }: Pick<ReadStatement, 'kind' | 'signals' | 'grade'>,
  slots: readonly string[],
): boolean {
  if (kind !== 'claim' && kind !== 'forecast' && kind !== 'evidence') return false
  if (slots.length === 0 || slots.some((slot) => LOAD_BEARING_SLOTS.has(slot))) return true
  // "Perhaps" takes the sign from a claim about everybody, and leaves it a claim that nothing supports.
  return hasClaimSign(signals) || (grade <= 0 && signals.some((signal) => signal.kind === 'hedge'))
}

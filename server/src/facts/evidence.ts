import { hasClaimSign } from './claimSigns'
import { addCounts, countStatement, noEvidenceCounts } from './evidenceCounts'
import { evidenceLevel } from './evidenceModel'
import { isShownRow } from './evidenceRows'
import { once } from './once'
import type { EvidenceSum } from './evidenceSum'
import type { ReadBlock, ReadStatement } from './reading'
import type { Repeats } from './repeats'
import type { EvidenceFacts, EvidenceGrade, EvidenceItem } from './types'

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

export function evidenceIn(
  blocks: readonly ReadBlock[],
): EvidenceSum & { readonly items: readonly EvidenceItem[] } {
  const histogram = emptyHistogram()
  const counts = noEvidenceCounts()
  let [best, declaredNone] = [0, false]
  const items: EvidenceItem[] = []
  for (const block of blocks) {
    for (const statement of block.statements) {
      const grade = toGrade(statement)
      if (isLoadBearing(statement, block.slots)) histogram[grade]++
      if (grade >= SOME_EVIDENCE) items.push({ grade: statement.grade, range: statement.range })
      countStatement(counts, statement, block)
      best = Math.max(best, grade)
      declaredNone ||= DECLARES_NONE.test(statement.sentence.text)
    }
    const { row } = block.source.block
    const [first] = block.statements
    if (row === null || first === undefined || !isShownRow(row, block.slots)) continue
    items.push({ grade: SHOWN, range: first.range })
    counts.systematic++
    best = Math.max(best, SHOWN)
  }
  return { histogram, best, counts, items, declaredNone }
}

/** Of the claims among the statements that the histogram counts. */
export function claimGrades(
  statements: readonly ReadStatement[],
  slots: readonly string[],
): readonly EvidenceGrade[] {
  return statements.filter((statement) => isLoadBearing(statement, slots)).map(toGrade)
}

function toGrade({ grade }: ReadStatement): EvidenceGrade {
  return Math.max(0, Math.min(5, grade)) as EvidenceGrade
}

export function addEvidence(sums: readonly EvidenceSum[]): EvidenceSum {
  const histogram = emptyHistogram()
  const counts = noEvidenceCounts()
  let [best, declaredNone] = [0, false]
  for (const sum of sums) {
    for (const grade of GRADES) histogram[grade] += sum.histogram[grade]
    addCounts(counts, sum.counts)
    best = Math.max(best, sum.best)
    declaredNone ||= sum.declaredNone
  }
  return { histogram, best, counts, declaredNone }
}

/** The profile of a whole document; `place` gives the items of all its chunks, put in their place. */
export function evidenceOf(
  sums: readonly EvidenceSum[],
  repeats: Repeats,
  place: () => readonly EvidenceItem[],
): EvidenceFacts {
  const items = once(() => repeats.without(place()))
  const { histogram, best, counts, declaredNone } = withoutRepeats(addEvidence(sums), repeats, items)
  return {
    level: evidenceLevel(counts),
    best,
    histogram,
    declaredNone,
    get items() {
      return items()
    },
  }
}

/** What said twice is known once. */
export function withoutRepeats(
  sum: EvidenceSum,
  { all }: Repeats,
  items: () => readonly EvidenceItem[],
): EvidenceSum {
  if (all.length === 0) return sum
  const repeated = addEvidence(all.map(({ evidence }) => evidence()))
  const histogram = emptyHistogram()
  for (const grade of GRADES) histogram[grade] = sum.histogram[grade] - repeated.histogram[grade]
  const counts = { ...sum.counts }
  addCounts(counts, repeated.counts, -1)
  // Only where a copy is among the best is it asked what the others are.
  if (repeated.best < sum.best) return { ...sum, histogram, counts }
  const best = items().reduce(
    (high, { grade }) => Math.max(high, Math.min(5, grade)),
    counts.pointing > 0 ? 1 : 0,
  )
  return { ...sum, histogram, counts, best }
}

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

import type { Slot } from '../markdown/slots'
import { isCitation, hasSample, namesRecord } from './evidenceSigns'
import type { FactBlock } from './factBlock'
import type { ReadBlock, ReadStatement } from './reading'
import type { StatementKind } from './types'
import { MARK } from './wordMarks'

/**
 * What the level of evidence is judged by: statements of each sort. Every count only grows as a document says more.
 * The first three go by the grade of a statement; the others are looser signs that somebody looked at the world.
 */
export const EVIDENCE_FEATURES = [
  /** Grade 3 or more, and rows of what was looked up or measured. */
  'systematic',
  /** Grade 2 or more: an anecdote, or a figure that nobody vouches for; how something is split up is none. */
  'anecdotal',
  /** Grade 1 or more: an opinion or a pointer. */
  'pointing',
  /** Figures that make the case, whoever vouches for them: on the problem, of today, shares and money of the market. */
  'caseFigures',
  /** What is told of the problem. */
  'problems',
  /** Why something is as it is. */
  'reasons',
  /** What somebody found, said or went through. */
  'happened',
  /** What is told of a year. */
  'dated',
  /** A source, a record or who counted. */
  'named',
  /** How things are today. */
  'today',
  /** What others do or offer. */
  'compared',
] as const
export type EvidenceFeature = (typeof EVIDENCE_FEATURES)[number]

/** Weights of the counts, and the sums from which on evidence is weak and stated. None is negative. */
export interface EvidenceWeights {
  readonly weights: Readonly<Partial<Record<EvidenceFeature, number>>>
  readonly weak: number
  readonly stated: number
}

/** How many statements of each sort there are, and counts that decide by themselves, whatever the sum of the others. */
export interface EvidenceCounts extends Readonly<Record<EvidenceFeature, number>> {
  /** Systematic, with a figure and whose it is: behaviour that was measured, a sample, a record or report with its time. */
  readonly certain: number
  /** Anecdotes: somebody is said to have seen, said or tried something. */
  readonly heard: number
}
type Counts = { -readonly [K in keyof EvidenceCounts]: number }

export function noEvidenceCounts(): Counts {
  return {
    systematic: 0,
    anecdotal: 0,
    pointing: 0,
    caseFigures: 0,
    problems: 0,
    reasons: 0,
    happened: 0,
    dated: 0,
    named: 0,
    today: 0,
    compared: 0,
    certain: 0,
    heard: 0,
  }
}

/**
 * Adds the counts of a part to those of the whole, or takes them away again. Written out: names looked up in a loop cost
 * an edit of a long document more than all that was counted.
 */
export function addCounts(whole: Counts, part: EvidenceCounts, times: 1 | -1 = 1): void {
  whole.systematic += times * part.systematic
  whole.anecdotal += times * part.anecdotal
  whole.pointing += times * part.pointing
  whole.caseFigures += times * part.caseFigures
  whole.problems += times * part.problems
  whole.reasons += times * part.reasons
  whole.happened += times * part.happened
  whole.dated += times * part.dated
  whole.named += times * part.named
  whole.today += times * part.today
  whole.compared += times * part.compared
  whole.certain += times * part.certain
  whole.heard += times * part.heard
}

/** What is said of the world as it is. A plan, a question, a condition or a requirement tells nothing of it. */
const TOLD: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'claim',
  'narration',
  'evidence',
  'attributed',
  'quotation',
])

/** Counts one statement in. */
export function countStatement(counts: Counts, statement: ReadStatement, block: ReadBlock): void {
  const { slots, source } = block
  const { grade, kind, sentence } = statement
  if (grade >= 1) counts.pointing++
  if (grade >= 3 || (grade === 2 && !isPortion(statement, source))) counts.anecdotal++
  if (grade >= 3) counts.systematic++
  if (grade >= 3 && isCertain(statement)) counts.certain++
  const { hits, marks, text } = sentence
  const today = hits.has('trait.current')
  const told = TOLD.has(kind) && !sentence.blank && !sentence.keywords && block.source.block.checked !== false
  if (told ? isOfCase(statement, slots) : grade >= 2 && today && hasFigure(sentence)) counts.caseFigures++
  if (!told) return
  const happened = hits.has('evidence.happened')
  if (grade >= 2 && (happened || isHeard(statement))) counts.heard++
  if (slots[0] === 'problem') counts.problems++
  if (happened) counts.happened++
  if (today) counts.today++
  if (hits.has('cause') || hits.has('cause.link') || hits.has('trait.reason')) counts.reasons++
  if (hits.has('market.alternatives') || hits.has('rival') || hits.has('comparison')) counts.compared++
  // The patterns below want digits, which most sentences do not hold.
  if ((marks & MARK.number) === 0) return
  const dated = YEAR.test(text)
  if (dated) counts.dated++
  if ((dated && isCitation(text)) || namesRecord(text) || sentence.namesSource()) counts.named++
}
const YEAR = /\b(?:19|20)\d\d\b/

/** "Speed (20%)", "Events: 25%": how something is split up or weighted. Nobody found that out. */
function isPortion({ sentence: { text } }: ReadStatement, { block }: FactBlock): boolean {
  return block.kind === 'item' && PORTION.test(text)
}
const PORTION = /^[^.:;()\d]{2,50}(?:: ?|\()~?\d[\d–-]*\s?%(?:\)|$)/

function isCertain({ grade, sentence }: ReadStatement): boolean {
  const { hits, text } = sentence
  if (grade >= 4 || hasSample(text)) return true
  if (!hasFigure(sentence)) return false
  if (sentence.namesSource() || isCitation(text) || hits.has('evidence.period')) return true
  return namesRecord(text) && sentence.figures.some(({ kind }) => kind === 'date')
}

function isHeard({ sentence: { hits } }: ReadStatement): boolean {
  return (
    hits.has('evidence.anecdote') ||
    hits.has('evidence.voiced') ||
    hits.has('evidence.method') ||
    hits.has('evidence.looked') ||
    hits.has('evidence.tried') ||
    hits.has('hearsay.heard') ||
    hits.has('hearsay.habit')
  )
}

/** How bad the problem is, in figures of any kind; of people and the market a mere count may be that of a list. */
function isOfCase({ kind, grade, sentence }: ReadStatement, slots: readonly Slot[]): boolean {
  if (kind === 'quotation' || !hasFigure(sentence) || isToDo(sentence)) return false
  if (slots.includes('problem') || (grade >= 2 && sentence.hits.has('trait.current'))) return true
  return (
    slots.some((slot) => OUTSIDE.has(slot)) &&
    sentence.figures.some(({ kind: of }) => of === 'percent' || of === 'currency')
  )
}
/** "Interview 12 users by May": it opens with what somebody is to do. */
function isToDo({ hits, opening }: ReadStatement['sentence']): boolean {
  return hits.has('verb.future') || hits.startAt('evidence.method', opening)
}
const OUTSIDE: ReadonlySet<Slot> = new Set<Slot>(['users', 'market', 'alternatives'])

/** A date or a version counts nothing. */
function hasFigure({ figures }: ReadStatement['sentence']): boolean {
  return figures.some(({ kind }) => kind !== 'date' && kind !== 'version')
}

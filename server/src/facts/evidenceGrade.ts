import type { Slot } from '../markdown/slots'
import { hasClaimSign } from './claimSigns'
import { firsthandGrade, isOutsideEvent, tellsLookup } from './evidenceFirsthand'
import {
  hasSample,
  isCitation,
  isIncident,
  isLocated,
  isObserved,
  isPast,
  isReading,
  isResultCell,
  isSampled,
  namesMonths,
  namesRecord,
} from './evidenceSigns'
import type { FactBlock, SignalledSentence } from './factBlock'
import type { Figure } from './numbers'
import { isCommand } from './opening'
import { isQuoted } from './quoted'
import type { SignalHit } from './statement'
import type { Support } from './types'
import { MARK } from './wordMarks'

/**
 * How strong a sentence is as evidence, 0-5: 0 nothing, 1 opinion, authority or a bare link, 2 anecdote, estimate or a number
 * without a source, 3 systematic (a method with a sample, or a named and dated source), 4 behaviour measured,
 * 5 controlled result. Only what happened counts: plans, questions, conditions, limits and targets are 0.
 */
export function gradeOf(sentence: SignalledSentence, within: FactBlock, standing: GradeStanding): number {
  const grade = gradeOfFinding(sentence, within, standing)
  return grade > 2 && isVoice(sentence, within, standing.leadIn) ? 2 : grade
}

/** Where a sentence stands, as far as its grade depends on it. */
export interface GradeStanding {
  readonly slots: readonly Slot[]
  readonly leadIn: string
  readonly support: Support
  /** It names a source that the team accepts. */
  readonly named: boolean
}

/** What one person says of themselves is an anecdote, whatever figures they give. */
function isVoice({ text }: SignalledSentence, { block }: FactBlock, leadIn: string): boolean {
  return (isQuoted(block, leadIn) || /^["“]/.test(text)) && /\b(?:I|my|me|we|our)\b/i.test(text)
}

function gradeOfFinding(
  sentence: SignalledSentence,
  within: FactBlock,
  { slots, leadIn, support, named }: GradeStanding,
): number {
  const { hits, marks, text, signals } = sentence
  if (!(named || bearsOnEvidence(sentence, within)) || isNotEvidence(sentence, within, slots)) return 0
  if (hits.has('evidence.invented')) return 1
  const figures = sentence.figures.filter((figure) => isFinding(figure, text, sentence.start))
  const dated =
    sentence.figures.some(({ kind }) => kind === 'date') ||
    hits.has('evidence.period') ||
    (figures.length > 0 && namesMonths(text))
  const happened = hits.has('evidence.happened')
  const method = hits.has('evidence.method')
  const located = named || isLocated(sentence, within)
  const sample = (marks & MARK.number) !== 0 && hasSample(text)
  if (hits.has('evidence.controlled') && figures.length > 0 && (happened || dated || isPast(text)))
    return located || sample || dated ? 5 : 4
  if (hits.has('evidence.behaviour') && figures.length > 0 && happened && (located || dated || sample))
    return 4
  if (method && (sample || (happened && (dated || figures.length > 0)))) return 3
  if (
    figures.some(isStrong) &&
    (located ||
      support === 'direct' ||
      isResultCell(sentence, within) ||
      isMeasuredBeside(sentence, within) ||
      isSampled(leadIn))
  )
    return 3
  if (isMeasured(sentence, figures, happened, dated)) return 3
  if (figures.length > 0 && namesRecord(text)) return 3
  if (sample && dated && (happened || isPast(text))) return 3
  if (located && isVoiced(sentence)) return 3
  if (dated && (located || figures.length > 0) && isIncident(text)) return 3
  if (isOutsideEvent(text) || tellsLookup(sentence, within)) return 3
  const firsthand = firsthandGrade(sentence, {
    figures,
    checkable: dated || located,
    told: () => happened || isPast(text) || isReading(text),
  })
  if (firsthand === 3) return 3
  if (located && isReading(text)) return 3
  if ((figures.length > 0 || happened) && isCitation(text)) return 3
  if (hits.has('evidence.opinion') && !happened) return 1
  if (happened && isObserved(text)) return figures.length > 0 && (dated || located) && method ? 3 : 2
  if (firsthand > 0 || hits.has('evidence.anecdote') || sample) return 2
  if (method && happened && !isKeptByProduct(text)) return 2
  if (happened && figures.some(isStrong)) return 2
  if (signals.some(isBareFigure)) return 2
  return located || hits.has('evidence.opinion') || signals.some(({ kind }) => kind === 'authority') ? 1 : 0
}

/** A share, a time or a large count that was found where somebody looked; a bound is a limit or a target. */
function isMeasured(
  { hits, text }: SignalledSentence,
  figures: readonly Figure[],
  happened: boolean,
  dated: boolean,
): boolean {
  const found = figures.some(
    (figure) => (isStrong(figure) || figure.kind === 'duration') && figure.comparator !== 'at-most',
  )
  if (!found) return false
  if (!hits.has('evidence.method') && !hits.has('evidence.behaviour') && !hits.has('evidence.seen'))
    return false
  return dated || happened || isPast(text) || isReading(text)
}

/** A number for people or the market that nobody vouches for; "dozens of tools" counts nothing. */
function isBareFigure({ kind, data }: SignalHit): boolean {
  return kind === 'market-figure' || (kind === 'statistic' && data?.form !== 'crowd')
}

/** Somebody asked or complained, and it can be looked up; "highly requested" names nobody. */
function isVoiced({ hits, words }: SignalledSentence): boolean {
  return hits
    .of('evidence.voiced')
    .some(
      ({ start }) => !/^(?:highly|most|often|commonly|frequently|much)$/.test(words[start - 1]?.lower ?? ''),
    )
}

/** "21 % of installs fail. Telemetry shows that … [link]": the sentence beside it says where the figure was seen. */
function isMeasuredBeside(sentence: SignalledSentence, within: FactBlock): boolean {
  if (!sentence.signals.some(({ kind }) => kind === 'statistic')) return false
  const at = within.sentences.indexOf(sentence)
  return [at - 1, at + 1].some((index) => {
    const beside = within.sentences[index]
    return beside !== undefined && beside.hits.has('evidence.method') && isLocated(beside, within)
  })
}

/** Most sentences hold no word of knowing and no figure; for them nothing else is looked at. */
function bearsOnEvidence({ hits, figures, signals }: SignalledSentence, { block }: FactBlock): boolean {
  return (
    figures.length > 0 ||
    hasClaimSign(signals) ||
    block.text.marks.length > 0 ||
    hits.has('evidence.method') ||
    hits.has('evidence.anecdote') ||
    hits.has('evidence.voiced') ||
    hits.has('evidence.opinion') ||
    hits.has('evidence.looked') ||
    hits.has('evidence.tried')
  )
}

/** Sections that say what shall be, or list where to read on: nothing in them is reported as found. */
const NOT_FINDINGS: ReadonlySet<Slot> = new Set([
  'metrics',
  'goals',
  'non-goals',
  'requirements',
  'references',
  'glossary',
  'experiment',
])

/** True where the same words may be graded otherwise in another section. */
export function gradedByPlace([slot]: readonly Slot[]): boolean {
  return slot !== undefined && NOT_FINDINGS.has(slot)
}

function isNotEvidence(sentence: SignalledSentence, { block }: FactBlock, slots: readonly Slot[]): boolean {
  const { hits, subject, text, words, opening } = sentence
  if (words.length < (block.row === null ? 4 : 2) || /\?["'”’)\]*]*$/.test(text)) return true
  if (sentence.keywords || sentence.blank) return true
  // What is still to be ticked off has not happened.
  if (block.checked === false) return true
  if (gradedByPlace(slots) && !(hits.has('evidence.happened') && isCitation(text))) return true
  // "As of May" says when; other clauses with "as" say on what it depends.
  if (CONDITIONS.has(words[opening]?.lower ?? '') && words[opening + 1]?.lower !== 'of') return true
  if (hits.has('evidence.untested') || AIMS.test(text) || SEEKS.test(text)) return true
  if (isDue(sentence) || isBounded(sentence)) return true
  if (hits.has('verb.future') && !hits.has('evidence.happened') && (subject === 'us' || !isCitation(text)))
    return true
  if (isObliged(sentence) && !hits.has('evidence.happened')) return true
  return isCommand(sentence) && !isNounFirst(sentence)
}
/** "Q3 2026: customer retention above 80 %": what stands under a date to come is told of in no past. */
function isDue({ text, hits }: SignalledSentence): boolean {
  return DUE.test(text) && !isPast(text) && !hits.startAt('evidence.happened', 0) && !isReading(text)
}
const DUE =
  /^\W*(?:(?:by|in|until) )?(?:(?:q[1-4]|h[12])[ /-]?(?:20)?\d\d|(?:month|year|week|quarter|phase|milestone|day)s? \d+(?: ?[–-] ?\d+)?|20\d\d(?:[ -]?q[1-4])?)\W*[:–—]/i
/** Where every figure is a bound, they are limits or targets. */
function isBounded({ figures, hits, text }: SignalledSentence): boolean {
  const counted = figures.filter(({ kind }) => kind !== 'date' && kind !== 'version')
  if (counted.length === 0 || hits.has('evidence.happened') || isPast(text)) return false
  return counted.every(({ comparator }) => comparator === 'at-most')
}
/** "Every change is audited and logged": a thing that the product keeps, and nobody has looked at. */
const isKeptByProduct = (text: string): boolean => KEPT.test(text) && !isPast(text)
const KEPT =
  /\b(?:every|each|all|any) (?:[\w-]+ ){1,4}?(?:(?:is|are|gets?) )?(?:logged|recorded|tracked|audited|reported|measured|documented|collected|reviewed)\b/i
/** Whoever seeks feedback has none yet. */
const SEEKS =
  /\b(?:solicit|gather|collect|get|seek|invite|request|want|need|welcome|incorporate|await)(?:ing|s)? (?:[\w-]+ ){0,3}feedback\b/i

/** "Support logged 300 tickets", "Research found that …": what reads like a command is a noun where a verb of finding follows. */
function isNounFirst({ hits, opening }: SignalledSentence): boolean {
  return hits.startAt('evidence.happened', opening + 1)
}

/** Obliges; "a fifth of visits are by phone and we need to serve them" finds before it does. */
function isObliged({ hits, words }: SignalledSentence): boolean {
  return hits
    .of('verb.obligation')
    .some(({ start }) => start < OWN_CLAUSE || !/^(?:we|i)$/.test(words[start - 1]?.lower ?? ''))
}
/** Words that a finding takes at the least, before a clause about what we have to do. */
const OWN_CLAUSE = 5
const AIMS = /\b(?:aims?|plans?|intends?|hopes?|targets?|goals?) (?:for|to|is|of)\b/i
const CONDITIONS = new Set(['if', 'when', 'once', 'unless', 'assuming', 'given', 'as'])

/** A figure about the world: not a date, a version, an issue number, an identifier or a setting. */
function isFinding({ kind, start, end }: Figure, text: string, offset: number): boolean {
  if (kind === 'date' || kind === 'version') return false
  const before = text.slice(Math.max(0, start - offset - 14), start - offset)
  return (
    !/[#\w./-]$/.test(before) &&
    !NUMBERED.test(before) &&
    !/^(?:[A-Za-z]|\s(?:errors?|status|responses?)\b)/.test(text.slice(end - offset, end - offset + 10))
  )
}
/** What numbers name instead of count. */
const NUMBERED =
  /\b(?:returned|returns|http|status|code|error|issue|rfc|pr|pi|release|version|level|section|phase|step|stage|milestone|sprint|chapter|page|figure|table|part|fy|wave|tier|priority|v)\s$/i

/** Shares, money, multiples and counts of the size of a population. */
function isStrong({ kind, value }: Figure): boolean {
  return (
    kind === 'percent' || kind === 'currency' || kind === 'multiplier' || kind === 'ratio' || value >= 100
  )
}

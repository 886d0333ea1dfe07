import type { Block } from '../markdown/blocks'
import type { Slot } from '../markdown/slots'
import type { SignalledSentence } from './factBlock'
import { isMovement, namesNow } from './movement'
import type { Figure } from './numbers'

/**
 * A success target: a figure for a measure, set as a goal. It stands in a metric or goal section or a target column,
 * or names a measure with a goal verb. Limits in requirement and quality-gate sections are specification.
 */
export function isTarget(sentence: SignalledSentence, block: Block, slots: readonly Slot[]): boolean {
  if (sentence.words.length > 45 || /\?["'”’)\]*]*$/.test(sentence.text)) return false
  const figures = measuresIn(sentence)
  const measured = slots.includes('metrics') || slots.includes('goals')
  if (figures.length === 0)
    return slots.includes('metrics') && block.row === null && COUNTED.test(sentence.text)
  const [slot] = slots
  if (block.row !== null) return isTargetCell(sentence, block, measured)
  if (STOPPING.test(sentence.text)) return false
  if ((LABELLED.test(block.label) || LABELLED.test(sentence.text)) && figures.some(isStrong)) return true
  if (NO_GOAL.test(sentence.text)) return false
  if (slot !== undefined && SPECIFICATION.has(slot) && !slots.includes('metrics')) return false
  if ((slot === undefined || !PLANNING.has(slot)) && isMovement(sentence)) return true
  if (slots.includes('metrics'))
    return (
      !isBackground(sentence, block) &&
      (figures.some(isStrong) || namesMeasure(sentence) || sentence.hits.has('imperative'))
    )
  if (slots.includes('goals'))
    return (
      !isBackground(sentence, block) &&
      !(EXPLAINS.test(sentence.text) && sentence.start > 0) &&
      figures.some((figure) => isStrong(figure) && figure.kind !== 'multiplier') &&
      (MOVES.test(sentence.text) ||
        namesMeasure(sentence) ||
        sentence.hits.has('verb.outcome') ||
        figures.some((f) => f.comparator !== null))
    )
  return GOAL.test(sentence.text) && namesMeasure(sentence) && figures.some(isStrong)
}

/** "from 22 % to 30 %", "today: 18 %", "currently 3 days", "no baseline yet": a starting point beside the target. */
export function hasBaseline(sentence: SignalledSentence, block: Block): boolean {
  if (BASELINE.test(sentence.text) || namesNow(sentence.text)) return true
  const { row } = block
  if (row === null) return false
  return row.meanings.some((meaning, column) => {
    const cell = row.cells[column]?.value.trim() ?? ''
    return (
      meaning === 'baseline' &&
      (isMeasured(cell, row) || /\b(?:unknown|no baseline|new|none yet|measur|not tracked)/i.test(cell))
    )
  })
}

/** A value that somebody read off: not a bound, and not the target written twice. */
function isMeasured(cell: string, { cells, meanings }: NonNullable<Block['row']>): boolean {
  if (!/\d/.test(cell) || /[<>≥≤]|\d\+|\bat (?:least|most)\b/i.test(cell)) return false
  return !cells.some(({ value }, column) => meanings[column] === 'target' && value.trim() === cell)
}

/** "Five paying depots by the end of 2026", "at least three first teams": a count in words, with a bound or a date. */
const NUMBER_WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a hundred|half|a third|a quarter)'
const COUNTED = new RegExp(
  `\\b(?:at least|at most|more than|fewer than|less than|no more than|under|below|over|by) ${NUMBER_WORD}\\b|\\b${NUMBER_WORD} or (?:more|fewer|less)\\b|^\\W*${NUMBER_WORD}\\b[^.;]{3,60}\\b(?:by|within|before|after)\\b`,
  'i',
)

const BASELINE =
  /\bfrom (?:\w+ ){0,3}[$€£~]?\d[\d.,]*\s?\S{0,12} (?:\([^)]*\) )?(?:down |up )?to\b|(?<!\b(?:vs\.?|versus|over|above|below|against|relative to|compared (?:to|with)) (?:the |a |an |our )?(?:[\w-]+ ){0,2})\bbaselines?\b|\bbaselines?(?: (?:of|is|was|at)|:| \()\s?[~$€£]?\d|\b(?:current(?:ly)?|today|now|as of|as-is)\b[^.;]{0,40}\d|\d[\d.,]*\s?%?\s?(?:→|->|=>|⟶)\s?[~$€£<>≥≤]?\d|\d[^.;]{0,20}\b(?:today|currently|at present)\b|\bno baseline\b|\bup from\b|\bdown from\b|\bvs\.? (?:the )?(?:current|today)/i
/** "from 18 % to 35 %": a figure that is to move. */
const MOVES = /\bfrom [$€£~]?\d[\d.,]*\s?\S{0,8} to [$€£~]?\d/i
const GOAL =
  /\b(?:target(?:s|ing)?|goal|aim(?:s|ing)?|success(?:ful)?|kpi|key result|objective|reach|achieve|at least|no more than|increase|reduce|grow|cut|improve|generate)\b/i
/** "Target: …", "KPI: …", "Success metrics (90 days): …", whatever the section. */
const LABELLED =
  /^(?:kpis?|targets?|goals?|success|measured by|(?:desired |expected )?outcomes?|success (?:metric|measure|criteri\w+|target)s?)(?:\s*\([^)]*\))?(?::|$)/i
/** "Stop if below 12 riders": a limit to turn back at. */
const STOPPING = /^\W*(?:stop|kill|abort|abandon|pause|drop|exit|roll ?back|revert)\b/i
/** "The goal is not that …": what is not aimed at. */
const NO_GOAL =
  /\b(?:goal|target|aim|objective) (?:is|was) not\b|\bnot (?:a|the|our) (?:goal|target|aim|objective)\b/i
const SPECIFICATION = new Set<Slot>([
  'requirements',
  'solution',
  'capability',
  'risks',
  'market',
  'evidence',
  'references',
  'glossary',
  'alternatives',
  'questions',
  'users',
  'problem',
])

/** Sections in which two figures are steps, prices or stages. */
const PLANNING = new Set<Slot>(['roadmap', 'launch', 'business', 'scope', 'principles', 'press-release'])

/** Figures that measure something: not a date, a version, a name ("18F", "TEP-0122"), a rhythm or an ordinal. */
function measuresIn({ figures, text, start }: SignalledSentence): readonly Figure[] {
  return figures.filter((figure) => {
    if (figure.kind === 'date' || figure.kind === 'version') return false
    const before = text.slice(Math.max(0, figure.start - start - 14), figure.start - start)
    const after = text.slice(figure.end - start, figure.end - start + 8)
    return !NAMED.test(before) && !/^[A-Za-z]|^-[A-Za-z]{3}/.test(after)
  })
}
const NAMED =
  /[\w#/§=]-?$|[A-Za-z]-$|\b(?:every|each|issue|rfc|version|level|section|phase|step|stage|milestone|sprint|top|page|figure|table|tier|priority|v)\s$/i

/** A percentage, ratio, money, multiplier, duration, bounded or large count: not "2 languages". */
function isStrong(figure: Figure): boolean {
  return figure.kind !== 'count' || figure.comparator !== null || figure.value >= 10
}

function namesMeasure({ hits, text }: SignalledSentence): boolean {
  return (
    hits.has('subject.metric') ||
    hits.has('business.metric') ||
    /\b(?:users?|customers?|developers?|teams?|people|stars|contributors?|downloads|interviews|sessions?|tasks?|time|errors?|tests?|installs?|deployments?|projects?|pilots?|sites?|pages?)\b/i.test(
      text,
    )
  )
}

/** What was, or what is: a full sentence without a word of aiming reports a state of affairs. */
function isBackground({ text, hits, verb, figures }: SignalledSentence, { kind }: Block): boolean {
  if (figures.some(({ comparator }) => comparator === 'change') || CHANGES.test(text)) return false
  if (hits.has('evidence.happened') && !figures.some(({ comparator }) => comparator !== null))
    return !AIMED.test(text)
  if (kind !== 'paragraph' || verb < 0) return false
  return !(hits.has('verb.future') || hits.has('verb.obligation') || GOAL.test(text) || AIMED.test(text))
}
/** "Indeed, most time is spent on …": why, behind a goal. */
const EXPLAINS = /^(?:indeed|today|because|since|in fact|currently|this is|that is|most|some)\b/i
const AIMED =
  /\b(?:targets?|goal|within|by (?:(?:the )?end|q[1-4]|20\d\d)|after (?:\d+|two|three|six|nine|twelve|an?|one) (?:days?|weeks?|months?|quarters?|years?))\b/i
/** "Peak load down by 40 %", in a sentence without another verb. */
const CHANGES = /^[^,;]{3,60}\b(?:up|down) (?:by )?(?:at least |about )?[$€£~]?\d/i

function isTargetCell(sentence: SignalledSentence, block: Block, measured: boolean): boolean {
  const { row } = block
  if (row === null) return false
  const column = row.starts.findLastIndex((start) => start <= sentence.start)
  const meaning = row.meanings[column]
  if (meaning === 'target')
    return measured || row.meanings.includes('metric') || row.meanings.includes('baseline')
  if (!measured || row.meanings.includes('target')) return false
  return (
    column > 0 &&
    (meaning === 'other' || meaning === 'metric' || meaning === 'due') &&
    measuresIn(sentence).some(isStrong)
  )
}

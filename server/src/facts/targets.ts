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
  const figures = measuresIn(sentence)
  if (figures.length === 0 || sentence.words.length > 45) return false
  if (/\?["'”’)\]*]*$/.test(sentence.text)) return false
  const [slot] = slots
  const measured = slots.includes('metrics') || slots.includes('goals')
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
      figures.some(isStrong) &&
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
      (/\d/.test(cell) || /\b(?:unknown|no baseline|new|none yet|measur|not tracked)/i.test(cell))
    )
  })
}

const BASELINE =
  /\bfrom (?:\w+ ){0,3}[$€£~]?\d[\d.,]*\s?\S{0,12} (?:\([^)]*\) )?(?:down |up )?to\b|\bbaselines?\b|\b(?:current(?:ly)?|today|now|as of|as-is)\b[^.;]{0,40}\d|\d[\d.,]*\s?%?\s?(?:→|->|=>|⟶)\s?[~$€£<>≥≤]?\d|\d[^.;]{0,20}\b(?:today|currently|at present)\b|\bno baseline\b|\bup from\b|\bdown from\b|\bvs\.? (?:the )?(?:current|today)/i
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
  if (hits.has('evidence.happened') && !figures.some(({ comparator }) => comparator !== null))
    return !AIMED.test(text)
  if (kind !== 'paragraph' || verb < 0) return false
  return !(hits.has('verb.future') || hits.has('verb.obligation') || GOAL.test(text) || AIMED.test(text))
}
const AIMED = /\b(?:target|goal|within|by (?:end|q[1-4]|20\d\d))\b/i

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

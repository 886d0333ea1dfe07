import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import { statedHit, type MeasureHit } from './measureNames'
import { NUMBER_WORDS, numberIn } from './numberWords'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * So many things of so long each, and the time all of them take: "four 30-minute lessons" and "all four lessons in 90
 * minutes". The parts are the least that the whole can take, since there may be pauses.
 */
export function productsOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  const { text, marks } = sentence
  if ((marks & MARK.time) === 0 || ASIDE.test(text)) return []
  const each = EACH.exec(text) ?? EACH_OF.exec(text)
  const match = each ?? ALL.exec(text) ?? IN_ALL.exec(text)
  const { count = '', things = '', time = '', unit = '' } = match?.groups ?? {}
  const seconds = SECONDS[unit.toLowerCase()]
  if (match === null || seconds === undefined || NO_THINGS.test(things)) return []
  const many = numberIn(count)
  const one = numberIn(time) * seconds
  const range = sourceRange(
    block.text,
    sentence.start + match.index,
    sentence.start + match.index + match[0].length,
  )
  const key = `${many} ${stemKey(things, NONE)}`
  const name = `${many} ${things.toLowerCase()}`
  const long = `${time} ${unit.toLowerCase()}`
  return each === null
    ? [statedHit('product', key, name, `${long}s in all`, [one, one], block.group, range)]
    : [statedHit('product', key, name, `${many} × ${long}s`, [many * one, Infinity], block.group, range)]
}

const NONE: ReadonlySet<string> = new Set()
const COUNT = `(?<count>${NUMBER_WORDS.slice(2).join('|')}|[2-9]|[1-9]\\d)`
const TIME = `(?<time>${NUMBER_WORDS.slice(1).join('|')}|[1-9]\\d{0,2})`
const UNIT = '(?<unit>minute|hour|day|week|month)'
const THINGS = '(?<things>[a-z]{3,}[^s\\W\\d]s)'
const EACH = new RegExp(`\\b${COUNT} (?:\\w+ )?${TIME}[- ]${UNIT}(?:-long)? (?:\\w+ )?${THINGS}\\b`, 'i')
const EACH_OF = new RegExp(
  `\\b${COUNT} (?:\\w+ )?${THINGS}(?: of| at| lasting| with|,| that (?:take|last))? ${TIME}[- ]${UNIT}s?(?: each| apiece|-long each)\\b`,
  'i',
)
const ALL = new RegExp(
  `(?<!\\b(?:of|each|every|per|one) )\\b(?:all|the)(?: of the)? ${COUNT} (?:\\w+ )?${THINGS} (?:\\w+ )?(?:in|within|take|takes|last|fit into|over|run for|are done in|add up to|come to)(?: (?:only|just|about|under|at most|less than|a total of))? ${TIME}[- ]${UNIT}s?\\b(?! each| apiece| before| after| later)`,
  'i',
)
const IN_ALL = new RegExp(
  `\\b${COUNT} (?:\\w+ )?${THINGS}(?:,| in| take| within| over) ${TIME}[- ]${UNIT}s? (?:in total|altogether|overall|in all)\\b`,
  'i',
)
const NO_THINGS = /^(?:minutes|hours|days|weeks|months|years|times|people|users|members|percent|others)$/i
/** Side by side they take no longer than one of them. */
const ASIDE =
  /\b(?:parallel|concurrent(?:ly)?|side by side|at once|same time|simultaneous(?:ly)?|overlap\w*|e\.g|for example|not|if|or)\b|n['’]t\b/i
const SECONDS: Readonly<Record<string, number | undefined>> = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
}

import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import { statedHit, type MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * What is said to hold a plan back, or not to: "printing is not a bottleneck", "our constraints are time and printing".
 * A list names each of its things.
 */
export function concernsOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  const { text, marks } = sentence
  if ((marks & MARK.concern) === 0) return []
  const denied = DENIED.exec(text)
  if (denied !== null) return hits(denied, 0)
  const single = SINGLE.exec(text)
  if (single !== null) return hits(single, 1)
  const listed = LISTED.exec(text)
  return listed === null ? [] : hits(listed, 1)

  function hits(match: RegExpExecArray, value: number): readonly MeasureHit[] {
    const { what = '', kind = '' } = match.groups ?? {}
    const from = match.index + match[0].indexOf(what)
    let at = 0
    return what.split(SEPARATOR).flatMap((part) => {
      const offset = what.indexOf(part, at)
      at = offset + part.length
      const key = stemKey(part, FILLERS)
      if (key === '' || key.split(' ').length > MOST_WORDS || UNCLEAR.test(part)) return []
      const start = sentence.start + from + offset
      const range = sourceRange(block.text, start, start + part.length)
      const noun = kind.toLowerCase().replace(/s$/, '')
      const written = value === 0 ? `no ${noun}` : `a ${noun}`
      return [statedHit('concern', key, part.trim(), written, [value, value], -1, range)]
    })
  }
}

const KINDS = 'concern|constraint|limitation|bottleneck|limiting factor|blocker|obstacle'
const NOUN = "(?<what>(?:[\\w'’-]+ ){0,3}[\\w'’-]+?)"
const OPENS = '(?:^|[.;:] |\\b(?:the|our) )'
const DENIED = new RegExp(
  `${OPENS}${NOUN} (?:(?:(?:is|are|was)(?: not|n['’]t)|will not be)(?: (?:a|an|our|any))?(?: \\w+)? (?<kind>(?:${KINDS})s?)|(?:is|are|will be) no (?:\\w+ )?(?:${KINDS})s?)\\b`,
  'i',
)
const SINGLE = new RegExp(
  `${OPENS}${NOUN} (?:is|are|remains?|will be) (?:a|an|our|the)(?: (?!not\\b)\\w+)? (?<kind>(?:${KINDS})s?)\\b`,
  'i',
)
const LISTED = new RegExp(
  `\\b(?:our|the|main|major|key|biggest|two|three|four|five)(?: (?:\\w+ ){0,2})?(?: ?)(?<kind>(?:${KINDS})s?) (?:are|is|include|includes)(?: still| mostly)?:? (?<what>[^.;:!?()]{3,120})`,
  'i',
)
const SEPARATOR = /,\s+(?:and |or )?|\s+(?:and|or)\s+/
const MOST_WORDS = 3
const FILLERS: ReadonlySet<string> = new Set(
  'availability available biggest main limited lack overall general possible level amount'.split(' '),
)
const UNCLEAR = /\b(?:it|this|that|these|those|they|which|there|one|what|here|none|nothing|not|no)\b/i

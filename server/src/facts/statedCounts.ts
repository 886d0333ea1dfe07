import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import { NUMBER_WORDS, numberIn } from './numberWords'
import { matchesOf } from './matches'
import { once } from './once'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * Numbers of things that a sentence counts: "50 benchmark claims", "seven specialist teams". The noun has to say which
 * things are meant, by a word beside it; parts, bounds and further ones ("another two", "3 of the") are left out.
 */
export function countsOf(
  sentence: SignalledSentence,
  { source: { block }, leadIn }: ReadBlock,
): readonly MeasureHit[] {
  if (block.row !== null || (sentence.marks & MARK.number) === 0 || !HINT.test(sentence.text)) return []
  const counts = matchesOf(COUNT, sentence.text)
  if (counts.length === 0 || counts.length > MOST_COUNTS) return []
  return counts.flatMap((match) => {
    const { count = '', noun = '' } = match.groups ?? {}
    const key = stemKey(noun, NONE)
    if (!key.includes(' ') || PART.test(sentence.text.slice(0, match.index)) || UNIT.test(noun)) return []
    const value = numberIn(count)
    const start = sentence.start + match.index
    return [
      {
        name: noun,
        written: count,
        key,
        low: value,
        high: value,
        unit: 'count',
        role: 'value' as const,
        bound: null,
        qualifiers: once(() => qualifiersOf(sentence.text, leadIn)),
        group: block.group < 0 ? '' : `${block.group}`,
        range: sourceRange(block.text, start, start + match[0].length),
      },
    ]
  })
}

/** Few sentences hold one of these. */
const HINT = new RegExp(`\\d\\s[a-z]|${NUMBER_WORDS.slice(2).join('|')}`, 'i')
const MOST_COUNTS = 2
const NONE: ReadonlySet<string> = new Set()
const COUNT = new RegExp(
  `(?<![\\w.,$€£#:/–-])\\b(?<count>${NUMBER_WORDS.slice(2).join('|')}|[1-9]\\d{0,2}(?:,\\d{3})*)\\s(?<noun>(?:[a-z][a-z-]{2,} ){1,3}[a-z-]{2,}[^s\\W\\d]s)(?=[\\s.,;:)]|$)`,
  'gi',
)
/** What stands before it makes it a part, a bound, a comparison or a rate. */
const PART =
  /(?:\b(?:another|other|first|last|next|top|each|every|per|least|most|than|to|from|or|of|up|about|around|roughly|some|any|if|only|every|between|additional|further|more|phase|step|version|tier|week|level|v|was|were)|[<>≤≥~≈+])\s*$/i
const UNIT =
  /^(?:days?|weeks?|months?|hours?|minutes?|seconds?|years?|percent|times|points?|more|other|of|to|or|and|smaller|larger|different|additional|new)\b/i

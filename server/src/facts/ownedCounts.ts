import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import { NUMBER_WORDS, numberIn } from './numberWords'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/** How many of something a named thing has: "starter board with 3 columns", "Starter board: two columns, side by side". */
export function ownedCountsOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  if (block.row !== null || (sentence.marks & MARK.number) === 0 || !HINT.test(sentence.text)) return []
  const match = OWNED.exec(sentence.text)
  if (match === null) return []
  const { owner = '', count = '', noun = '' } = match.groups ?? {}
  const key = stemKey(owner, NONE)
  if (!key.includes(' ') || UNIT.test(noun) || ASIDE.test(sentence.text.slice(0, match.index))) return []
  const value = numberIn(count)
  const start = sentence.start + match.index + match[0].indexOf(owner)
  return [
    {
      name: `${owner}, ${noun}`,
      written: count,
      key: `${key} × ${stemKey(noun, NONE)}`,
      low: value,
      high: value,
      unit: 'count',
      role: 'value',
      bound: null,
      qualifiers: () => qualifiersOf(owner),
      group: block.group < 0 ? '' : `${block.group}`,
      range: sourceRange(block.text, start, sentence.start + match.index + match[0].length),
    },
  ]
}

/** Few sentences hold one of these. */
const HINT = new RegExp(
  `(?::| with| has| contains| shows) (?:exactly )?(?:\\d|${NUMBER_WORDS.slice(1).join('|')})`,
  'i',
)
const NONE: ReadonlySet<string> = new Set()
/** What comes behind it is one case among others. */
const ASIDE =
  /\b(?:e\.g\b|for example|for instance|such as|imagine|suppose|if|when|another|any|each|every)\b/i
const OWNED = new RegExp(
  `(?:^|[→.,;(] ?|\\b(?:the|our)\\s)(?<owner>[a-z][a-z-]+ [a-z][a-z-]+)(?:: | (?:with|has|contains|shows) )(?:exactly )?(?<count>${NUMBER_WORDS.slice(1).join('|')}|[1-9]\\d{0,2})\\s(?<noun>[a-z]{3,}[^s\\W\\d]s)(?=[\\s.,;:)]|$)`,
  'i',
)
const UNIT =
  /^(?:days?|weeks?|months?|hours?|minutes?|seconds?|years?|percent|times|points|others|users|sprints|lines|words|steps|parts)$/i

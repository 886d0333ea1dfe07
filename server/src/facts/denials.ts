import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import { once } from './once'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * Whether something is said to be there already: "there are no existing subscribers", "move the existing subscribers".
 * Only what is called existing counts, since a plain "no fees" often speaks of one case among many.
 */
export function denialsOf(
  sentence: SignalledSentence,
  { source: { block }, leadIn }: ReadBlock,
): readonly MeasureHit[] {
  if ((sentence.marks & MARK.existing) === 0) return []
  const match = THERE.exec(sentence.text)
  if (match === null) return []
  const { denied, noun = '' } = match.groups ?? {}
  if (denied === undefined && !WHOLE.test(sentence.text.slice(0, match.index))) return []
  const start = sentence.start + match.index
  const value = denied === undefined ? 1 : 0
  return [
    {
      name: `existing ${noun.toLowerCase()}`,
      written: denied === undefined ? 'some' : 'none',
      key: stemKey(noun, NONE),
      low: value,
      high: value,
      unit: 'existence',
      role: 'value',
      bound: null,
      qualifiers: once(() => qualifiersOf(sentence.text, leadIn)),
      group: block.group < 0 ? '' : `${block.group}`,
      range: sourceRange(block.text, start, start + match[0].length),
    },
  ]
}

const NONE: ReadonlySet<string> = new Set()
const THERE =
  /(?<denied>\b(?:no|zero|without(?: any)?|not have(?: any)?|(?:are|is)(?:n['’]t| not) any)\s)?\b(?:existing|legacy) (?<noun>[a-z]{3,}s)(?=[\s.,;:)]|$)(?!\s(?:of|with|who|that|on|in|whose|tools?)\b)/i
/** Before a mention that takes them for granted; "any existing users", "unlike existing tools" do not. */
const WHOLE = /(?:\b(?:for|the|our|all|of|move|migrate|import|notify|convert|keep|support)\s)$/i

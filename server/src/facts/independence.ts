import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import { statedHit, type MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * Whether the parts of a plan stand alone: "the phases can be built in any order" says that all of them do, "requires
 * the pump (phase 1)" that one does not.
 */
export function independenceOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  const { text, marks } = sentence
  if ((marks & MARK.apart) === 0) return []
  const match = ALONE.exec(text) ?? leaning(text)
  const { thing = '', number, words = '' } = match?.groups ?? {}
  if (match === null || OTHERWISE.test(text)) return []
  const kind = thing.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y')
  const start = sentence.start + match.index
  const value = number === undefined ? 1 : 0
  const written = (number === undefined ? match[0] : words).trim().replace(/^\W+/, '')
  // The number is kept with the name, since nothing needs itself.
  const name = number === undefined ? kind : `${kind} ${number}`
  const range = sourceRange(block.text, start, start + match[0].length)
  return [
    statedHit('apart', stemKey(kind, NONE), name, shortened(written), [value, value], block.group, range),
  ]
}

/** "Depends on phase 1"; what is denied or only wished for leans on nothing. */
function leaning(text: string): RegExpExecArray | null {
  const match = LEANS.exec(text)
  return match === null || DENIED.test(text.slice(0, match.index)) ? null : match
}

const NONE: ReadonlySet<string> = new Set()
const THING =
  '(?<thing>(?:section|phase|feature|task|milestone|epic|story|storie|stage|module|step|workstream|work package|package|slice|ticket|increment|iteration|release|part)s?)'
const ALONE = new RegExp(
  `\\b(?:each|every|all|the|these|both)(?: (?:of|the|these|our|following|\\w+)){0,2}? ${THING}(?: (?:below|here|above|in this \\w+))? (?:(?:has|have) no dependencies\\b|(?:does|do) not depend on (?:each other|one another|the others?)|(?:is|are|can|must|will|may|should|stays?)\\b[^.;!?]{0,60}?(?:\\b(?:built|done|started|implemented|picked up|taken up|delivered|developed|completed|worked on) (?:independently|separately|in any order|on (?:its|their) own)|\\bindependent(?:ly)? of (?:each other|one another|the (?:others?|rest))|\\bin any order\\b))`,
  'i',
)
const LEANS = new RegExp(
  `(?<words>\\b(?:requires?|depends? on|needs|builds? on|(?:is|are) blocked by|blocked by|prerequisites?:|dependenc(?:y|ies):|waits? for)\\s?[^.;!?]{0,60}?\\b${THING} (?<number>#?\\d+(?:\\.\\d+)*|[A-E]\\b)\\)?)`,
  'i',
)
const DENIED = /\b(?:not|no longer|never|neither|nothing|nobody|no|if|unless|whether)\b|n['’]t\b/i
/** Exceptions are named. */
const OTHERWISE =
  /\b(?:except|apart from|other than|unless|mostly|almost|largely|ideally|where possible|though|although|but|once)\b|\bafter (?:phase|step|stage|milestone|section)/i

function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`
}

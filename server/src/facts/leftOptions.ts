import { isChosenWithGround, isLeftOutWithGround } from './choiceColumns'
import type { FactBlock } from './factBlock'
import type { ReadBlock, ReadStatement } from './reading'
import { MARK } from './wordMarks'

/**
 * Options that are not called so: what was left out and why, by the columns of a table or by the words, and what is
 * done in place of it.
 */
export function isLeftOption({ sentence }: ReadStatement, { slots }: ReadBlock): boolean {
  if (slots[0] === 'non-goals' && sentence.says(DROPPED_FOR)) return true
  if (slots[0] === 'requirements' || slots[0] === 'references') return false
  return INSTEAD.test(sentence.text)
}

/** Left out, and why: an option that lost. */
const DROPPED_FOR =
  /\b(?:because|due to)\b|\b(?:as|since) (?:we|it|this|that|they|there)\b|\btoo (?:dear|expensive|slow|complex|costly|much|risky|early|large|hard|heavy)\b|\bwould (?:cost|take|add|mean|slow|break|delay|dilute|distract)\b|\([^)]*\b(?:easier|simpler|cheaper|faster|better|hides?|harder|slower|dearer)\b/i
/** "Instead, we will lease them": the sentence before it tells the other way. What others do instead is their business. */
const INSTEAD =
  /^\W*(?:so |but )?instead,? (?:of [^.;|]{3,80}, )?we(?:['’]\w+)? (?!need|can|could|may|might|see|saw|find|found)\w/i

/** A row that says what is left out and on what ground. */
export function isLeftOutRow(
  { block: { row }, contentWords }: FactBlock,
  slots: ReadBlock['slots'],
): boolean {
  return row !== null && contentWords >= LEAST && isLeftOutWithGround(row, slots.includes('non-goals'))
}

/** A row of a log of decisions with their grounds: one may be told after the fact, several show that things were weighed. */
export function isGroundedChoice(statement: ReadStatement, { source, statements }: ReadBlock): boolean {
  const { row } = source.block
  return (
    row !== null && statement === statements[0] && source.contentWords >= LEAST && isChosenWithGround(row)
  )
}
const LEAST = 4

/**
 * "Tides come before timetables", "do not try to serve every yard", "ferries are put off until crews ask for them": what
 * stands back behind what. What a product puts first when it runs is how it behaves.
 */
export function standsBack({ sentence, subject, kind }: ReadStatement, { slots }: ReadBlock): boolean {
  if (subject === 'system' || kind === 'requirement') return false
  if (slots[0] === 'requirements' || slots[0] === 'users') return false
  return slots[0] !== 'questions' && putsBack(sentence)
}

/** Whether one thing is said to count for more than another, or not everything is attempted, or work is put off for something. */
export function putsBack({ text, marks }: ReadStatement['sentence']): boolean {
  return (marks & MARK.behind) !== 0 && PUTS_BACK.test(text)
}
const PUTS_BACK =
  /\b(?:more important\b[^.;]{0,80} than|(?:precedence|priority) over|(?:outweigh|outrank|trump)s?|matters? more than)\b|(?:not|n['’]t) try(?:ing)? to (?:be|do|replace|match|cover|serve|solve|support|please|beat)\b|\b(?:delay|defer|postpone|pause|park|shelve|on hold|put off)(?:r?ed|d)?\b[^.;|]{0,90} (?:until|unless|once)\b/i

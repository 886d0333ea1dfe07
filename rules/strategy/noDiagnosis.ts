import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isMeantToAnswer } from '../meantToAnswer'
import { pointsTo } from '../reach'
import { isCommitted, isReliedOn } from '../atStake'
import { isOfPractice } from '../ofPractice'
import { diagnosisFix } from './scaffold'

/**
 * Asks what is in the way and why. Without an obstacle nobody can judge whether the actions meet it. Wrong to apply
 * to visions, and to the strategy of a part whose parent strategy is linked and says it.
 */
export const noDiagnosis = defineRule({
  id: 'strategy/no-diagnosis',
  meta: {
    summary: 'Name the obstacle and its cause before the actions',
    rationale:
      'A strategy answers a difficulty. One that opens with ambitions or initiatives leaves it to the reader to guess which difficulty they are for, and any action will then do.',
    source: 'Diagnosis, guiding policy and coherent action as the kernel of strategy',
    satisfiedBy:
      'One obstacle together with its cause, in the first half: “we win trials and lose renewals, because nobody inherits the set-up”.',
    example: 'We win trials and lose renewals, because nobody at the depot inherits the set-up.',
    scope: 'document',
    documents: ['strategy'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What is in the way of this strategy, and why is it there?',
    messages: {
      none: 'It is clear where this wants to go, and not what is in the way. Which obstacle do these actions answer, and why is it there?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const half = document.text.length * FIRST
    if (document.facts.practice.all('diagnosis').some(({ start }) => start < half)) return
    if (hasDiagnosisSection(document)) return
    if (NOT_A_STRATEGY.test(document.title) || isOfPractice(document) || pointsTo(document, ELSEWHERE)) return
    if (PARENTS.some((key) => /\w/u.test(document.frontMatter?.values.get(key) ?? ''))) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: [diagnosisFix(document)],
      // What a tool wants to be, by which nobody is bound, is read as a position more than as an answer to an obstacle.
      milder:
        (isCommitted(document) || isReliedOn(document)) && !isMeantToAnswer(document, ['problem'], AGAINST)
          ? 0
          : 1,
    })
  },
})

/** Headings under which it stands what one is up against, whether or not it was recognised. */
const AGAINST =
  /\b(?:threats?|risks?|context|background|why|gaps?|landscape|weakness(?:es)?|swot|moats?|constraints)\b/i

/** Where a diagnosis has to stand: the actions follow from it. */
const FIRST = 0.6
/** A study of others is read for a strategy; it is none. */
const NOT_A_STRATEGY = /\b(?:analysis|comparison|landscape|benchmark|teardown|research)\b/i
const ELSEWHERE =
  /\b(?:parent|company|corporate|product|overall)[-_ ]strateg|\b(?:diagnosis|problem statement)\b/i
const PARENTS = ['parent', 'parent-strategy', 'inherits', 'inherit']

function hasDiagnosisSection(document: ReviewDocument): boolean {
  return document.sections.some(
    (section) =>
      (section.slot === 'problem' || NAMES.test(section.title)) &&
      !HOPES.test(section.title) &&
      document.contentWordsIn(section) >= ENOUGH,
  )
}
const NAMES =
  /\b(?:diagnosis|challenges?|problems?|situation|crux|holding us back|why we|in the way|obstacles?)\b/i
const HOPES = /\b(?:opportunit(?:y|ies)|solutions?|how we)\b/i
const ENOUGH = 30

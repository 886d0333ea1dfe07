import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { isCommitted, isReliedOn } from '../atStake'
import { defineRule } from '../contract'
import { isMeantToAnswer } from '../meantToAnswer'
import { perHead } from '../perHead'
import { decisionLeniency, isDeclaredSmall, isMandated, pointsTo } from '../reach'
import { isOfPractice } from '../ofPractice'
import { revisitFix } from './scaffold'

/**
 * Asks what would make the team stop or change course, and when it will look. Wrong to apply to work of a few days,
 * to obligations, and where a linked policy already reviews every bet.
 */
export const noRevisitTrigger = defineRule({
  id: 'decision/no-revisit-trigger',
  meta: {
    summary: 'Say what would make this stop or change course, and when to look',
    rationale:
      'Once work is under way every bad sign can be explained. A condition and a date written down before the start are easier to keep than a decision found in the middle.',
    source: 'Stop criteria agreed before a commitment; review dates of decision records',
    satisfiedBy:
      'A condition under which the work stops or is reconsidered, or a date on which it is reviewed; both is best.',
    example: 'We stop if fewer than half of the pilot depots use it in week eight; next look on 1 October.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'rfc', 'one-pager', 'experiment', 'launch'],
    severity: { pm: 'hint', leader: 'information' },
    severityByType: {
      // A list of what comes when is changed at each look at it.
      roadmap: { leader: 'hint' },
      // Reviewers of a proposal decide on it once; what ships is looked at elsewhere.
      rfc: { leader: 'hint' },
    },
    absence: true,
    question: 'What would make us stop or change course, and when will we look?',
    messages: {
      none: 'Nothing here says what would make us stop or change course. Which sign would, and when will we look? Deciding that now is easier than later.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    if (document.facts.decision.revisit.length > 0) return
    if (isDeclaredSmall(document) || isMandated(document) || isOfPractice(document)) return
    if (pointsTo(document, /\b(?:review|kill[-_ ]criteria|stop[-_ ]criteria|betting)\b/i)) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: [revisitFix(document)],
      milder:
        decisionLeniency(document) +
        (document.status === 'approved' ? 1 : 0) +
        (isSmallBet(document) || isLookedAtAgain(document) ? 1 : 0),
    })
  },
})

function isLookedAtAgain(document: ReviewDocument): boolean {
  return isMeantToAnswer(document, LOOKS, LOOK) || namesNextReview(document.text)
}
/** The date stands with the other facts about the document. */
const namesNextReview = perHead(2000, (head) => /\bnext review\b/i.test(head))

/** Slots in which somebody looks again. */
const LOOKS = ['revisit', 'experiment'] as const
/**
 * How to go back, or when it is looked at again, is told in a section of its own; what would set it off is the smaller half
 * of the question.
 */
const LOOK =
  /\b(?:(?:roll-?back|back-?out|fall-?back|exit|contingency) (?:plan|strategy|steps|procedure)s?|(?:go\/no-go|stage|decision|quality|review) gates?|check-?points?|checks|exit criteria|reviews?|retrospectives?|what could (?:change|break))\b/i

/**
 * Where its makers are bound to nothing, or nobody relies on it, whoever sees it fail turns back without being told. So it is
 * with requirements that aim at no figure, or by which nothing is gained or paid.
 */
function isSmallBet(document: ReviewDocument): boolean {
  const { type, facts } = document
  if (!isCommitted(document) || !isReliedOn(document)) return true
  return (
    type === 'prd' && (facts.metrics.targets.length === 0 || facts.perspectives.business.state === 'absent')
  )
}

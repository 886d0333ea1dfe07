import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import {
  allStatements,
  decisionLeniency,
  isComparison,
  isDeclaredSmall,
  isMandated,
  pointsTo,
} from '../reach'
import { isAtStake } from '../atStake'
import { isMostlyBuilt } from '../standing'
import { alternativesFix } from './scaffold'

/**
 * Asks what else could be done, doing nothing or half of it included. Wrong to apply to work that a law or a
 * contract obliges, to small work, and where a linked proposal holds the comparison.
 */
export const noAlternatives = defineRule({
  id: 'decision/no-alternatives',
  meta: {
    summary: 'Name at least one other option and why it lost',
    rationale:
      'A recommendation without a runner-up cannot be compared with anything. The option that lost, and why, shows what was valued and saves the next reader from proposing it again.',
    source: 'Options and consequences in decision records and design documents',
    satisfiedBy:
      'One real alternative with the reason it lost; doing nothing, buying and a smaller version count.',
    example:
      'We looked at buying Rutero (no re-planning by day) and at doing nothing (one late truck in eight stays).',
    scope: 'document',
    documents: ['prd', 'strategy', 'rfc', 'one-pager', 'prfaq', 'business-case'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What else could we do, nothing or half of it included, and why did it lose?',
    messages: {
      none: 'Only one way to do this is shown. What else was possible, nothing or half of it included? A line on the runner-up and why it lost makes the choice easier to trust.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { decision, synthesis } = document.facts
    if (decision.alternatives.length > 0) return
    // What was chosen against what is a runner-up as well; a section on alternatives has to hold one, though.
    if (synthesis.level >= 2 && !document.sections.some(({ slot }) => slot === 'alternatives')) return
    if (isDeclaredSmall(document) || isMandated(document)) return
    if (pointsTo(document, /\b(?:rfc|adr|alternatives?|options?|decision[-_ ]record)\b/i)) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: [alternativesFix(document)],
      milder: isComparison(document) ? 1 : decisionLeniency(document) + easeOf(document),
    })
  },
})

/**
 * Where nobody has anything to lose, little is lost by the way that was not taken; where most of it stands already, or
 * the ways that are open are asked about, the other way is not all that far.
 */
function easeOf(document: ReviewDocument): number {
  return (isAtStake(document) ? 0 : 1) + (isMostlyBuilt(document) || asksWhich(document) ? 1 : 0)
}

/** "Own servers or a hosted service?": open questions that name two ways each. */
function asksWhich(document: ReviewDocument): boolean {
  const asked = allStatements(document).filter(
    (statement) =>
      (statement.kind === 'question' || statement.section.slots[0] === 'questions') &&
      statement.says(TWO_WAYS),
  )
  return asked.length >= FEW
}
const TWO_WAYS = /\S\s(?:vs\.?|versus|or)\s(?!not\b)\S.*\?/i
/** One question with an "or" in it is a turn of phrase. */
const FEW = 2

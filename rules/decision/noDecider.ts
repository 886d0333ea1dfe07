import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isOfPractice } from '../ofPractice'
import { isDeclaredSmall, leniency } from '../reach'
import { isCommitted, isReliedOn } from '../atStake'
import { isOwnProject, isSlight } from '../stakes'
import { isCharter } from '../standing'
import { deciderFix } from './scaffold'

/**
 * Asks who makes the call. Whoever wrote the document, and everybody together, are not an answer. Wrong to apply to
 * people who work alone, who may turn it off in their configuration.
 */
export const noDecider = defineRule({
  id: 'decision/no-decider',
  meta: {
    summary: 'Name the one role that decides',
    rationale:
      'Good documents stall because nobody knows whose yes is needed, or because everybody’s is. One named role, and who has to agree on what, turns a discussion into a decision.',
    source:
      'Decision rights as the product leader’s task; one decider in the usual role models for decisions',
    satisfiedBy:
      'One role or person who decides, approves or is accountable. Roles are enough. The owner of the document alone is not the decider, and “the team” or “stakeholders” is nobody.',
    example: 'Decides: head of operations, by 4 June; the platform lead is asked.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'rfc', 'launch', 'experiment'],
    // Who decides is often known where a document is kept; only what is approved weighs a step more.
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'Who decides, and who has to agree first?',
    messages: {
      none: 'Nobody is named here who makes this call. Who decides, and who has to agree first? A role is enough; unclear rights are why good documents stall.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    if (document.facts.decision.decider.length > 0 || isDeclaredSmall(document)) return
    // Whoever works for their own use decides alone, and how a team or an algorithm goes about it is nobody's call.
    if (isOwnProject(document) || isOfPractice(document)) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: [deciderFix(document)],
      // Where the document says that it asks for no decision, who will make one is a thing to have in mind.
      milder: Math.max(document.facts.practice.shows('inform') ? 1 : 0, easeOf(document)),
    })
  },
})

/** Who says yes matters where somebody commits themselves and others have to live with it. */
function easeOf(document: ReviewDocument): 0 | 1 {
  const isPlan = leniency(document) === 0 && !isSlight(document) && !isCharter(document)
  return isPlan && isCommitted(document) && isReliedOn(document) ? 0 : 1
}

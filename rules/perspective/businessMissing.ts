import * as z from 'zod'
import { defineRule } from '../contract'
import { isComparison, isMandated } from '../reach'
import { isAtStake, isBarePage } from '../atStake'
import { reportMissing } from './missing'

/**
 * Asks what the work does for whoever pays for it. Products that are loved and cost more than they bring do not
 * last. Wrong to apply to technical proposals, and to work that a law or a contract obliges.
 */
export const businessMissing = defineRule({
  id: 'perspective/business-missing',
  meta: {
    summary: 'Say which company outcome should move and what it costs to get there',
    rationale:
      'A team that argues only from the user builds things people love and nobody can afford to keep. The outcome, its rough size and its cost let a reader weigh this against the other things the same people could do.',
    source:
      'The business view among the four product perspectives; business viability risk in product discovery',
    satisfiedBy:
      'At least two of these in two places: the outcome that should move, price or cost or effort against return, what selling, supporting or the law asks for, a commercial figure. Public value and the running of a free project count the same way.',
    example: 'One late truck in eight costs us €90; halving them pays for the team within a year.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'one-pager', 'prfaq', 'launch', 'business-case'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What does this do for the organisation, by roughly how much, and at what cost?',
    messages: {
      absent:
        'I could not find what this does for whoever pays for it or keeps it going. Which outcome should move, and what does it cost to get there? A rough range lets a reader weigh it.',
      mentioned:
        'The business side is only touched on, so a reader cannot weigh this against other work. Still open: {missing}. Which of these is known, even roughly?',
      partly:
        'Part of the business side is here. Still open: {missing}. Which of these is known roughly, or who would know?',
      thin: 'The business side comes up in passing only. Which outcome should move, by roughly how much, and at what cost? One line with a range is enough to weigh it.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    reportMissing(document, 'business', (finding) => {
      if (isMandated(document)) return
      const { milder = 0 } = finding
      // A look at what others offer is no plan for money, and what nobody loses by asks for little.
      const wanted = isAtStake(document) && !isBarePage(document)
      const unpaid = isComparison(document) ? 2 : wanted ? 0 : 1
      report(unpaid > milder ? { ...finding, milder: unpaid } : finding)
    })
  },
})

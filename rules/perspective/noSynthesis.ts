import * as z from 'zod'
import { PERSPECTIVES, type ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { tradeOffFix } from './scaffold'

const ANSWERED = new Set(['addressed', 'grounded', 'inherited'])

/**
 * Asks where the perspectives pull apart, what was chosen and what it costs. Views set side by side that all agree
 * are a description, not a strategy. Wrong to apply to short first drafts, and before two views are there at all.
 */
export const noSynthesis = defineRule({
  id: 'perspective/no-synthesis',
  meta: {
    summary: 'Say where the perspectives pull apart, what was chosen and what it costs',
    rationale:
      'User, business, market and capability rarely want the same thing. Where a document shows no disagreement, the choice was either not made or not written down, and somebody else will make it later.',
    source:
      'Synthesis of the four perspectives as the product leader’s job; strategy as a choice that gives something up',
    satisfiedBy:
      'One place that names two sides, says which way it goes and, best, what that costs. A line starting “Trade-off:” is always recognised.',
    example:
      'Trade-off: planners want every change at once, drivers want quiet. We batch changes by the hour, and some come late.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'one-pager', 'prfaq'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'Where do the perspectives pull apart, what did you choose, and what does that cost?',
    messages: {
      none: 'Several perspectives are here ({views}), and they all agree. Where do they pull apart, what was chosen, and what does that cost?',
    },
    options: z
      .strictObject({
        minWords: z
          .int()
          .min(0)
          .default(300)
          .describe('Documents marked as drafts with fewer words than this are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minWords }) {
    const views = PERSPECTIVES.filter((name) => ANSWERED.has(document.facts.perspectives[name].state))
    // Where a tension is named at all, the choice mostly stands beside it, in words that are not always recognised.
    if (document.facts.synthesis.level > 0 || views.length < 2 || isShortDraft(document, minWords)) return
    const data = { views }
    report({ messageId: 'none', data, range: document.titleRange, fixes: [tradeOffFix(document)] })
  },
})

function isShortDraft({ status, words }: ReviewDocument, minWords: number): boolean {
  return status === 'draft' && words < minWords
}

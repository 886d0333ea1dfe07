import * as z from 'zod'
import {
  PERSPECTIVES,
  type Perspective,
  type PerspectiveState,
  type ReviewDocument,
} from '../../server/src/facts/types'
import { isAtStake } from '../atStake'
import { defineRule, type OwnWords } from '../contract'
import { isLowStakes } from '../lowStakes'
import { WORDS } from '../phrases'
import { isDescription, isMandated } from '../reach'
import { hasSection } from './missing'
import { fourViewsFix } from './scaffold'

/**
 * Points at a document that argues from one view alone. Wrong to apply to research reports and technical proposals,
 * whose job that is, and where a linked document holds the other views.
 */
export const oneSided = defineRule({
  id: 'perspective/one-sided',
  meta: {
    summary: 'Let a second view speak as well',
    rationale:
      'Products argued from the user alone are loved and lose money; those argued from revenue or technology alone miss the people. A second voice shows where the plan would give way.',
    source: 'Synthesis of four perspectives as the product leader’s job; user advocacy without a business',
    satisfiedBy: 'Any second perspective that is really answered, here or in a linked document.',
    example: 'For the business: each late truck costs us €90, and two customers left over it.',
    scope: 'document',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq'],
    severity: { pm: 'hint', leader: 'hint' },
    severityByType: { 'product-doc': { pm: 'off', leader: 'off' } },
    absence: true,
    question: 'Which view is not heard here, and what would it say about this plan?',
    messages: {
      oneSided:
        'About {share}% of the argument here is the {top} view; {others} hardly speak. What would {role} say about this plan?',
    },
    options: z
      .strictObject({
        share: z
          .number()
          .min(0.5)
          .max(1)
          .default(0.7)
          .describe('Share of one view from which the rule asks.'),
        minBlocks: z
          .int()
          .min(1)
          .default(8)
          .describe('Documents with fewer paragraphs that argue are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { share, minBlocks }) {
    const { practice, perspectives } = document.facts
    const silent = PERSPECTIVES.filter((view) => UNANSWERED.has(perspectives[view].state))
    if (silent.length < 2 || silent.length === PERSPECTIVES.length) return
    const { emphasis } = practice
    const total = PERSPECTIVES.reduce((sum, view) => sum + emphasis[view], 0)
    const top = PERSPECTIVES.reduce((best, view) => (emphasis[view] > emphasis[best] ? view : best))
    if (total < minBlocks || emphasis[top] <= share * total) return
    // Two views that are answered are two voices, however much longer one of them speaks.
    const answered = PERSPECTIVES.filter((view) => ANSWERED.has(perspectives[view].state))
    if (answered.length !== 1 || answered[0] !== top) return
    const unheard = silent.filter(
      (view) => view !== top && emphasis[view] <= FAINT * total && !hasSection(document, view),
    )
    const [first] = unheard
    if (first === undefined || unheard.length < 2 || RESEARCH.test(document.title)) return
    const data = {
      share: Math.round((100 * emphasis[top]) / total),
      top: [top],
      others: together(unheard),
      role: { words: ROLES[first] },
    }
    report({
      messageId: 'oneSided',
      data,
      range: document.titleRange,
      milder: isOfOneKind(document, unheard) ? 1 : 0,
      fixes: [fourViewsFix(document)],
    })
  },
})

/**
 * True where one view is what a page is for, or what finance and sales would say is hardly worth a question: what its
 * makers give away or keep for themselves has to do without an answer from either, and what is mandated is not chosen.
 */
function isOfOneKind(document: ReviewDocument, unheard: readonly Perspective[]): boolean {
  if (isMandated(document) || isDescription(document) || OF_ONE_THING.test(document.title)) return true
  return !unheard.includes('user') && (!isAtStake(document) || isLowStakes(document))
}
const OF_ONE_THING =
  /\b(?:re-?design|positioning|messaging|values|style guide|tone of voice|report|architecture|specification)\b/i

const ANSWERED: ReadonlySet<PerspectiveState> = new Set(['addressed', 'grounded'])
const UNANSWERED: ReadonlySet<PerspectiveState> = new Set(['absent', 'mentioned'])
/** A view with more of the argument than this is heard, if not answered. */
const FAINT = 0.12

/** Research, and pages of principles, speak for one view on purpose. */
const RESEARCH =
  /\b(?:research|findings|interviews?|survey|study|usability|readout|mindset|principles|philosophy)\b/i

const ROLES: Readonly<Record<Perspective, string>> = {
  user: WORDS.someUser,
  business: WORDS.sales,
  market: WORDS.customer,
  capability: WORDS.builders,
}

/** "market and capability", "user, market and capability". */
function together(views: readonly Perspective[]): OwnWords {
  return { words: WORDS.and, data: { one: views.slice(0, -1), other: views.slice(-1) } }
}

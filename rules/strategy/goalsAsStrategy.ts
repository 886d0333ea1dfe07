import * as z from 'zod'
import type { ReviewDocument, Section, Slot, Statement } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { atEndOfBody } from '../scaffold'
import { BESIDE, FIXES } from '../phrases'

/**
 * Points at destinations that are called a strategy. Wrong to apply to objectives that stand beside a strategy, and
 * to visions, which are destinations on purpose.
 */
export const goalsAsStrategy = defineRule({
  id: 'strategy/goals-as-strategy',
  meta: {
    summary: 'Say how a goal is reached, and what is not done for it',
    rationale:
      'A list of numbers and ambitions tells nobody what to do on Monday. What makes it a strategy is the policy that leads there and rules something else out.',
    source: 'Mistaking goals for strategy as a mark of bad strategy',
    satisfiedBy:
      'A way of getting there beside the goal: “by moving …”, “through …”, “instead of …”, “we stop …”, “only …”.',
    example: 'Win small depots by planning while trucks are out, and leave parcel hubs to others.',
    scope: 'section',
    documents: ['strategy'],
    severity: { pm: 'information', leader: 'information' },
    messages: {
      goals:
        '{n} of {all} points under “{heading}” read as destinations. What is done differently to get there, and what gets a no because of it?',
    },
    options: z
      .strictObject({
        minItems: z.int().min(1).default(2).describe('Sections with fewer points are left alone.'),
        goalShare: z.number().min(0).max(1).default(0.6).describe('Share of goals from which the rule asks.'),
        policyShare: z
          .number()
          .min(0)
          .max(1)
          .default(0.2)
          .describe('Share of points with a way of getting there that is enough.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minItems, goalShare, policyShare }) {
    for (const section of document.sections) {
      if (!isStrategy(section)) continue
      const points = pointsIn(document, section)
      const goals = points.filter(({ text, kind }) => kind === 'target' || GOAL.test(text.replace(LABEL, '')))
      const policies = points.filter(({ text }) => POLICY.test(text))
      if (points.length < minItems || goals.length < goalShare * points.length) continue
      if (policies.length >= policyShare * points.length) continue
      report({
        messageId: 'goals',
        data: { n: goals.length, all: points.length, heading: section.title },
        range: section.heading,
        related: goals.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.aim })),
        fixes: [{ title: FIXES.howToGetThere, edits: [atEndOfBody(document, section, [LINE])] }],
      })
    }
  },
})

const LINE = '[To reach which goal: the policy] [which means we do not: what]'

function isStrategy({ slot, slots, title, depth }: Section): boolean {
  if (depth === 0 || slot === 'goals' || slot === 'metrics' || NOT_ITSELF.test(title)) return false
  return slot === 'strategy' && !slots.includes('roadmap')
}
const NOT_ITSELF =
  /\b(?:okrs?|objectives?|key results?|vision|mission|principles?|go-to-market|test\w*|content|pricing|technical)\b/i

function pointsIn(document: ReviewDocument, section: Section): readonly Statement[] {
  const own = document.statementsIn(section)
  const below = section.children.filter(({ slot }) => slot === null || PILLARS.has(slot))
  return [...own, ...below.flatMap((child) => document.statementsIn(child))].filter(
    ({ kind }) => kind !== 'placeholder' && kind !== 'question' && kind !== 'quotation',
  )
}

/** What a pillar may be named after; goals and measures below a strategy stand beside it. */
const PILLARS: ReadonlySet<Slot> = new Set<Slot>(['strategy', 'business', 'market', 'users', 'capability'])

/** "Pillar 1:", "**Growth** –": names, not what is said. */
const LABEL = /^(?:[^\s:–—]+\s){0,4}[^\s:–—]+\s?[:–—]\s+/u
const GOAL =
  /^(?:to )?(?:our (?:goal|aim|ambition|vision|strategy) is to |we (?:will|want to|aim to|intend to|plan to|strive to|are going to) )?(?:be|become|achieve|grow|double|triple|lead|reach|hit|increase|raise|improve|boost|strengthen|maximi[sz]e|win|dominate|exceed|deliver (?:world|best)|establish (?:ourselves|\w+ as))\b|\b(?:#1|number one|best[- ]in[- ]class|world[- ]class|market leader|leading (?:platform|provider|product)|most (?:loved|trusted|popular))\b/i
const POLICY =
  /\bby (?:\w+ly )?\w+ing\b|\b(?:focus(?:ing)? on|rather than|through|instead of|we (?:will not|won['’]t|do not|don['’]t|stop)|not\b|only|first\b(?! (?:choice|place|address))|before\b|because|using|via|leverag\w+|priorit\w+|start(?:ing)? with|over\b)/i

import * as z from 'zod'
import type { ReviewDocument, Section, Statement } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { atEndOfBody } from '../scaffold'
import { BESIDE, FIXES } from '../phrases'

/**
 * Points at goals that are met the day the work ships. Wrong to apply to milestones and checklists, to obligations
 * with a date, and to enabling work that says what it unblocks.
 */
export const outputAsOutcome = defineRule({
  id: 'metrics/output-as-outcome',
  meta: {
    summary: 'Say what should be different after the delivery',
    rationale:
      'A goal that shipping fulfils rewards shipping, whatever it does for anyone. What should be different a month later is the part that can be learned from.',
    source: 'Outcome over output; shipping rewarded over learning',
    satisfiedBy:
      'An effect beside the delivery (“so that …”, “to cut …”), or at least some goals that are effects.',
    example: 'Ship the night plan so that planners go home before ten.',
    scope: 'section',
    documents: ['prd', 'roadmap', 'strategy', 'launch'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      delivery:
        '{n} of {all} goals here are met the day we ship, whatever happens next. What should be different for someone a month later?',
    },
    options: z
      .strictObject({
        minItems: z.int().min(2).default(3).describe('Sections with fewer goals are left alone.'),
        share: z
          .number()
          .min(0)
          .max(1)
          .default(0.6)
          .describe('Share of deliveries from which the rule asks.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minItems, share }) {
    for (const section of sectionsWithDeliveries(document)) {
      if (!isAboutGoals(section)) continue
      const goals = goalsIn(document, section)
      const deliveries = goals.filter(({ signals }) => signals.some(({ kind }) => kind === 'delivery'))
      if (goals.length < minItems || deliveries.length < share * goals.length) continue
      report({
        messageId: 'delivery',
        data: { n: deliveries.length, all: goals.length },
        range: section.heading,
        related: deliveries.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.onDelivery })),
        fixes: [{ title: FIXES.difference, edits: [atEndOfBody(document, section, [LINE])] }],
      })
    }
  },
})

const LINE = '[So that: who does what differently, seen in which signal, by when]'

function sectionsWithDeliveries(document: ReviewDocument): ReadonlySet<Section> {
  return new Set(document.statementsWith('delivery').map(({ section }) => section))
}

/** Goals and success, not what stands among phases and dates, and not what nobody aims at. */
function isAboutGoals({ slot, slots, title }: Section): boolean {
  if (slot !== 'goals' && slot !== 'metrics') return false
  if (
    slots.some(
      (one) => one === 'roadmap' || one === 'launch' || one === 'non-goals' || one === 'requirements',
    )
  )
    return false
  return !NOT_GOALS.test(title)
}
const NOT_GOALS =
  /\b(?:milestones?|phase|timeline|release|sprint|checklist|complian\w+|deadlines?|instrument\w*|measur(?:ing|ement)|tracking|technical|purpose|target users?|deprecat\w+|migration)\b/i

function goalsIn(document: ReviewDocument, section: Section): readonly Statement[] {
  const firsts = new Map<number, Statement>()
  for (const statement of document.statementsIn(section)) {
    if (statement.kind === 'placeholder' || statement.kind === 'question' || statement.place !== 'item')
      continue
    const line = document.text.lastIndexOf('\n', statement.range.start)
    if (!firsts.has(line)) firsts.set(line, statement)
  }
  return [...firsts.values()]
}

import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/**
 * Points at a document that tells how people work together and little of what they learned. Wrong to apply to launch
 * plans, handbooks and operating models, which are about process on purpose.
 */
export const processOverInsight = defineRule({
  id: 'clarity/process-over-insight',
  meta: {
    summary: 'Say what was learned, not only how the work is organised',
    rationale:
      'Meetings, templates and sign-offs are easy to write about and tell nobody what to do. Where they fill the page, what was learned about people, market or system has no room.',
    source: 'Process engaged with more than insight as a sign of a bureaucratic culture',
    satisfiedBy: 'What was learned, seen or still not known; the process on a page of its own.',
    example:
      'In nine visits we learned that planners distrust the map, not the plan: they check three routes by hand, then accept the rest.',
    scope: 'document',
    documents: ['strategy', 'roadmap', 'prd'],
    severity: { pm: 'off', leader: 'information' },
    absence: true,
    question: 'What do we know now that we did not know last quarter?',
    messages: {
      process:
        'About {share}% of this tells how the work is organised, and little tells what was learned. What do we know now that we did not know last quarter?',
    },
    options: z
      .strictObject({
        minWords: z.int().min(0).default(300).describe('Shorter documents are left alone.'),
        processShare: z
          .number()
          .min(0)
          .max(1)
          .default(0.45)
          .describe('Share of words on process from which the rule asks.'),
        insightShare: z
          .number()
          .min(0)
          .max(1)
          .default(0.15)
          .describe('Share of words with something learned that is enough.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minWords, processShare, insightShare }) {
    const { ceremony, insight, contentWords } = document.facts.practice.attention
    if (document.words < minWords || contentWords === 0 || isAboutProcess(document)) return
    if (ceremony <= processShare * contentWords || insight >= insightShare * contentWords) return
    const data = { share: Math.round((100 * ceremony) / contentWords) }
    const fixes = [
      scaffoldFix(document, {
        title: FIXES.learned,
        slots: ['evidence', 'summary'],
        heading: 'What we learned',
        lines: ['- [What we learned]', '- [What surprised us]', '- [What we still do not know]'],
      }),
    ]
    report({ messageId: 'process', data, range: document.titleRange, fixes })
  },
})

/** Documents whose subject is how people work. */
function isAboutProcess({ title }: ReviewDocument): boolean {
  return /\b(?:handbook|playbook|operating model|ways of working|process|workflow|governance|launch plan|runbook|checklist|guide)\b/i.test(
    title,
  )
}

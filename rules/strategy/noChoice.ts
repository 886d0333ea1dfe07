import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isDeclaredSmall } from '../reach'
import { isOfPractice } from '../ofPractice'
import { prioritiesOf } from './priorities'
import { exclusionFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks what is left out. Choosing shows in what is declined; where everything is in, or everything is first, the
 * choice is left to whoever runs out of time. Wrong to apply to small work, where there is little to decline.
 */
export const noChoice = defineRule({
  id: 'strategy/no-choice',
  meta: {
    summary: 'Name something tempting that is not done',
    rationale:
      'A plan that excludes nothing has not chosen. What is left out protects the rest, and it is the part that the people around a team most need to hear.',
    source: 'Strategy as choosing what not to do; no-gos and non-goals in planning documents',
    satisfiedBy:
      'One specific thing that is out of scope, deferred, declined or stopped, best with the reason; and not everything of the highest priority.',
    example: 'We leave parcel hubs to others this year: they need a planner of their own.',
    scope: 'document',
    documents: ['prd', 'strategy', 'vision', 'roadmap', 'one-pager'],
    severity: { pm: 'hint', leader: 'hint' },
    severityByType: {
      // A vision draws what is wanted; what it rules out is told where it is turned into a plan.
      vision: { pm: 'off', leader: 'off' },
    },
    absence: true,
    question: 'What tempting thing are we not doing?',
    messages: {
      none: 'I could not find anything that is left out. What tempting thing are we not doing? If nothing is excluded, the next conversation decides it.',
      allTop:
        '{top} of {count} priorities here are the highest one, so they rank nothing. Which of them would wait if only half fits?',
    },
    options: z
      .strictObject({
        minPriorities: z.int().min(2).default(5).describe('Fewer ranked items than this are not judged.'),
        topShare: z
          .number()
          .min(0.5)
          .max(1)
          .default(0.8)
          .describe('Share of ranked items at the highest priority from which the ranking chooses nothing.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minPriorities, topShare }) {
    if (isDeclaredSmall(document)) return
    const fixes = [exclusionFix(document)]
    if (document.facts.decision.exclusions.length === 0) {
      if (putsOff(document) || isOfPractice(document)) return
      report({ messageId: 'none', range: document.titleRange, fixes })
      return
    }
    const { top, count } = prioritiesOf(document)
    if (count < minPriorities || top.length < topShare * count) return
    const related = top.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.topPriority }))
    report({
      messageId: 'allTop',
      data: { top: top.length, count },
      range: document.titleRange,
      related,
      fixes,
      milder: 1,
    })
  },
})

/** A heading for what comes later: something was tempting, and waits. */
function putsOff(document: ReviewDocument): boolean {
  return document.sections.some(
    (section) => LATER.test(section.title) && document.contentWordsIn(section) >= ENOUGH,
  )
}
const LATER =
  /\b(?:future|later|backlog|ice ?box|parking lot|someday|longer?[- ]term|beyond|phase (?:[2-9]|two|three|ii+)|(?:v|version |release )[2-9](?:\.\d+)*|post[- ]?(?:mvp|launch)|stretch|nice[- ]to[- ]have|could have|won['’]t have|next version|next release|exploring|under consideration|limitations|boundaries)\b/i
const ENOUGH = 4

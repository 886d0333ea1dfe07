import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isDeclaredSmall, isMandated, pointsTo } from '../reach'
import { downsideFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks what gets worse. A choice shown with its gains alone has a price that nobody wrote down. Wrong to apply where
 * specific risks or a priced trade-off stand elsewhere in the document, and to obliged work.
 */
export const noDownside = defineRule({
  id: 'decision/no-downside',
  meta: {
    summary: 'Say what gets worse, and for whom',
    rationale:
      'Every choice costs somebody something. Said first, the price disarms the objection; left out, it is found by those who pay it.',
    source: 'Consequences in decision records, drawbacks in design proposals',
    satisfiedBy:
      'One specific downside of the choice: who loses what, what becomes slower, harder or dearer.',
    example: 'Small depots wait a quarter longer, because we start with the large ones.',
    scope: 'document',
    documents: ['strategy', 'rfc', 'prfaq', 'one-pager'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What gets worse if we do this, and for whom?',
    messages: {
      none: '{n} gains are named here and no price. What gets worse if we do this, and for whom? Saying it first usually disarms the objection.',
    },
    options: z
      .strictObject({
        minGains: z.int().min(1).default(3).describe('Documents that name fewer gains are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minGains }) {
    const { decision, practice, synthesis, unknowns } = document.facts
    const gains = practice.all('gain').filter(({ start }) => !isMission(document, start))
    if (gains.length < minGains || decision.downside.length > 0 || synthesis.level >= 2) return
    if (unknowns.items.some(({ kind }) => kind === 'risk') || isDeclaredSmall(document)) return
    if (isMandated(document) || pointsTo(document, /\b(?:risks?|trade-?offs?|drawbacks?|consequences)\b/i))
      return
    const related = gains.slice(0, 3).map((range) => ({ range, message: BESIDE.gain }))
    const data = { n: gains.length }
    report({ messageId: 'none', data, range: document.titleRange, related, fixes: [downsideFix(document)] })
  },
})

/** A mission names whom a company wants to be good for; it proposes nothing that could cost somebody. */
function isMission({ sections, text }: ReviewDocument, start: number): boolean {
  const section = sections.findLast(({ range }) => range.start <= start && start < range.end)
  const lineStart = text.lastIndexOf('\n', start) + 1
  return MISSION.test(section?.title ?? '') || MISSION.test(text.slice(lineStart, start + LABEL))
}
const MISSION = /\b(?:mission|vision|north star|who we are)\b/i
/** A label stands at the beginning of its line. */
const LABEL = 24

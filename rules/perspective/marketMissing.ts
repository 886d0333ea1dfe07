import * as z from 'zod'
import { defineRule } from '../contract'
import type { ReviewDocument } from '../../server/src/facts/types'
import { isAtStake, isBarePage } from '../atStake'
import { proseOf } from '../stakes'
import { reportMissing } from './missing'
import { perHead } from '../perHead'

/**
 * Asks for a look outside: what people would use instead, where the category is going, why this one. Wrong to apply
 * to internal tools (`audience: internal`) and to work whose context stands in a linked strategy.
 */
export const marketMissing = defineRule({
  id: 'perspective/market-missing',
  meta: {
    summary: 'Say what people would use instead and where the category is going',
    rationale:
      'People always have something else they could use, doing nothing included. A plan that never looks outside competes with that without knowing it, and is surprised by changes others saw coming.',
    source:
      'The market view among the four product perspectives; landscape and “why now” sections of strategy documents',
    satisfiedBy:
      'Named alternatives (spreadsheets, in-house tools and doing nothing count) with a difference that matters or a direction the category takes; a linked category review; or a sentence saying why no alternative exists.',
    example: 'Planners use Rutero or a spreadsheet; neither re-plans while trucks are out.',
    scope: 'document',
    documents: ['prd', 'strategy', 'vision', 'one-pager', 'prfaq', 'business-case'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What would people use instead, and why would they choose this?',
    messages: {
      absent:
        'I could not find what people would use instead, or where this category is going. What is this really competing with, doing nothing included?',
      mentioned:
        'The market is only touched on, so a reader cannot see what this is up against. Still open: {missing}. Which of these could one more line answer?',
      partly:
        'Part of the market is here. Still open: {missing}. Which of these would change whether this is worth building?',
      thin: 'The market comes up in passing only. What would people use instead, and why this? One named alternative is enough to start.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    if (isInternal(document)) return
    reportMissing(document, 'market', (finding) => {
      // Few compare what costs them nothing with what else there is, and how people cope today is what else there is.
      const isHardlyMissed =
        !isAtStake(document) ||
        isBarePage(document) ||
        document.facts.perspectives.user.facets.includes('today')
      report((finding.milder ?? 0) > 0 || !isHardlyMissed ? finding : { ...finding, milder: 1 })
    })
  },
})

/** A tool for colleagues is up against nothing that they could choose themselves. */
function isInternal({ frontMatter, text }: ReviewDocument): boolean {
  if (/\binternal\b/i.test(frontMatter?.values.get('audience') ?? '')) return true
  return isForColleagues(text)
}
/** What a document is about stands in its first paragraphs. */
const isForColleagues = perHead(2000, (head) => HINT.test(head) && FOR_COLLEAGUES.test(proseOf(head)))
const HINT = /internal|house|office/i
const FOR_COLLEAGUES =
  /\b(?:an?|our|the|this) (?:internal|in-house|back-office)(?:[- ]only)? (?:[\w-]+ ){0,2}(?:tool|platform|app|application|system|dashboard|portal|service)\b|\bfor internal use(?: only)?\b/i

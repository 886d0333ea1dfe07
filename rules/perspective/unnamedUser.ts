import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isDeclaredSmall } from '../reach'
import { whichUsersFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks which users are meant, where the word stands for everybody throughout. Wrong to apply where a line defines
 * the word, where any narrower group is named, and where the product really is for everyone who has an account.
 */
export const unnamedUser = defineRule({
  id: 'perspective/unnamed-user',
  meta: {
    summary: 'Say which users are meant',
    rationale:
      '“Users” agree with every argument, because each reader thinks of others. One narrower group settles what is worth doing first, and for whom it may get worse.',
    source: 'The user perspective asks about our customers; undefined users in requirement-writing guides',
    satisfiedBy:
      'One group narrower than “users” anywhere: a role, a segment, “people who …”, or a line that defines the word.',
    example: 'Night planners at depots with fewer than forty trucks.',
    scope: 'document',
    documents: ['prd', 'strategy', 'vision', 'one-pager', 'prfaq', 'experiment', 'launch'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'Which users are meant: is there one group that matters most here?',
    messages: {
      bare: '“Users” and “customers” appear {n} times without saying which ones. Is there one group that matters most here? Naming it settles arguments later.',
    },
    options: z
      .strictObject({
        minMentions: z.int().min(1).default(5).describe('Fewer mentions than this are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minMentions }) {
    const { perspectives, practice } = document.facts
    const { state } = perspectives.user
    if (practice.shows('narrowed-people') || practice.shows('everyone')) return
    const people = practice.all('people')
    if (people.length < minMentions) return
    if (state === 'inherited' || state === 'not-applicable' || isDeclaredSmall(document)) return
    if (document.frontMatter?.values.has('audience') === true) return
    if (isToldElsewhere(document)) return
    const related = people.slice(0, 3).map((range) => ({ range, message: BESIDE.who }))
    const data = { n: people.length }
    report({ messageId: 'bare', data, range: document.titleRange, related, fixes: [whichUsersFix(document)] })
  },
})

/** An opening that sends its reader to another document for the strategy, the context or the people behind this. */
function isToldElsewhere({ facts, text }: ReviewDocument): boolean {
  return facts.references.some(({ kind, range }) => {
    if (kind !== 'link' || range.start > OPENING) return false
    const line = text.slice(text.lastIndexOf('\n', range.start) + 1, range.end + REACH)
    return ELSEWHERE.test(line)
  })
}
const OPENING = 1500
const REACH = 120
const ELSEWHERE =
  /\b(?:strategy|product context|context document|brief|personas?|audience|target users|(?:customer|user) (?:needs|research)|problem we)\b/i

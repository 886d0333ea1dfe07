import * as z from 'zod'
import type { ReviewDocument, TeamPerspectiveFacts } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { atEndOfBody, scaffoldFix } from '../scaffold'
import { BESIDE, FIXES } from '../phrases'

/**
 * Speaks for all the questions that a team asks besides the four, each in the team's own words. A question that is
 * answered in passing is one step milder. Silent where `candor.yaml` teaches no perspective.
 */
export const ownMissing = defineRule({
  id: 'perspective/own-missing',
  meta: {
    summary: 'Answer the questions your team asks besides the four perspectives',
    rationale:
      'A team knows which questions come up too late: security after the build, accessibility after the launch. Asked of every document, they are answered while the answer is still cheap.',
    source: 'Checklists and review gates, as teams write them for themselves',
    satisfiedBy:
      'Two statements of some substance that speak of two facets of the question, or a sentence saying why it does not apply.',
    example: 'Only depot leads see home addresses; every look at one is logged for 90 days.',
    scope: 'document',
    documents: 'all',
    severity: { pm: 'warning', leader: 'warning' },
    absence: true,
    messages: {
      absent:
        '{perspective} is not spoken of here: {question} Start with a line on {missing}, or say why it does not apply.',
      mentioned:
        '{perspective} is only touched on here: {question} Still open: {missing}. Add a line on one of them.',
      thin: '{perspective} comes up in passing only: {question} One line that a reader could check would do; add it.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const own of document.facts.teamPerspectives) {
      const { state, missing, question, expected, places } = own
      if (!expected || (state !== 'absent' && state !== 'mentioned')) continue
      const data = { perspective: spoken(own), question, missing: missing.join(', ') }
      const found = { range: document.titleRange, data, fixes: fixesFor(document, own) }
      if (state === 'absent') {
        report({ ...found, messageId: 'absent' })
        continue
      }
      report({
        ...found,
        messageId: missing.length === 0 ? 'thin' : 'mentioned',
        related: places.slice(0, 3).map((range) => ({ range, message: BESIDE.touched })),
        milder: 1,
      })
    }
  },
})

/** "Data protection" for `data-protection`. */
function spoken({ name }: TeamPerspectiveFacts): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The facets as blanks, in the section that bears the name of the perspective, or where its slot is. */
function fixesFor(document: ReviewDocument, own: TeamPerspectiveFacts): readonly Fix[] {
  const heading = spoken(own)
  const data = { perspective: heading.toLowerCase() }
  const add = (title: string, lines: readonly string[]): Fix => {
    const named = document.sections.find((section) => section.title.toLowerCase() === heading.toLowerCase())
    return named === undefined
      ? scaffoldFix(document, { title, data, slots: own.slot === null ? [] : [own.slot], heading, lines })
      : { title, data, edits: [atEndOfBody(document, named, lines)] }
  }
  return [
    add(
      FIXES.openOn,
      own.missing.length === 0
        ? [`[${own.question}]`]
        : own.missing.map((facet) => `- [${facet}: what a reader should know]`),
    ),
    add(FIXES.ownNotApplicable, [`[${heading}: not applicable, because: one sentence to check]`]),
  ]
}

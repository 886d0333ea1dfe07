import * as z from 'zod'
import type { ReviewDocument, Section } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { atEndOfBody } from '../scaffold'
import { isLowStakes } from '../lowStakes'
import { isForLater } from '../writtenLater'
import { hollownessOf, type Hollowness } from './hollow'
import { SECTION_QUESTIONS } from './sectionQuestions'
import { FIXES } from '../phrases'

/**
 * Points at a heading that promises something its body does not give. Sections filled for the template's sake hide
 * what is missing. Wrong to apply to visions, and where a diagram, table or embed speaks for the section.
 */
export const hollowSection = defineRule({
  id: 'perspective/hollow-section',
  meta: {
    summary: 'Let every section say something a reader could use or challenge',
    rationale:
      'A heading over nothing looks like an answer from afar. It costs the reader a look, hides the gap from the author, and teaches a team that filling in the template is the work.',
    source: 'Insight over process in product culture; templates filled for the template’s sake',
    satisfiedBy:
      'Something specific (a number, a name, a choice), or the reason why the section does not apply, or removing the heading.',
    example: 'No legal review needed: no new data is stored (checked with legal on 3 May).',
    scope: 'section',
    documents: [
      'prd',
      'strategy',
      'roadmap',
      'one-pager',
      'prfaq',
      'rfc',
      'experiment',
      'launch',
      'business-case',
    ],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      empty:
        '“{heading}” has nothing under it yet. Fill it, say why it does not apply, or remove it; all three are fine.',
      placeholder:
        '“{heading}” still waits for its content. Fill it, say why it does not apply, or remove it; all three are fine.',
      generic:
        '“{heading}” would fit into almost any document. Which number, name or choice belongs to this one? Removing the heading is fine, too.',
    },
    options: z
      .strictObject({
        minContentWords: z
          .int()
          .min(1)
          .default(12)
          .describe('A section with fewer content words has to name something specific.'),
        genericShare: z
          .number()
          .min(0.1)
          .max(1)
          .default(0.6)
          .describe('Share of content words that fit anywhere, from which a short section counts as hollow.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, options) {
    let past = 0
    for (const section of document.sections) {
      if (section.range.start < past || !promisesContent(section)) continue
      const hollowness = hollownessOf(document, section, options)
      if (hollowness === null) continue
      past = section.range.end
      report({
        messageId: hollowness,
        data: { heading: section.title },
        range: section.heading,
        milder: lenience(hollowness, section, document),
        fixes: fixesFor(document, section),
      })
    }
  },
})

/**
 * Headings over headings are at times only the form of a page, and what is written at the end waits for it. Words that
 * fit anywhere are a matter of taste; who wrote “TBD” knows that something is due.
 */
function lenience(hollowness: Hollowness, section: Section, document: ReviewDocument): number {
  if (hollowness === 'empty' || isForLater(section)) return 2
  return (hollowness === 'generic' ? 1 : 0) + (isLowStakes(document) ? 1 : 0)
}

/** Headings that are sentences, list links or say who is involved may stand over very little. */
function promisesContent({ slot, depth, title }: Section): boolean {
  if (title.split(/\s+/u).length > WORDS_OF_A_LABEL) return false
  return depth > 0 && depth < 7 && slot !== null && SECTION_QUESTIONS[slot] !== undefined
}

const WORDS_OF_A_LABEL = 8

function fixesFor(document: ReviewDocument, section: Section): readonly Fix[] {
  const questions = (section.slot === null ? undefined : SECTION_QUESTIONS[section.slot]) ?? []
  const add = (title: string, lines: readonly string[]): Fix => ({
    title,
    edits: [atEndOfBody(document, section, lines)],
  })
  return [
    add(
      FIXES.sectionQuestions,
      questions.map((question) => `- ${question}`),
    ),
    add(FIXES.notApplicable, ['[Not applicable, because: one sentence a reader could check]']),
    { title: FIXES.removeSection, edits: [{ range: section.range, newText: '' }] },
  ]
}

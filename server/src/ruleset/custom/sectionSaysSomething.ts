import * as z from 'zod'
import { hollownessOf } from '../../../../rules/perspective/hollow'
import type { Question } from './kind'
import { pickSections, sectionRef, sectionRefs } from './sectionRef'

export const sectionSaysSomethingSchema = z.union([
  sectionRef,
  z.strictObject({
    in: sectionRefs.describe('Sections that must say something where they are there.'),
    'min-words': z
      .int()
      .min(1)
      .max(500)
      .optional()
      .describe('A section with fewer words that say something has to name something specific. Default: 12.'),
  }),
])

/** Points at headings with nothing under them, with blanks, or with words that would fit anywhere. */
export function sectionSaysSomething(given: z.infer<typeof sectionSaysSomethingSchema>): Question {
  const spec = typeof given === 'object' && 'in' in given ? given : { in: given }
  const sections = pickSections(spec.in)
  const limits = { minContentWords: spec['min-words'] ?? 12, genericShare: 0.6 }
  return {
    scope: 'section',
    placeholders: ['section'],
    asks: `asks for something under ${sections.spoken}`,
    readsEnglish: true,
    flaws: [],
    ask: (document) =>
      sections
        .all(document)
        .filter((section) => hollownessOf(document, section, limits) !== null)
        .map((section) => ({ range: section.heading, data: { section: section.title }, home: section })),
  }
}

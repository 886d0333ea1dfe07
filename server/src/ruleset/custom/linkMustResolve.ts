import * as z from 'zod'
import type { Reference, ReviewDocument } from '../../facts/types'
import type { Hit, Question } from './kind'
import { pickSections, sectionRefs } from './sectionRef'
import { sectionAt } from './sectionAt'

export const linkMustResolveSchema = z.strictObject({
  to: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Only links whose address holds this: a folder (`research/`), a site, an ending.'),
  in: sectionRefs.optional().describe('Only links in these sections.'),
  'at-least': z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('So many of these links must be there and lead somewhere.'),
})

/** Asks that links to files and headings lead somewhere, and where wanted that there are any. */
export function linkMustResolve(spec: z.infer<typeof linkMustResolveSchema>): Question {
  const sections = spec.in === undefined ? null : pickSections(spec.in)
  const about = spec.to === undefined ? '' : ` to “${spec.to}”`
  const isMeant = (document: ReviewDocument, { kind, target, range }: Reference): boolean =>
    (kind === 'link' || kind === 'image') &&
    (spec.to === undefined || target.toLowerCase().includes(spec.to.toLowerCase())) &&
    (sections === null || sections.contains(sectionAt(document, range.start), document))
  return {
    scope: spec['at-least'] === undefined ? 'statement' : 'document',
    placeholders: ['target', 'text', 'count', 'limit', 'section'],
    asks: `asks that links${about} lead somewhere`,
    readsEnglish: false,
    flaws: [],
    ask: (document) => {
      const links = document.facts.references.filter((reference) => isMeant(document, reference))
      const dead = links.filter(({ state }) => state === 'missing' || state === 'empty')
      const hits = dead.map((link) => deadLink(document, link))
      const wanted = spec['at-least'] ?? 0
      // A dead link is reported as such; asking for one more beside it would say the same twice.
      return links.length >= wanted
        ? hits
        : [...hits, tooFew(document, links.length, wanted, sections?.all(document)[0])]
    },
  }
}

function deadLink(document: ReviewDocument, { range, target }: Reference): Hit {
  const section = sectionAt(document, range.start)
  const text = document.text.slice(range.start, range.end)
  return { range, data: { target, text, count: 0, limit: 0, section: section.title }, home: section }
}

function tooFew(
  { titleRange }: ReviewDocument,
  count: number,
  limit: number,
  section: ReviewDocument['sections'][number] | undefined,
): Hit {
  const data = { target: '', text: '', count, limit, section: section?.title ?? '' }
  return { range: section?.heading ?? titleRange, data, home: section ?? null }
}

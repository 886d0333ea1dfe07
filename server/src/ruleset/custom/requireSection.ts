import * as z from 'zod'
import type { ReviewDocument, Section } from '../../facts/types'
import { excludesEachOther, type Flaw, type Hit, type Question } from './kind'
import { listOf, spoken } from './lists'
import {
  isFilled,
  pickSections,
  sectionRef,
  sectionRefs,
  type SectionPick,
  type SectionRef,
} from './sectionRef'

export const requireSectionSchema = z.union([
  sectionRef,
  z.strictObject({
    sections: sectionRefs.optional().describe('Every one of these must be there, in any order.'),
    'any-of': z.array(sectionRef).min(2).max(50).optional().describe('One of these is enough.'),
    'in-order': z.boolean().optional().describe('Those of `sections` that are there stand in this order.'),
    'empty-is-fine': z.boolean().optional().describe('A heading with nothing under it counts as well.'),
  }),
])

/** Asks for sections that a document must have; a heading over nothing does not count as one. */
export function requireSection(given: z.infer<typeof requireSectionSchema>): Question {
  const spec = typeof given === 'object' && !('heading' in given) ? given : { sections: given }
  const each = listOf<SectionRef>(spec.sections).map((ref) => pickSections(ref))
  const any = spec['any-of']?.map((ref) => pickSections(ref)) ?? []
  const counts = (document: ReviewDocument, section: Section): boolean =>
    spec['empty-is-fine'] === true || isFilled(document, section)
  const has = (document: ReviewDocument, pick: SectionPick): boolean =>
    pick.all(document).some((section) => counts(document, section))
  const named = each.length > 0 ? spoken(names(each), 'and') : spoken(names(any))
  return {
    scope: 'document',
    placeholders: ['missing', 'after'],
    asks: `asks for a section ${named}`,
    readsEnglish: false,
    flaws: flawsOf(spec),
    ask: (document) => {
      const missing = each.filter((pick) => !has(document, pick))
      if (any.length > 0 && !any.some((pick) => has(document, pick))) missing.push(...any)
      if (missing.length > 0) return [absence(document, missing, each.length > 0 ? 'and' : 'or')]
      return spec['in-order'] === true ? outOfOrder(document, each) : []
    },
  }
}

function names(picks: readonly SectionPick[]): readonly string[] {
  return picks.map((pick) => pick.spoken)
}

/** On the heading where there is one with nothing under it, else on the title. */
function absence(document: ReviewDocument, missing: readonly SectionPick[], joint: 'and' | 'or'): Hit {
  const data = { missing: spoken(names(missing), joint), after: '' }
  const [first] = missing
  const empty = first?.all(document)[0] ?? null
  return { range: empty?.heading ?? document.titleRange, data, home: empty, heading: first?.heading ?? '' }
}

/** The first section that stands before one that should come first. */
function outOfOrder(document: ReviewDocument, each: readonly SectionPick[]): readonly Hit[] {
  let before: { readonly pick: SectionPick; readonly section: Section } | null = null
  for (const pick of each) {
    const [section] = pick.all(document)
    if (section === undefined) continue
    if (before !== null && section.heading.start < before.section.heading.start) {
      const data = { missing: pick.spoken, after: before.pick.spoken }
      return [{ range: section.heading, data, home: section }]
    }
    before = { pick, section }
  }
  return []
}

function flawsOf(
  spec: Exclude<z.infer<typeof requireSectionSchema>, string | { heading: unknown }>,
): readonly Flaw[] {
  const [each, any] = [spec.sections !== undefined, spec['any-of'] !== undefined]
  if (each === any)
    return [
      {
        path: [],
        message: each
          ? excludesEachOther('sections', 'any-of')
          : 'names no section, so the rule can never fire; add `sections` or `any-of`',
      },
    ]
  if (spec['in-order'] === true && listOf<SectionRef>(spec.sections).length < 2)
    return [
      {
        path: ['in-order'],
        message: 'an order needs at least two `sections`; add one, or leave `in-order` out',
      },
    ]
  return []
}

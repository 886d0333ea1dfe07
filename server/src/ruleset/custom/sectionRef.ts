import * as z from 'zod'
import type { ReviewDocument, Section } from '../../facts/types'
import { SLOTS } from '../../markdown/slots'
import { listOf, oneOrMore, spoken } from './lists'
import { phrase, wordSearch } from './textSearch'

/** A section by the job its heading promises, or by words of the heading. */
export const sectionRef = z
  .union([z.enum(SLOTS), z.strictObject({ heading: oneOrMore(phrase).describe('Words the heading holds.') })])
  .describe('A kind of section (`risks`), or `heading:` with words that its heading holds.')
  .meta({ id: 'section' })
export type SectionRef = z.infer<typeof sectionRef>
export const sectionRefs = oneOrMore(sectionRef).meta({ id: 'sections' })

/** Tells sections apart by what a definition names. */
export interface SectionPick {
  readonly slots: ReadonlySet<string>
  readonly byHeading: boolean
  /** The section's own heading is meant; the document's title never is. */
  opens(section: Section, document: ReviewDocument): boolean
  /** It, or one above it, is meant. */
  contains(section: Section, document: ReviewDocument): boolean
  /** Sections that are meant, without those inside another one. */
  all(document: ReviewDocument): readonly Section[]
  readonly spoken: string
  /** Heading for a section of this kind that is yet to be written. */
  readonly heading: string
}

export function pickSections(given: SectionRef | readonly SectionRef[]): SectionPick {
  const refs = listOf<SectionRef>(given)
  const slots = new Set<string>(refs.filter((ref) => typeof ref === 'string'))
  const headings = refs.flatMap((ref) => (typeof ref === 'string' ? [] : listOf(ref.heading)))
  const search = headings.length === 0 ? null : wordSearch(headings)
  const opens = (section: Section, { titleRange }: ReviewDocument): boolean => {
    if (section.depth === 0 || section.heading.start === titleRange.start) return false
    return (section.slot !== null && slots.has(section.slot)) || search?.test(section.title) === true
  }
  const contains = (section: Section, document: ReviewDocument): boolean => {
    for (let at: Section | null = section; at !== null; at = at.parent) if (opens(at, document)) return true
    return false
  }
  return {
    slots,
    byHeading: headings.length > 0,
    opens,
    contains,
    all: (document) =>
      document.sections.filter(
        (section) =>
          opens(section, document) && (section.parent === null || !contains(section.parent, document)),
      ),
    spoken: spoken([
      ...[...slots].map((slot) => `“${headingOf(slot)}”`),
      ...headings.map((one) => `“${one}”`),
    ]),
    heading: headings[0] ?? headingOf([...slots][0] ?? ''),
  }
}

function headingOf(slot: string): string {
  if (slot === 'faq') return 'FAQ'
  return slot.charAt(0).toUpperCase() + slot.slice(1).replace(/-(?!goals)/g, ' ')
}

/** A section and all below it. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)]
}

/** Something but blanks stands in the section: a heading alone is no answer. */
export function isFilled(document: ReviewDocument, section: Section): boolean {
  return withDescendants(section).some(
    (part) =>
      document.hasExhibit(part) || document.statementsIn(part).some(({ kind }) => kind !== 'placeholder'),
  )
}

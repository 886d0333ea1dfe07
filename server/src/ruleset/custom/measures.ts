import type { Range, ReviewDocument, Section, Statement } from '../../facts/types'
import { withDescendants } from './sectionRef'
import type { Selector } from './selector'

/** What `limit` can count in a document or in one of its sections. */
export const MEASURES = [
  'words',
  'sentences',
  'items',
  'rows',
  'statements',
  'sections',
  'links',
  'targets',
  'risks',
  'assumptions',
  'questions',
  'alternatives',
  'title-words',
] as const
export type Measure = (typeof MEASURES)[number]

/** How much of a measure there is; blanks that wait to be filled in count for nothing. */
export function measureIn(
  document: ReviewDocument,
  section: Section | null,
  measure: Measure,
  selector: Selector | null,
): number {
  const { facts, tables } = document
  const within = (all: readonly { readonly range: Range }[]): number =>
    all.filter(({ range }) => section === null || isIn(range, section)).length
  switch (measure) {
    case 'words':
      return sum(statementsOf(document, section), ({ text }) => wordsIn(text))
    case 'sentences':
      return statementsOf(document, section).filter(({ place }) => place === 'paragraph' || place === 'quote')
        .length
    case 'items':
      return statementsOf(document, section).filter((one) => opensItem(document, one)).length
    case 'rows':
      return sum(
        tables.filter((table) => section === null || isIn(table.range, section)),
        ({ rows }) => rows.length,
      )
    case 'statements': {
      if (selector === null) return statementsOf(document, section).length
      const picked = selector.find(document).map(({ statement }) => statement.range)
      const places = new Map(picked.map((range) => [range.start, { range }]))
      return within([...places.values()])
    }
    case 'sections': {
      const own = section === null ? document.sections : withDescendants(section).slice(1)
      return own.filter(({ depth, heading }) => depth > 0 && heading.start !== document.titleRange.start)
        .length
    }
    case 'links':
      return within(facts.references.filter(({ kind }) => kind === 'link'))
    case 'targets':
      return within(facts.metrics.targets)
    case 'risks':
    case 'assumptions':
    case 'questions':
      return within(facts.unknowns.items.filter(({ kind }) => `${kind}s` === measure))
    case 'alternatives':
      return facts.decision.alternatives.length
    case 'title-words':
      return wordsIn(document.title)
  }
}

function statementsOf(document: ReviewDocument, section: Section | null): readonly Statement[] {
  const sections = section === null ? document.sections : withDescendants(section)
  return sections.flatMap((part) => document.statementsIn(part)).filter(({ kind }) => kind !== 'placeholder')
}

function isIn(range: Range, section: Section): boolean {
  return section.range.start <= range.start && range.start < section.range.end
}

/** An item may hold several sentences; it is counted at its first. */
function opensItem({ text }: ReviewDocument, { place, range }: Statement): boolean {
  if (place !== 'item') return false
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start)
  return /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?[^\p{L}\p{N}]*$/u.test(line)
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

/** Words as a person counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

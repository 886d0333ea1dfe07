import type { ReviewDocument, Statement } from '../../facts/types'
import type { CustomDefinition } from '../../ruleset/custom/definition'
import { questionOf } from '../../ruleset/custom/kinds'
import { shorten } from '../../review/message'
import type { Asked } from './askRule'

/** What the reviewer took a document for, in lines that a person who wrote the rule can read. */
export function sightOf(asked: Asked, definition: CustomDefinition): readonly string[] {
  const found = questionOf(definition)
  if (found === null) return []
  const { document } = asked
  switch (found.kind) {
    case 'require-section':
    case 'section-says-something':
      return headings(document)
    case 'require-facet':
      return Object.entries(document.facts.perspectives).map(
        ([name, { state, facets }]) =>
          `${name}: ${state}${facets.length > 0 ? ` (${facets.join(', ')})` : ''}`,
      )
    case 'require-metadata': {
      const set = [...document.properties].map(([key, value]) => `${key}: ${value}`)
      return set.length > 0 ? set : ['no metadata: no front matter, and no “Owner: …” line below the title']
    }
    case 'require-columns':
      return tables(document)
    case 'link-must-resolve':
      return links(document)
    default:
      return statements(asked, found.question.refuses)
  }
}

const LONGEST = 90
const MOST = 12

function statements(
  { document, piece }: Asked,
  refuses?: (statement: Statement) => readonly string[],
): readonly string[] {
  const all = document.sections
    .flatMap((section) => document.statementsIn(section))
    .filter(({ range }) => range.start < piece.end && piece.start < range.end)
    .sort((a, b) => a.range.start - b.range.start)
  if (all.length === 0) return ['no sentence at all']
  const lines = all.slice(0, MOST).flatMap((statement) => {
    const refused = refuses?.(statement) ?? []
    return [
      `“${shorten(statement.text, LONGEST)}”`,
      `  read as ${statement.kind}, about ${statement.subject}, support ${statement.support}, evidence ${statement.grade}`,
      ...(refused.length === 0 ? [] : [`  left alone: ${refused.join('; ')}`]),
    ]
  })
  return all.length > MOST ? [...lines, `and ${all.length - MOST} more`] : lines
}

function headings(document: ReviewDocument): readonly string[] {
  const own = document.sections.filter(({ depth }) => depth > 0)
  if (own.length === 0) return ['no heading at all']
  return own.map((section) => {
    const kind = section.slot ?? 'no kind Candor knows'
    const words = document.contentWordsIn(section)
    return `“${section.title}”: ${kind}, ${words === 0 ? 'empty' : `${words} words that say something`}`
  })
}

function tables({ tables: all }: ReviewDocument): readonly string[] {
  if (all.length === 0) return ['no table with a header']
  return all.map(({ headers, meanings }) =>
    headers.map((header, index) => `“${header}” (${meanings[index] ?? 'other'})`).join(', '),
  )
}

function links({ facts }: ReviewDocument): readonly string[] {
  const all = facts.references.filter(({ kind }) => kind === 'link' || kind === 'image')
  return all.length === 0 ? ['no link'] : all.map(({ target, state }) => `${target}: ${state}`)
}

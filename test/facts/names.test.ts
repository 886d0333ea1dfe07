import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { namesOf } from '../../server/src/facts/names'
import type { FrontMatter, Vocabulary } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'

const NONE: Vocabulary = { segments: [], competitors: [], metrics: [], products: [] }

function names(
  title: string,
  text = '',
  vocabulary = NONE,
  frontMatter: FrontMatter | null = null,
): ReturnType<typeof namesOf> {
  const chunks = new MarkdownParser().parse(text).chunks.map(({ chunk }) => readChunk(chunk))
  return namesOf(chunks, title, frontMatter, vocabulary)
}

describe('Names', () => {
  const titles: readonly (readonly [string, readonly string[]])[] = [
    ['Margin: Product Requirements', ['margin']],
    ['Product Requirements – Margin', ['margin']],
    ['Margin PRD', ['margin']],
    ['The Margin Roadmap', ['margin']],
    ['The roadmap', []],
    ['PRD: RouteKit Live', ['routekit', 'live']],
    ['Product Requirements Document', []],
    ['Growth strategy', []],
    ['How dispatchers plan a morning', []],
    ['', []],
  ]
  for (const [title, product] of titles)
    it(`of the product in "${title}": ${product.join(' ') || 'none'}`, () => {
      assert.deepEqual([...names(title).product], product)
    })

  it('of the product in front matter and in the vocabulary', () => {
    const values = new Map([['product', 'Moat']])
    const frontMatter: FrontMatter = { range: { start: 0, end: 0 }, values, error: null }
    assert.deepEqual(
      [...names('', '', { ...NONE, products: ['Lens'] }, frontMatter).product],
      ['moat', 'lens'],
    )
  })

  it('of groups in user stories and persona lines, never in headings', () => {
    assert.ok(names('', 'As a palletiser, I want to see the belt.').segments.has('palletiser'))
    assert.ok(names('', '- Persona 2: night porter').segments.has('porters'))
    assert.equal(names('', '### Persona 2: dashboard\n\nText.').segments.size, 0)
    assert.equal(names('', 'As a user, I want to see the belt.').segments.size, 0)
  })

  it('change their key whenever one of them does', () => {
    const keys = [
      names(''),
      names('Margin PRD'),
      names('', '', { ...NONE, segments: ['porters'] }),
      names('', '', { ...NONE, competitors: ['porters'] }),
    ]
    assert.equal(new Set(keys.map(({ key }) => key)).size, 4)
  })
})

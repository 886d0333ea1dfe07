import assert from 'node:assert/strict'
import { readChunk, type ChunkFacts } from '../../server/src/facts/chunkFacts'
import { createDocumentReader } from '../../server/src/facts/document'
import { stretchesOf, type Stretch } from '../../server/src/facts/stretch'
import { MarkdownParser } from '../../server/src/markdown/parser'
import type { Chunk } from '../../server/src/markdown/types'
import { documentInput } from '../support/documentInput'
import { documentView } from '../support/documentView'

/** Sections that a reader of long documents meets: a tension that resolves in the next block, a lead-in, a role. */
function longDocument(sections: number): string {
  const parts = Array.from(
    { length: sections },
    (_, index) => `## ${['Problem', 'Risks', 'Goals', 'Options'][index % 4] ?? ''} ${index}

Dispatchers at depot ${index} lose ${index} hours, although we do not know why. See [the log](log-${index}.md).[^${index}]

We could plan every night or twice a day: speed against accuracy ${index}.

We chose speed ${index}, and accept that ${index} trucks leave late.

From depot ${index}:

- Cut planning from ${index + 9} min to ${index} min by June 2027.
- Nobody else does this ${index}.

[^${index}]: Visit ${index}, 4 March 2026.
`,
  )
  return ['# Depot: Product Requirements\n', ...parts].join('\n')
}

describe('stretches of a document', () => {
  const facts = new Map<Chunk, ChunkFacts>()
  const cut = (parser: MarkdownParser, text: string, before: readonly Stretch[]): readonly Stretch[] =>
    stretchesOf(parser.parse(text).chunks, before, ({ chunk }) => {
      const known = facts.get(chunk) ?? readChunk(chunk)
      facts.set(chunk, known)
      return known
    })

  it('hold all chunks in order, each once', () => {
    const parser = new MarkdownParser()
    const text = longDocument(60)
    const stretches = cut(parser, text, [])
    assert.ok(stretches.length > 5)
    const members = stretches.flatMap((stretch) => stretch.members.map((member) => member.facts.chunk))
    assert.deepEqual(
      members,
      parser.parse(text).chunks.map(({ chunk }) => chunk),
    )
    assert.equal(
      stretches.reduce((sum, { length }) => sum + length, 0),
      text.length,
    )
  })

  it('stay the same objects but for the one that an edit falls into', () => {
    const parser = new MarkdownParser()
    const text = longDocument(60)
    const before = cut(parser, text, [])
    const after = cut(parser, text.replace('depot 30 lose', 'depot 30 will lose'), before)
    assert.equal(after.length, before.length)
    assert.equal(after.filter((stretch) => !before.includes(stretch)).length, 1)
  })

  it('do not fall into ever smaller pieces while a paragraph grows into many and shrinks again', () => {
    const parser = new MarkdownParser()
    const text = longDocument(60)
    const before = cut(parser, text, [])
    let stretches = before
    for (let round = 1; round <= 40; round++) {
      const grown = text.replace(
        'We chose speed 30',
        `${'New paragraph.\n\n'.repeat(round)}We chose speed 30`,
      )
      stretches = cut(parser, grown, stretches)
    }
    stretches = cut(parser, text, stretches)
    assert.ok(stretches.length <= before.length + 1)
    assert.deepEqual(cut(parser, '', stretches), [])
  })

  it('have no influence on what is found, wherever an edit cuts them', () => {
    const reader = createDocumentReader()
    let text = longDocument(20)
    const view = (of = createDocumentReader()): unknown => documentView(of.read(documentInput(text)))
    assert.deepEqual(view(reader), view())
    const edits: readonly (readonly [string, string])[] = [
      ['We chose speed 7', 'x\n\n'.repeat(70) + 'We chose speed 7'],
      ['## Risks 5', '# Risks 5'],
      ['## Options 11', '<details>\n\n## Options 11'],
      ['From depot 12:', 'From depot 12.'],
      ['Dispatchers at depot 15', 'As a crofter, I want rest. Dispatchers at depot 15'],
      ['x\n\n'.repeat(70), ''],
    ]
    for (const [old, fresh] of edits) {
      assert.ok(text.includes(old))
      text = text.replace(old, fresh)
      assert.deepEqual(view(reader), view(), `after ${fresh}`)
    }
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createDocumentReader } from '../../server/src/facts/document'
import { documentInput } from '../support/documentInput'
import { documentView } from '../support/documentView'

const DOCUMENT = `---
title: Depot routes
status: draft
owner: Rosa
---
# Depot: Product Requirements

**Decision maker:** Rosa Lind

## Problem

Dispatchers at 14 depots plan by hand.[^plan] Nobody else does this. As a dispatcher, I want one list.
We interviewed 9 of them in March 2026; 7 lost an hour a day. See [notes](notes.md) and [goals](#goals).

**Pain points**
Late trucks are the biggest problem in the world.

<!-- candor: allow clarity/vague-quality – agreed with the depots in May -->
- **Speed:** A fast, intuitive screen.
- [ ] We assume that drivers carry a phone.
  - Test: ask 5 drivers by June 2026.

From the March survey (n=212):

1. 62 % replan twice a day.
2. Every dispatcher keeps a notebook.

## Goals

| Metric | Baseline | Target | By |
| --- | :-: | --: | --- |
| Planning time | 60 min | 20 min | Q3 2026 |
| Late trucks | 12 % | 8 % | TBD |

Adoption will reach 80 % by the end of the year, although support must not grow.

### Out of scope

> Studies show that the market is worth $4 billion.

<details><summary>More</summary>

We will win because the best teams always win.

</details>

Q: Who decides?

\`\`\`ts
const answer = 42
\`\`\`

<table><tr><th>Risk</th><th>Mitigation</th></tr><tr><td>Drivers refuse</td><td>Pilot</td></tr></table>

[^plan]: Visit to Depot 3, 4 March 2026.
`

/** What people type, paste and delete; many of them change what stands far below. */
const PIECES = [
  '',
  ' ',
  'x',
  '\n',
  '\n\n',
  '\r\n',
  '## Risks\n\n',
  '# Depot strategy\n\n',
  '**Users**\n',
  '- ',
  '  ',
  '> ',
  '| a | b |\n',
  '```\n',
  '<details>\n\n',
  '<details open>\n\n',
  '</details>\n\n',
  '<!-- candor: allow ',
  '-->',
  '---\n',
  '[^plan]: gone\n\n',
  '[notes]: other.md\n\n',
  ':\n\n',
  'As a crofter, I want fewer calls. ',
  'Everyone will obviously love it, by 2027. ',
  '…😀é',
]

interface Edit {
  readonly at: number
  readonly length: number
  readonly piece: string
  /** Moves what is cut out to where this fraction of the text ends, instead of throwing it away. */
  readonly moveTo: number | null
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(300)),
    piece: fc.constantFrom(...PIECES),
    moveTo: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 }),
  }),
  { minLength: 1, maxLength: 8 },
)

function apply(text: string, { at, length, piece, moveTo }: Edit): string {
  const start = Math.floor(at * text.length)
  const cut = text.slice(start, start + length)
  const rest = text.slice(0, start) + piece + text.slice(start + length)
  if (moveTo === null) return rest
  const target = Math.floor(moveTo * rest.length)
  return rest.slice(0, target) + cut + rest.slice(target)
}

const CROFTERS = 'Crofters on the far islands write every order twice and lose the second copy.\n'
const MARGIN = 'Margin grows by 4 % for every depot that plans with it, because margin is what it plans.\n'
const LIST = '- Dispatchers lose one hour a day to late trucks.\n- Drivers call 40 times a week.\n'

/** Pairs of versions in which the block that means something else now has not changed itself. */
const FAR_REACHING: readonly (readonly [string, string, string])[] = [
  ['a lead-in', `From the survey (n=212):\n\n${LIST}`, `From what we heard:\n\n${LIST}`],
  ['a heading', `# Depot\n\n## Risks\n\n${LIST}`, `# Depot\n\n## Goals\n\n${LIST}`],
  ['a heading that stops being the title', `# Assumptions\n${LIST}`, `# Depot\n\n# Assumptions\n${LIST}`],
  ['details that open', `<details>\n\nMore.\n\n${LIST}`, `<details open>\n\nMore.\n\n${LIST}`],
  ['a role', `As a crofter, I want rest.\n\n${CROFTERS}`, `As a rider, I want rest.\n\n${CROFTERS}`],
  ['the product name', `# Margin – PRD\n\n${MARGIN}`, `# Depot – PRD\n\n${MARGIN}`],
  ['a definition', `See [the plan][plan].\n\n[plan]: a.md\n`, `See [the plan][plan].\n\n[pan]: a.md\n`],
  ['a footnote', `Seen.[^1]\n\n[^1]: Visit.\n`, `Seen.[^1]\n\n[^2]: Visit.\n`],
]

const viewOf = (text: string, reader = createDocumentReader()): unknown =>
  documentView(reader.read(documentInput(text)))

describe('facts over many versions', () => {
  it('are those of a fresh reading after any sequence of edits', () => {
    const property = fc.property(edits, (sequence) => {
      const reader = createDocumentReader()
      let text = DOCUMENT
      viewOf(text, reader)
      for (const edit of sequence) {
        text = apply(text, edit)
        assert.deepEqual(viewOf(text, reader), viewOf(text))
      }
    })
    fc.assert(property, { numRuns: 40 })
  })

  it('are those of a fresh reading after every keystroke of a new paragraph and its removal', () => {
    const reader = createDocumentReader()
    const typed = 'As a driver, I want one list.\n\n## Non-goals\n\n- Maps'
    const at = DOCUMENT.indexOf('## Goals')
    for (let length = 0; length <= typed.length; length += 1) {
      const text = `${DOCUMENT.slice(0, at)}${typed.slice(0, length)}\n\n${DOCUMENT.slice(at)}`
      assert.deepEqual(viewOf(text, reader), viewOf(text))
    }
    assert.deepEqual(viewOf(DOCUMENT, reader), viewOf(DOCUMENT))
  })

  for (const [what, before, after] of FAR_REACHING) {
    it(`follow ${what}, though it stands in another block`, () => {
      const reader = createDocumentReader()
      const [old, fresh] = [viewOf(before, reader), viewOf(after)]
      assert.notDeepEqual(old, fresh)
      assert.deepEqual(viewOf(after, reader), fresh)
      assert.deepEqual(viewOf(before, reader), old)
    })
  }

  it('do not carry over from one document to another, nor from one path, vocabulary or type to another', () => {
    const reader = createDocumentReader()
    const inputs = [
      documentInput(DOCUMENT),
      documentInput('# Other\n\nShort.\n'),
      documentInput(DOCUMENT, { path: 'docs/rfc-12.md' }),
      documentInput(DOCUMENT, { type: 'strategy' }),
      documentInput(DOCUMENT, {
        vocabulary: { segments: ['drivers'], competitors: ['Rutero'], metrics: [], products: ['trucks'] },
      }),
      documentInput(DOCUMENT, { targets: new Map([['notes.md', { state: 'missing' }]]) }),
      documentInput(DOCUMENT),
    ]
    for (const input of inputs) {
      assert.deepEqual(documentView(reader.read(input)), documentView(createDocumentReader().read(input)))
    }
  })

  it('of a document stay as they were when the reader has moved on to the next version', () => {
    const reader = createDocumentReader()
    const before = reader.read(documentInput(DOCUMENT))
    reader.read(documentInput(DOCUMENT.replaceAll('depots', 'yards').replace('## Goals', '# Goals')))
    assert.deepEqual(documentView(before), viewOf(DOCUMENT))
  })
})

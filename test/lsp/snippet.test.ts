import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { asSnippet } from '../../server/src/lsp/snippet'

describe('a scaffold as a snippet', () => {
  for (const [text, snippet, stops] of [
    ['no blanks', 'no blanks', 0],
    ['- [who]: [what]', '- ${1:[who]}: ${2:[what]}', 2],
    ['- [ ] to do, [x] done', '- [ ] to do, [x] done', 0],
    [
      'a [link](to.md), a [link][ref], a note[^1] and [^1]: it',
      'a [link](to.md), a [link][ref], a note[^1] and [^1]: it',
      0,
    ],
    ['costs $5 in {braces} \\ [blank]', 'costs \\$5 in {braces\\} \\\\ ${1:[blank]}', 1],
    ['[from $1 to {x}]', '${1:[from \\$1 to {x\\}]}', 1],
  ] as const) {
    it(`is right for ${text}`, () => {
      assert.deepEqual(asSnippet(text), { snippet, stops })
    })
  }

  it('counts on from the stops before it', () => {
    assert.equal(asSnippet('[a] [b]', 3).snippet, '${3:[a]} ${4:[b]}')
  })
})

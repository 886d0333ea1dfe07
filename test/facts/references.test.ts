import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import { localPath } from '../../server/src/facts/references'
import type { LinkTarget, Reference } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

const TARGETS = new Map<string, LinkTarget>([
  ['plan.md', { state: 'found', anchors: ['risks', '100%'] }],
  ['photo.png', { state: 'found' }],
  ['empty.md', { state: 'empty' }],
  ['gone.md', { state: 'missing' }],
])

type Found = readonly [kind: Reference['kind'], state: Reference['state']]
const CASES: readonly (readonly [text: string, found: readonly Found[]])[] = [
  ['The [plan](plan.md).', [['link', 'found']]],
  ['The [risks](plan.md#risks).', [['link', 'found']]],
  ['The [risks](plan.md#Risks).', [['link', 'found']]],
  ['The [whole](plan.md#100%25).', [['link', 'found']]],
  ['The [costs](plan.md#costs).', [['link', 'missing']]],
  ['The [corner](photo.png#corner).', [['link', 'found']]],
  ['The [page](empty.md).', [['link', 'empty']]],
  ['The [page](gone.md).', [['link', 'missing']]],
  ['The [page](elsewhere.md).', [['link', 'unchecked']]],
  ['The [page](https://example.com).', [['link', 'external']]],
  ['The [page](//example.com).', [['link', 'external']]],
  ['The [page](mailto:ada@example.com).', [['link', 'external']]],
  ['The [page]().', [['link', 'missing']]],
  ['![Photo](photo.png)', [['image', 'found']]],
  [
    'The [top](#) and [top](#top).',
    [
      ['link', 'found'],
      ['link', 'found'],
    ],
  ],
  ['## Risks\n\nThe [risks](#risks).', [['link', 'found']]],
  ['## Risks\n\nThe [costs](#costs).', [['link', 'missing']]],
  ['<a id="costs"></a>\n\nThe [costs](#costs).', [['link', 'found']]],
  ['As noted.[^1]\n\n[^1]: Depot census.', [['footnote', 'found']]],
  ['As noted.[^2]', [['footnote', 'missing']]],
  ['The pattern `[^2]` matches.', []],
  ['See Appendix A.\n\n## Appendix A: prices\n\nText.', [['appendix', 'found']]],
  ['See Appendix A.\n\n## Appendix AB\n\nText.', [['appendix', 'missing']]],
  ['Shown in Table 2.', [['appendix', 'unchecked']]],
  ['Around 31% (source: TBD).', [['source', 'missing']]],
  ['Around 31% (source: depot census).', []],
]

describe('facts/references', () => {
  for (const [text, found] of CASES)
    it(`reads ${JSON.stringify(text)}`, () => {
      const { references } = factsOf(text, { targets: TARGETS })
      assert.deepEqual(
        references.map(({ kind, state }) => [kind, state]),
        found,
      )
    })

  it('marks the reference itself', () => {
    const text = '# T\n\nThe [plan](plan.md), see Appendix A.\n'
    const marked = factsOf(text, { targets: TARGETS }).references.map(({ range }) =>
      text.slice(range.start, range.end),
    )
    assert.match(marked[0] ?? '', /plan/)
    assert.equal(marked[1], 'see Appendix A')
  })

  it('asks the workspace for local files alone', () => {
    const text = '[a](a.md#x) [b](../b.md?raw=1) [c](#c) [d](https://example.com) [e](mailto:e@example.com)\n'
    assert.deepEqual(createDocumentReader().localTargets(text), ['a.md', '../b.md'])
    assert.equal(localPath('?x'), null)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { documentPlace, isIncluded } from '../../server/src/ruleset/documents'
import { createTypeLookup } from '../../server/src/review/documentType'
import { originLines, resolved } from '../support/resolved'

const ALTERNATIVES = 'decision/no-alternatives'
const PLACEHOLDER = 'clarity/placeholder-left'

describe('merging settings', () => {
  it('joins rules value by value, and a bare word keeps the options from below', async () => {
    const { ruleset } = await resolved(
      {
        '/a/candor.yaml': `rules: {${ALTERNATIVES}: {severity: warning, atLeast: 3}, ${PLACEHOLDER}: off}`,
        '/a/b/candor.yaml': `rules: {${ALTERNATIVES}: hint}`,
        '/a/b/c/candor.yaml': `rules: {${ALTERNATIVES}: {atLeast: 4}, ${PLACEHOLDER}: default}`,
      },
      '/a/b/c/x.md',
    )
    assert.deepEqual(
      [...ruleset.rules],
      [
        [PLACEHOLDER, { severity: 'default', options: {} }],
        [ALTERNATIVES, { severity: 'hint', options: { atLeast: 4 } }],
      ],
    )
  })

  it('joins words, the nearest first', async () => {
    const { ruleset } = await resolved(
      {
        '/a/candor.yaml': 'vocabulary: {products: [Tide, Ebb], metrics: [nps]}',
        '/a/b/candor.yaml': 'vocabulary: {products: [Flow, TIDE], segments: [nurses]}',
      },
      '/a/b/x.md',
    )
    assert.deepEqual(ruleset.vocabulary, {
      products: ['flow', 'tide', 'ebb'],
      metrics: ['nps'],
      segments: ['nurses'],
      competitors: [],
    })
  })

  it('takes globs of the nearest file that has some, relative to the folder of that file', async () => {
    const files = {
      '/a/candor.yaml': 'documents: {include: [docs/**], exclude: [docs/old/**], types: {"docs/**": prd}}',
      '/a/docs/candor.yaml': 'documents: {exclude: [drafts/**], types: {"pitch*.md": one-pager}}',
    }
    const { ruleset } = await resolved(files, '/a/docs/x.md')
    assert.deepEqual(ruleset.documents, {
      include: ['docs/**'],
      exclude: ['docs/drafts/**'],
      types: [
        ['docs/pitch*.md', 'one-pager'],
        ['docs/**', 'prd'],
      ],
    })
    const included = (path: string): boolean => isIncluded(ruleset, documentPlace(ruleset, path))
    assert.deepEqual(['/a/docs/old/x.md', '/a/docs/drafts/x.md', '/a/x.md'].map(included), [
      true,
      false,
      false,
    ])
    const type = createTypeLookup(ruleset)
    assert.deepEqual(['docs/pitch-1.md', 'docs/deep/x.md', 'x.md'].map(type), ['one-pager', 'prd', null])
  })

  it('takes odd folder names as they are', async () => {
    const folder = '/a/b [1] {x,y} (z)*!'
    const files = { '/a/candor.yaml': '', [`${folder}/candor.yaml`]: 'documents: {types: {"*.md": prd}}' }
    const { ruleset } = await resolved(files, `${folder}/x.md`)
    const type = createTypeLookup(ruleset)
    assert.equal(type('b [1] {x,y} (z)*!/x.md'), 'prd')
    assert.equal(type('b 1 x (z)*!/x.md'), null)
    const uris = {
      'file:///a/candor.yaml': '',
      'file:///a/b%20c/candor.yaml': 'documents: {exclude: [x.md]}',
    }
    const { ruleset: other } = await resolved(uris, 'file:///a/b%20c/x.md')
    assert.equal(isIncluded(other, documentPlace(other, 'file:///a/b%20c/x.md')), false)
  })

  it('says where each value comes from and what it overrode', async () => {
    const resolution = await resolved(
      {
        '/a/base.yaml': `# ours\nprofile: leader\nrules:\n  ${ALTERNATIVES}:\n    atLeast: 3\n    severity: hint`,
        '/a/candor.yaml':
          'extends: [candor:pm, ./base.yaml]\nvocabulary:\n  products:\n    - Tide\n    - Ebb\n    - ebb',
        '/a/b/candor.yaml': `profile: pm\nrules:\n  ${ALTERNATIVES}: off\nvocabulary: {products: [EBB]}`,
      },
      '/a/b/x.md',
    )
    assert.deepEqual(originLines(resolution), [
      'rules.confidence/over-hedged.severity = "hint" (candor:pm)',
      `rules.${ALTERNATIVES}.atLeast = 3 (/a/base.yaml:5)`,
      'vocabulary.products.tide = "Tide" (/a/candor.yaml:4)',
      'profile = "pm" (/a/b/candor.yaml:1 < /a/base.yaml:2 < candor:pm)',
      'vocabulary.products.ebb = "EBB" (/a/b/candor.yaml:4 < /a/candor.yaml:5)',
      `rules.${ALTERNATIVES}.severity = "off" (/a/b/candor.yaml:3 < /a/base.yaml:6)`,
    ])
  })

  it('has nothing to say about the defaults', async () => {
    assert.deepEqual((await resolved({}, '/a/x.md')).origins(), [])
  })
})

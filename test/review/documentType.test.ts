import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createTypeLookup } from '../../server/src/review/documentType'
import { testRuleset } from '../support/ruleset'

describe('review/documentType', () => {
  const typeOf = createTypeLookup(
    testRuleset({
      documents: {
        include: ['**/*.md'],
        exclude: ['archive/**'],
        types: [
          ['docs/prd/drafts/**', 'none'],
          ['docs/prd/**', 'prd'],
          ['**/*-strategy.md', 'strategy'],
        ],
      },
    }),
  )

  for (const [path, expected] of [
    ['docs/prd/routes.md', 'prd'],
    ['./docs/prd/routes.md', 'prd'],
    ['docs/prd/.hidden/routes.md', 'prd'],
    ['docs/prd/drafts/routes.md', 'none'],
    ['docs/prd/x-strategy.md', 'prd'],
    ['a/b/depot-strategy.md', 'strategy'],
    ['depot-strategy.md', 'strategy'],
    ['archive/prd.md', 'none'],
    ['readme.md', null],
    ['', null],
  ] as const) {
    it(`takes ${JSON.stringify(path)} for ${expected ?? 'nothing laid down'}`, () => {
      assert.equal(typeOf(path), expected)
    })
  }
})

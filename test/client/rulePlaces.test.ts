import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rulePlaces } from '../../client/src/rulePlaces'
import type { RuleLevelAnswer } from '../../server/src/lsp/protocol'

const answer = (file: string | null): RuleLevelAnswer => ({ file, decidedBy: null, change: null, lines: '' })

describe('where a rule’s level can be written', () => {
  for (const [what, [folder, nearest, top], expected] of [
    ['in three files', ['a/b', 'a', ''], ['folder', 'nearest', 'top']],
    ['the folder’s own is the nearest', ['a/b', 'a/b', ''], ['folder', 'top']],
    ['the workspace folder’s is the nearest', ['a/b', '', ''], ['folder', 'top']],
    ['the document lies in the workspace folder', ['', '', ''], ['top']],
    ['the document lies in none', [null, null, null], []],
  ] as const) {
    it(`is each file once: ${what}`, () => {
      const answers = { folder: answer(folder), nearest: answer(nearest), top: answer(top) }
      assert.deepEqual(rulePlaces(answers), expected)
    })
  }
})

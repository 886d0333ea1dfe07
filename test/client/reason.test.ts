import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { reasonProblem } from '../../client/src/reason'

describe('a reason typed by a person', () => {
  for (const [typed, isEnough] of [
    ['', false],
    ['because', false],
    ['seen in the – logs', true],
    ['seen in the', false],
    ['seen – in – logs', false],
    ['asked the four largest depots', true],
    ['asked the depots -- all four', false],
  ] as const) {
    it(`${isEnough ? 'will do' : 'will not do'}: ${JSON.stringify(typed)}`, () => {
      assert.equal(reasonProblem(typed, 4) === null, isEnough)
    })
  }
})

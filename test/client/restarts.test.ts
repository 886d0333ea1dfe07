import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { allowsRestart } from '../../client/src/restarts'

describe('a server that ends', () => {
  it('is started again, and left alone after five ends in three minutes', () => {
    const minute = 60_000
    assert.equal(allowsRestart([0], 0), true)
    assert.equal(allowsRestart([0, 1, 2, 3], 3), true)
    assert.equal(allowsRestart([0, 1, 2, 3, 4], 4), false)
    assert.equal(allowsRestart([0, minute, 2 * minute, 3 * minute, 4 * minute], 4 * minute), true)
  })
})

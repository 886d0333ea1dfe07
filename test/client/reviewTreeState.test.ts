import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { badgeOf, viewState } from '../../client/src/reviewTreeState'
import type { ReviewStatus } from '../../server/src/lsp/protocol'
import { REVIEWED } from '../support/reviewStatus'

describe('the state of the review view', () => {
  const status: ReviewStatus = { ...REVIEWED, findings: { error: 0, warning: 2, information: 1, hint: 5 } }
  const rows: readonly (readonly [boolean, ReviewStatus | undefined, string])[] = [
    [false, status, 'none'],
    [true, undefined, 'starting'],
    [true, { ...status, enabled: false }, 'off'],
    [true, { ...status, failed: true }, 'failed'],
    [true, { ...status, gate: 'skip' }, 'skip'],
    [true, { ...status, gate: 'maybe' }, 'maybe'],
    [true, status, 'review'],
  ]
  for (const [hasDocument, known, state] of rows) {
    it(state, () => {
      assert.equal(viewState(hasDocument, known), state)
    })
  }

  it('has a badge with as many as the Problems panel lists', () => {
    assert.deepEqual(badgeOf(status), { value: 3, tooltip: '3 findings' })
    const one = { error: 1, warning: 0, information: 0, hint: 4 }
    assert.deepEqual(badgeOf({ ...status, findings: one }), { value: 1, tooltip: '1 finding' })
  })

  it('has no badge where there is nothing to count', () => {
    const none = { error: 0, warning: 0, information: 0, hint: 4 }
    assert.equal(badgeOf({ ...status, findings: none }), undefined)
    assert.equal(badgeOf({ ...status, gate: 'maybe' }), undefined)
    assert.equal(badgeOf({ ...status, enabled: false }), undefined)
    assert.equal(badgeOf(undefined), undefined)
  })
})

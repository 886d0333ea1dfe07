import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createViews } from '../../server/src/ruleset/views'
import { testRuleset } from '../support/ruleset'

describe('a ruleset in a view', () => {
  it('is the same one each time, so that what is kept by ruleset outlives a keystroke', () => {
    const inView = createViews()
    const ruleset = testRuleset()
    const asLeader = inView(ruleset, { profile: 'leader', baseline: true })
    assert.equal(asLeader.profile, 'leader')
    assert.equal(inView(ruleset, { profile: 'leader', baseline: true }), asLeader)
    assert.notEqual(inView(ruleset, { profile: 'pm', baseline: true }), asLeader)
    assert.notEqual(inView(testRuleset(), { profile: 'leader', baseline: true }), asLeader)
  })

  it('is the configured one where nothing else is asked for', () => {
    const ruleset = testRuleset()
    assert.equal(createViews()(ruleset, { profile: null, baseline: true }), ruleset)
  })
})

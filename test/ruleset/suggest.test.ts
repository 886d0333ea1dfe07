import assert from 'node:assert/strict'
import fc from 'fast-check'
import { editDistance, suggest } from '../../server/src/ruleset/suggest'

describe('suggestions', () => {
  const words = ['profile', 'documents', 'vocabulary', 'decision/no-decider']
  const cases: readonly (readonly [written: string, meant: string | null])[] = [
    ['profil', 'profile'],
    ['PROFILE', 'profile'],
    ['documets', 'documents'],
    ['vocab', null],
    ['no-decider', 'decision/no-decider'],
    ['no-decidr', 'decision/no-decider'],
    ['decison/no-decider', 'decision/no-decider'],
    ['x', null],
    ['', null],
  ]
  for (const [written, meant] of cases) {
    it(`gives ${meant ?? 'nothing'} for ${JSON.stringify(written)}`, () => {
      assert.equal(suggest(written, words), meant)
    })
  }

  it('measures edits as a distance should be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        assert.equal(editDistance(a, a), 0)
        assert.equal(editDistance(a, b), editDistance(b, a))
        assert.ok(editDistance(a, b) >= Math.abs(a.length - b.length))
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length))
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { suggest } from '../../server/src/ruleset/suggest'

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
})

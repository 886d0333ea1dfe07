import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import {
  isAllowArguments,
  isPlace,
  isReviewParams,
  isRuleLevelArguments,
} from '../../client/src/argumentShapes'

const position = { line: 1, character: 0 }
const place = { uri: 'file:///a.md', range: { start: position, end: position } }
const allow = {
  uri: 'file:///a.md',
  version: 3,
  ruleId: 'a/b',
  position,
  before: '<!-- ',
  after: ' -->',
  leastWords: 4,
}
const ruleLevel = { uri: 'file:///a.md', ruleId: 'a/b', level: 'hint' }

describe('arguments of commands', () => {
  it('are taken where they have the shape', () => {
    assert.ok(isPlace(place))
    assert.ok(isReviewParams({ uri: 'file:///a.md' }))
    assert.ok(isAllowArguments(allow))
    assert.ok(isRuleLevelArguments(ruleLevel))
  })

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'file:///a.md'],
    ['no range', { uri: 'file:///a.md' }],
    ['a range without an end', { uri: 'a', range: { start: position } }],
    ['a line below zero', { uri: 'a', range: { start: { line: -1, character: 0 }, end: position } }],
    ['half a character', { uri: 'a', range: { start: { line: 1, character: 0.5 }, end: position } }],
  ] as const) {
    it(`are no place: ${what}`, () => {
      assert.equal(isPlace(value), false)
    })
  }

  for (const key of Object.keys(allow)) {
    it(`allow nothing without ${key}`, () => {
      assert.equal(isAllowArguments({ ...allow, [key]: undefined }), false)
    })
  }

  for (const [key, value] of [
    ['uri', undefined],
    ['ruleId', 3],
    ['level', 'loud'],
  ] as const) {
    it(`set no level with ${String(value)} as ${key}`, () => {
      assert.equal(isRuleLevelArguments({ ...ruleLevel, [key]: value }), false)
    })
  }
})

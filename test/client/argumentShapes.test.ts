import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { isAllowArguments, isPlace, isReviewParams } from '../../client/src/argumentShapes'
import { reasonProblem } from '../../client/src/reason'
import { allowsRestart } from '../../client/src/restarts'
import { badgeOf, viewState } from '../../client/src/reviewTreeState'
import type { ReviewStatus } from '../../server/src/lsp/protocol'

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

describe('arguments of commands', () => {
  it('are taken where they have the shape', () => {
    assert.ok(isPlace(place))
    assert.ok(isReviewParams({ uri: 'file:///a.md' }))
    assert.ok(isAllowArguments(allow))
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
})

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

describe('a server that ends', () => {
  it('is started again, and left alone after five ends in three minutes', () => {
    const minute = 60_000
    assert.equal(allowsRestart([0], 0), true)
    assert.equal(allowsRestart([0, 1, 2, 3], 3), true)
    assert.equal(allowsRestart([0, 1, 2, 3, 4], 4), false)
    assert.equal(allowsRestart([0, minute, 2 * minute, 3 * minute, 4 * minute], 4 * minute), true)
  })
})

describe('the state of the review view', () => {
  const status: ReviewStatus = {
    uri: 'file:///a.md',
    version: 1,
    enabled: true,
    failed: false,
    gate: 'review',
    gateReasons: [],
    profile: 'pm',
    type: 'prd',
    findings: { error: 0, warning: 2, information: 1, hint: 5 },
    band: 'gaps',
  }
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

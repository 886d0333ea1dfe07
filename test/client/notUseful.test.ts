import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Diagnostic } from 'vscode'
import { isRuleId, markOf, ruleOf } from '../../client/src/findingMark'
import { createTally, isTimeToOffer, withTally, type TallyStore } from '../../client/src/notUsefulTally'

function memory(): TallyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: (key) => kept.get(key),
    update: (key, value) => {
      kept.set(key, structuredClone(value))
      return Promise.resolve()
    },
  }
}

describe('the tally of findings that were not useful', () => {
  it('counts each finding once, by rule', async () => {
    const tally = createTally(memory())
    await tally.add('a/b', 'one')
    await tally.add('a/b', 'one')
    await tally.add('a/b', 'two')
    await tally.add('c/d', 'one')
    assert.deepEqual([tally.count('a/b'), tally.count('c/d'), tally.count('e/f')], [2, 1, 0])
    assert.deepEqual([tally.has('a/b', 'two'), tally.has('c/d', 'two')], [true, false])
  })

  it('takes one back, and leaves nothing behind with the last', async () => {
    const store = memory()
    const tally = createTally(store)
    await tally.add('a/b', 'one')
    await tally.remove('a/b', 'one')
    assert.equal(tally.count('a/b'), 0)
    assert.deepEqual([...store.kept.values()], [{}])
  })

  it('keeps rules and fingerprints, and no text', async () => {
    const store = memory()
    await createTally(store).add('a/b', '1x2y')
    assert.deepEqual([...store.kept.values()], [{ 'a/b': ['1x2y'] }])
  })

  it('asks after three, and after three more', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].filter(isTimeToOffer), [3, 6])
  })

  for (const [count, words] of [
    [0, null],
    [1, 'One of its findings was called'],
    [4, '4 of its findings were called'],
  ] as const) {
    it(`tells a rule's page about ${count}`, () => {
      const page = '# a/b\n\nWhat it asks.\n\n## Why\n\nBecause.\n'
      const shown = withTally(page, count)
      if (words === null) assert.equal(shown, page)
      else
        assert.ok(
          shown.startsWith(`# a/b\n\nWhat it asks.\n\n> ${words}`) &&
            shown.endsWith('\n\n## Why\n\nBecause.\n'),
        )
    })
  }
})

describe('what a diagnostic is about', () => {
  const diagnostic = (change: object): Diagnostic =>
    ({
      source: 'candor',
      code: 'a-b/c',
      severity: 1,
      data: { fingerprint: 'x' },
      ...change,
    }) as unknown as Diagnostic

  it('is a rule, a fingerprint and a level', () => {
    const mark = { ruleId: 'a-b/c', fingerprint: 'x', level: 'warning' }
    assert.deepEqual(markOf(diagnostic({})), mark)
    assert.deepEqual(markOf(diagnostic({ code: { value: 'a-b/c', target: null } })), mark)
  })

  for (const [what, change] of [
    ['another tool', { source: 'spelling' }],
    ['a mistake in candor.yaml', { code: 'configuration' }],
    ['a number', { code: 7 }],
    ['a remark about a comment', { code: 'suppression/unused' }],
    ['nothing to know it again by', { data: undefined }],
    ['a fingerprint of another kind', { data: { fingerprint: 1 } }],
  ] as const) {
    it(`is nothing to complain about: ${what}`, () => {
      assert.equal(markOf(diagnostic(change)), null)
    })
  }

  it('is a rule id or not', () => {
    assert.equal(ruleOf(diagnostic({ code: undefined })), null)
    assert.deepEqual([isRuleId('a/b-c'), isRuleId('../a/b'), isRuleId(3)], [true, false, false])
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { overlapTest } from '../../server/src/review/overlap'

describe('review/overlap', () => {
  const range = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }))

  it('finds what a look at each of them would find', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), range, (ranges, asked) => {
        const slow = ranges.some(({ start, end }) => asked.start < end && start < asked.end)
        assert.equal(overlapTest(ranges)(asked), slow)
      }),
      { numRuns: 1000 },
    )
  })

  it('lets ranges touch', () => {
    assert.equal(overlapTest([{ start: 0, end: 5 }])({ start: 5, end: 9 }), false)
  })
})

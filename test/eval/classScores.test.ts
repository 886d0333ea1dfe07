import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { scoresOf, type Pair } from './classScores'
import { interval } from './interval'
import { table } from './table'

/** So many equal cases. */
function cases(count: number, truth: string, given: string): readonly Pair[] {
  return Array.from({ length: count }, () => [truth, given])
}

describe('eval/classScores', () => {
  it('counts precision, recall and F1 of each class', () => {
    // yes: 6 right, 2 missed, 3 wrongly given; no: 9 right.
    const scores = scoresOf([
      ...cases(6, 'yes', 'yes'),
      ...cases(2, 'yes', 'no'),
      ...cases(3, 'no', 'yes'),
      ...cases(9, 'no', 'no'),
    ])
    assert.equal(scores.accuracy, 15 / 20)
    assert.deepEqual(scores.classes.yes, {
      n: 8,
      given: 9,
      both: 6,
      precision: 6 / 9,
      recall: 6 / 8,
      f1: 12 / 17,
    })
    assert.deepEqual(scores.classes.no, {
      n: 12,
      given: 11,
      both: 9,
      precision: 9 / 11,
      recall: 9 / 12,
      f1: 18 / 23,
    })
    assert.equal(scores.macroF1, (12 / 17 + 18 / 23) / 2)
  })

  it('leaves classes of fewer than six cases out of the mean, and classes nobody labelled out of all', () => {
    const scores = scoresOf([...cases(6, 'a', 'a'), ...cases(5, 'b', 'c')])
    assert.deepEqual(Object.keys(scores.classes), ['a', 'b'])
    assert.equal(scores.macroF1, 1)
    assert.equal(scores.classes.b?.precision, null)
    assert.equal(scores.classes.b.recall, 0)
  })

  it('has no figure where there is nothing to count', () => {
    assert.deepEqual(scoresOf([]), { n: 0, right: 0, accuracy: null, macroF1: null, classes: {} })
  })
})

describe('eval/interval', () => {
  for (const [right, of, low, high] of [
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ] as const) {
    it(`is Wilson's for ${right} of ${of}`, () => {
      assert.deepEqual(
        interval(right, of).map((end) => Number(end.toFixed(4))),
        [low, high],
      )
    })
  }

  it('is everything for nothing', () => {
    assert.deepEqual(interval(0, 0), [0, 1])
  })
})

describe('eval/table', () => {
  it('aligns numbers to the right and words to the left', () => {
    const shown = table(
      ['rule', 'n', 'share', 'what'],
      [
        ['a', '5', '9%', 'x'],
        ['long', '12', '–', 'yy'],
      ],
    )
    assert.equal(shown, ['rule   n  share  what', 'a      5     9%  x', 'long  12      –  yy'].join('\n'))
  })
})

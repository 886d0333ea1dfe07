import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf } from '../support/readDocument'

const GRADES: readonly (readonly [what: string, text: string, best: number])[] = [
  ['a bare assertion', 'Dispatchers are unhappy with the spreadsheet.', 0],
  ['a plan', 'We will interview 12 dispatchers in May.', 0],
  ['an aim', 'We aim for 4 interviews a month.', 0],
  ['a question', 'Did 7 of the 9 customers agree?', 0],
  ['a condition', 'If 7 of the 9 customers agreed, we were right.', 0],
  ['a target', '## Metrics\n\n- 60% of customers plan in under ten minutes', 0],
  ['a limit of the product', '## Requirements\n\n- The map shows up to 300 customers', 0],
  ['what was not tested', 'The offline mode has not been tested with customers.', 0],
  ['an opinion', 'We believe that most teams want this.', 1],
  [
    'a link without a finding',
    'The format is that of the [route standard](https://example.com/standard).',
    1,
  ],
  ['invented people', 'We interviewed 12 simulated users in March and 9 agreed.', 1],
  ['an anecdote', 'Two customers asked for it in March.', 2],
  ['a share without a source', 'Around 40% of customers never open the map.', 2],
  ['a feeling about many', 'Many users struggle with the second step.', 2],
  ['interviews with a number', 'We interviewed 12 dispatchers in March and nine plan on paper.', 3],
  ['a sample', 'In the survey (n=212) speed came first.', 3],
  ['observation with a date', 'We watched five dispatchers in April 2026 and four rang the driver.', 3],
  ['a dated study of others', 'The 2024 Depot Survey found that 31% of depots plan on paper.', 3],
  ['a figure with a link', 'The [usage report](https://example.com/usage) shows 31% on paper.', 3],
  ['a figure with a footnote', 'About 31% of customers plan on paper.[^1]\n\n[^1]: Depot census.', 3],
  [
    'a request with a link',
    'This was requested in [the tracker](https://example.com/issues/12) by depots.',
    3,
  ],
  ['usage that was measured', 'Analytics showed that 31% of sessions ended on the map last month.', 4],
  ['a controlled test', 'The A/B test in March 2026 showed that 31% more drivers arrived in time.', 5],
]

describe('facts/evidence', () => {
  for (const [what, text, best] of GRADES)
    it(`grades ${what} ${best}`, () => {
      assert.equal(factsOf(text).evidence.best, best)
    })

  const NAMES = [
    'See issue #6210 on the [tracker](https://example.com/a).',
    'Version 1.4 is in the [store](https://example.com/b).',
    'Level 4 of the [standard](https://example.com/c) applies.',
  ]
  it('takes numbers of issues, versions and levels for names', () => {
    for (const text of NAMES) assert.equal(factsOf(text).evidence.best, 1, text)
  })

  const level = (text: string): string => factsOf(text).evidence.level
  it('tells none, weak and stated apart', () => {
    assert.equal(level('Dispatchers are unhappy with the spreadsheet.'), 'none')
    assert.equal(level('Two customers asked for it in March.'), 'weak')
    assert.equal(level('We interviewed 12 dispatchers in March and nine plan on paper.'), 'stated')
  })

  it('sees in one link nothing, in many a document that looks outside itself', () => {
    const link = (n: number): string => `The format follows [part ${n}](https://example.com/${n}) of it.`
    assert.equal(level(link(1)), 'none')
    assert.equal(level([1, 2, 3, 4, 5, 6, 7, 8].map(link).join('\n\n')), 'weak')
  })

  it('hears an open "no evidence yet"', () => {
    assert.equal(
      factsOf('We have no evidence yet; five calls are planned in May.').evidence.declaredNone,
      true,
    )
    assert.equal(factsOf('Two customers asked for it in March.').evidence.declaredNone, false)
  })

  it('counts load-bearing claims by grade', () => {
    const { histogram } = factsOf(
      '## Problem\n\nNo other planner works offline. Around 40% of customers never open the map.',
    ).evidence
    assert.deepEqual(histogram, [1, 0, 1, 0, 0, 0])
  })
})

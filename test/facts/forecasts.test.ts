import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { lastDay } from '../../server/src/facts/forecasts'
import { factsOf } from '../support/readDocument'

const DAYS: readonly (readonly [written: string, due: string | null])[] = [
  ['2026-09-12', '2026-09-12'],
  ['2026-09', '2026-09-30'],
  ['2026', '2026-12-31'],
  ['Q3 2026', '2026-09-30'],
  ["Q3 '26", '2026-09-30'],
  ['2026 Q1', '2026-03-31'],
  ['2026Q2', '2026-06-30'],
  ['H1 2026', '2026-06-30'],
  ['30 September 2026', '2026-09-30'],
  ['Sept 3rd, 2026', '2026-09-03'],
  ['Sept 2026', '2026-09-30'],
  ['February 2028', '2028-02-29'],
  ['February 1900', '1900-02-28'],
  ['30.9.2026', '2026-09-30'],
  ['13/9/2026', '2026-09-13'],
  ['9/13/2026', '2026-09-13'],
  ['9/9/2026', '2026-09-09'],
  ['9/10/2026', null],
  ['31 June 2026', null],
  ['2026-13-01', null],
  ['Q3', null],
  ['3 May', null],
  ['FY2026', null],
]

describe('facts/forecasts', () => {
  for (const [written, due] of DAYS)
    it(`reads "${written}" as ${due ?? 'no day'}`, () => {
      assert.equal(lastDay(written), due)
    })

  const due = (text: string): readonly (string | null)[] => factsOf(text).forecasts.map((fact) => fact.due)
  it('keeps forecasts, dated targets and look-backs', () => {
    assert.deepEqual(due('Churn will fall by 5% by Q3 2026.'), ['2026-09-30'])
    assert.deepEqual(due('Churn will fall by 5%.'), [null])
    assert.deepEqual(due('## Metrics\n\n- 60% of depots plan in the app by June 2026'), ['2026-06-30'])
    assert.deepEqual(due('We look back on 12 May 2026.'), ['2026-05-12'])
  })

  it('tells what somebody expects from what is aimed at and from the day of a look back', () => {
    const kinds = factsOf(
      'Churn will fall by 5% by Q3 2026.\n\nWe look back on 12 May 2026.\n\n## Metrics\n\n- 60% of depots plan in the app by June 2026',
    ).forecasts.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['forecast', 'look-back', 'target'])
  })

  it('leaves out targets without a date and what was', () => {
    assert.deepEqual(due('## Metrics\n\n- 60% of depots plan in the app'), [])
    assert.deepEqual(due('The depots opened in May 2020.'), [])
  })

  it('takes the last of several dates', () => {
    assert.deepEqual(due('## Metrics\n\n- 60% of depots from May 2026 to July 2026'), ['2026-07-31'])
  })

  it('reads the outcome from its column', () => {
    const table = (result: string): string =>
      `## Metrics\n\n| Metric | Target | By when | Actual |\n| --- | --- | --- | --- |\n| Churn | 5% by June 2026 | June 2026 | ${result} |`
    assert.equal(factsOf(table('7%')).forecasts[0]?.outcome, '7%')
    assert.equal(factsOf(table('TBD')).forecasts[0]?.outcome, null)
    assert.equal(factsOf(table('')).forecasts[0]?.outcome, null)
  })
})

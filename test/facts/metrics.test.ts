import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf } from '../support/readDocument'

const TARGETS: readonly (readonly [what: string, text: string, targets: number, baselines: number])[] = [
  ['a bullet under metrics', '## Metrics\n\n- 60% of depots plan in the app', 1, 0],
  ['a bound under metrics', '## Metrics\n\n- Planning time ≤ 10 minutes', 1, 0],
  ['a movement under goals', '## Goals\n\n- Weekly use rises from 18% to 35% by June', 1, 1],
  ['a current value beside it', '## Metrics\n\n- 60% of depots plan in the app (today: 18%)', 1, 1],
  ['a bound on what is reported', '## Metrics\n\n- User-reported mistakes < 1 per 100 routes', 1, 0],
  [
    'a baseline that is only named',
    '## Metrics\n\n- Planning takes 30% less time vs. the paper baseline',
    1,
    0,
  ],
  [
    'a baseline with its value',
    '## Metrics\n\n- Planning takes 30% less time vs. the paper baseline of 40 minutes',
    1,
    1,
  ],
  [
    'a bound in the column for the baseline',
    '## Metrics\n\n| Metric | Baseline | Target |\n|---|---|---|\n| Routes planned in the app | > 50% | > 70% |',
    1,
    0,
  ],
  [
    'the target written twice',
    '## Metrics\n\n| Metric | Baseline | Target |\n|---|---|---|\n| Time to plan a route | 10 minutes | 10 minutes |',
    1,
    0,
  ],
  ['an honest gap', '## Metrics\n\n- 60% of depots plan in the app, no baseline yet', 1, 1],
  ['two values at two times', '## Aim\n\nRoutes planned by phone: 1,150 in 2025, 700 in 2027.', 1, 1],
  ['now and then, behind a name', 'Waiting minutes a route: 11 now, 8 by December.', 1, 1],
  ['a wish with what it comes from', 'By 2031 we would like to see 15 routes a day, up from 4.', 1, 1],
  ['a value in brackets', '**Success:** 25 drivers a night (today 6).', 1, 1],
  ['from a count to a bound', '## Goals\n\nLate routes from 410 a year to under 60', 1, 1],
  ['what has moved already', 'Planning time fell from 35 minutes in 2023 to 10 minutes in 2025.', 0, 0],
  ['a case thought through', 'A depot: with ten vans it would go from 10 keys to 100 keys.', 0, 0],
  ['a limit to turn back at', '**Success:** 25 drivers a night (today 6). Stop if below 12.', 1, 1],
  ['a sentence that aims', 'Our goal is that at least 40 customers renew.', 1, 0],
  ['a label outside of metrics', '## Solution\n\n- **Target:** 95% of routes without a call', 1, 0],
  [
    'a row of a metric table, once',
    '| Metric | Baseline | Target |\n| --- | --- | --- |\n| Planning time | 35 minutes | 10 minutes |',
    1,
    1,
  ],
  [
    'a row without a value today',
    '| Metric | Baseline | Target |\n| --- | --- | --- |\n| Planning time | | 10 minutes |',
    1,
    0,
  ],
  [
    'a year and a target',
    '| Measure | Q4 2025 | Target Q4 2026 |\n| --- | --- | --- |\n| Late vans | 40% | 10% |',
    1,
    1,
  ],
  ['now and in a year', '| | now | in a year |\n| --- | --- | --- |\n| late vans | 40% | 10% |', 1, 1],
  [
    'last time and next time',
    '| We watch | Last winter | Next winter |\n| --- | --- | --- |\n| Late vans | 9 of 31 | 2 of 31 |',
    1,
    1,
  ],
  [
    'when to ship',
    '| Measure | Now | Ship if | Stop if |\n| --- | --- | --- | --- |\n| Late vans | 40% | ≤ 10% | > 50% |',
    1,
    1,
  ],
  [
    'months of a plan',
    '| Depot | May 2026 | June 2026 |\n| --- | --- | --- |\n| North | 40 vans | 60 vans |',
    0,
    0,
  ],
  ['a count in words', '## Success\n\nFive paying depots by the end of 2026.', 1, 0],
  ['a list behind its name', '- **Success metrics**:\n  - 95% of routes without a call', 1, 0],
  ['a boast under a vision', '## Vision\n\nUsers plan routes 100x faster.', 0, 0],
  ['what was', '## Metrics\n\nLast year 18% of depots reported planning in the app.', 0, 0],
  ['what is', '## Metrics\n\nToday 95% of the time is spent on the phone.', 0, 0],
  ['a limit of the product', '## Requirements\n\n- At least 300 stops in a route', 0, 0],
  ['a date', '## Metrics\n\n- Launch on 3 May 2026', 0, 0],
  ['a name with a number', '## Goals\n\n- Reach parity with TEP-0122 for users', 0, 0],
  ['a rhythm', '## Goals\n\n- Review the users every 6 months', 0, 0],
  ['a small count', '## Goals\n\n- Support 2 languages for users', 0, 0],
  ['what is not aimed at', 'Our goal is not that 500 users switch in a week.', 0, 0],
  ['a question', '## Metrics\n\n- Is 60% enough?', 0, 0],
  ['a placeholder', '## Metrics\n\n- TBD', 0, 0],
]

describe('facts/metrics', () => {
  for (const [what, text, targets, baselines] of TARGETS)
    it(`${targets > 0 ? 'takes' : 'passes over'} ${what}`, () => {
      const { metrics } = factsOf(text)
      assert.equal(metrics.targets.length, targets)
      assert.equal(metrics.targets.filter(({ baseline }) => baseline).length, baselines)
    })

  it('names the measure of a row', () => {
    const { targets } = factsOf('| Metric | Target |\n| --- | --- |\n| Planning time | 10 minutes |').metrics
    assert.equal(targets[0]?.text, 'Planning time: 10 minutes')
  })

  it('finds guardrails and signals without a number', () => {
    const facts = factsOf(
      '## Metrics\n\n- Late departures must not increase\n- Drivers stop ringing the depot at six',
    )
    assert.equal(facts.metrics.guardrails.length, 1)
    assert.ok(facts.metrics.signals.length >= 1)
    assert.equal(factsOf("We'll know it worked when drivers stop ringing.").metrics.signals.length, 1)
    assert.equal(factsOf('Drivers ring the depot.').metrics.signals.length, 0)
  })
})

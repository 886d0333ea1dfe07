import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf } from '../support/readDocument'

const shareBeside = (where: string): string =>
  `Over 21% of depots fail to import. Telemetry in ${where} shows which step it is.`
const table = (head: string, row: string): string =>
  `| ${head} |\n|${' - |'.repeat(head.split('|').length)}\n| ${row} |`

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
  ['a record behind a figure', 'In 44% of depots drivers share a phone (device log, August 2025).', 3],
  ['a source and its season', 'Line 9 carries 340 riders a night (counts, autumn 2025).', 3],
  ['so many of so many', 'We visited 17 depots between May and August 2025: 12 had lost a van.', 3],
  ['an aside in prose', 'The map holds 44% of the stops (see the log below).', 2],
  ['observation with a date', 'We watched five dispatchers in April 2026 and four rang the driver.', 3],
  ['a dated study of others', 'The 2024 Depot Survey found that 31% of depots plan on paper.', 3],
  ['a figure with a link', 'The [usage report](https://example.com/usage) shows 31% on paper.', 3],
  ['a figure with a footnote', 'About 31% of customers plan on paper.[^1]\n\n[^1]: Depot census.', 3],
  [
    'a request with a link',
    'This was requested in [the tracker](https://example.com/issues/12) by depots.',
    3,
  ],
  ['time that a benchmark took', 'In our benchmark the new parser handled 10,000 files in 1.9 s.', 3],
  ['a count of tickets', 'Support logged 312 tickets about exports in the second quarter.', 3],
  ['logs that show a rate', 'Our error logs show about 1,500 failed logins a day.', 3],
  ['a share and a link in the next sentence', shareBeside('[the counter](https://example.com/c)'), 3],
  ['the same without the link', shareBeside('the counter'), 2],
  ['figures below a sampled lead-in', 'Based on 12 interviews:\n\n- 60% of routes are replanned by phone', 3],
  ['a measured column', table('Step | Measured', 'Import | 3,100 rows'), 3],
  ['a source column', table('Tool | Speed | Source', 'Ours | 3x faster | bench/RESULTS.md'), 3],
  ['a forecast with author and year', 'About 30% of depots will plan by phone (Marsh, 2024).', 3],
  ['a share with a numbered reference', 'About 31% of customers plan on paper [4].', 3],
  ['an incident with its date', 'The outage in May 2024 lasted four hours and hit 1,800 shops.', 3],
  ['a study amid requirements', '## Testing\n\nA 2017 study by the agency concluded that 30% are found.', 3],
  ['a share before an obligation', 'About 20% of visits come from phones and we need to serve them.', 2],
  ['a voice with a figure', '> I used to spend 20 minutes a day in the logs of our depot.', 2],
  [
    'a release and its month',
    'It reaches from the release (June 2023) to the next [one](https://example.com).',
    1,
  ],
  ['an error code', 'The [old server](https://example.com) returned 404 errors to everyone.', 1],
  ['a crowd of tools', 'Dispatchers use dozens of tools.', 0],
  ['a popular request', 'A highly requested feature is in [the list](https://example.com).', 2],
  ['what people say all the time', 'We keep hearing from customers that the report is slow.', 2],
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

  it('hears an open "no evidence yet"', () => {
    assert.equal(
      factsOf('We have no evidence yet; five calls are planned in May.').evidence.declaredNone,
      true,
    )
    assert.equal(factsOf('Two customers asked for it in March.').evidence.declaredNone, false)
    for (const text of [
      'With no existing usage baseline, the first month has to tell.',
      'There is no prior research on it.',
    ])
      assert.equal(factsOf(text).evidence.declaredNone, true, text)
    for (const text of ['We have existing research on it.', 'It works without customer data.'])
      assert.equal(factsOf(text).evidence.declaredNone, false, text)
  })

  it('counts load-bearing claims by grade', () => {
    const { histogram } = factsOf(
      '## Problem\n\nNo other planner works offline. Around 40% of customers never open the map.',
    ).evidence
    assert.deepEqual(histogram, [1, 0, 1, 0, 0, 0])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Credit } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

const CASES: readonly (readonly [what: string, text: string, kinds: readonly Credit['kind'][]])[] = [
  ['a range in an estimate', 'We expect 8–15% of the depots to renew.', ['range']],
  ['a range under goals', '## Goals\n\n- 10 to 20 depots in the first year', ['range']],
  ['odds', 'We are about 60% confident that the depots renew.', ['probability']],
  ['a level of confidence', 'Low confidence: two calls, both with old customers.', ['probability']],
  ['a marked assumption', 'Assumption: depots share one computer.', ['assumption']],
  ['an admitted gap', 'We do not know whether drivers read the list.', ['unknown']],
  ['a falsifier', 'We would be wrong if drivers kept ringing the depot.', ['falsifier']],
  ['a condition to stop', 'We stop if fewer than five depots use it.', ['falsifier']],
  [
    'a source',
    'The 2024 survey found 31% on paper ([depot census](https://example.com/census)).',
    ['source'],
  ],
  [
    'a trade-off with its price',
    'The trade-off: we accept slower printing for one shared page.',
    ['trade-off'],
  ],
  [
    'counter-evidence',
    'We interviewed nine dispatchers, and 2 of the 9 users disagreed.',
    ['counter-evidence'],
  ],
  ['a range of something else', 'The depots open between 5 and 6 days.', []],
  ['a range of dates', '## Goals\n\n- Open from 2025-05-01 to 2025-06-01', []],
  ['a bare trade-off', 'There are trade-offs in every plan we make here.', []],
  ['a figure without a source', 'Around 31% plan on paper.', []],
  ['a question', 'Do we know whether drivers read the list, or not?', []],
  ['a quotation', '> “We do not know whether drivers read the list.”', []],
  ['a placeholder', 'Assumption: TBD', []],
]

describe('facts/credits', () => {
  for (const [what, text, kinds] of CASES)
    it(`${kinds.length > 0 ? 'gives credit for' : 'gives none for'} ${what}`, () => {
      assert.deepEqual(
        factsOf(text).credits.map(({ kind }) => kind),
        kinds,
      )
    })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { figuresOf, type Figure } from '../../server/src/facts/numbers'

type Expected = Partial<Figure> & { readonly written: string }

/** Figures as they are meant, in their order. */
const CASES: readonly (readonly [string, readonly Expected[]])[] = [
  ['no figure at all', []],
  ['40 % leave', [{ written: '40 %', kind: 'percent', value: 40, high: 40, unit: '%' }]],
  ['40 percent leave', [{ written: '40 percent', kind: 'percent', value: 40 }]],
  ['10-20 % leave', [{ written: '10-20 %', kind: 'percent', value: 10, high: 20 }]],
  ['10 to 20% leave', [{ written: '10 to 20%', kind: 'percent', value: 10, high: 20 }]],
  ['10% – 20% leave', [{ written: '10% – 20%', kind: 'percent', value: 10, high: 20 }]],
  ['it costs $4.5M', [{ written: '$4.5M', kind: 'currency', value: 4.5e6, unit: '$' }]],
  ['it costs $2-3 million', [{ written: '$2-3 million', kind: 'currency', value: 2e6, high: 3e6 }]],
  ['it costs 1,250,000 EUR', [{ written: '1,250,000 EUR', kind: 'currency', value: 1_250_000, unit: 'EUR' }]],
  ['a wrong visit costs 640 kr', [{ written: '640 kr', kind: 'currency', value: 640, unit: 'kr' }]],
  ['that is 1.7M kr', [{ written: '1.7M kr', kind: 'currency', value: 1.7e6, unit: 'kr' }]],
  ['about 12 euros', [{ written: 'about 12 euros', kind: 'currency', value: 12, unit: 'euros' }]],
  ['EUR 300 a month', [{ written: 'EUR 300', kind: 'currency', value: 300, unit: 'EUR' }]],
  ['12k users', [{ written: '12k', kind: 'count', value: 12_000 }]],
  ['3x faster', [{ written: '3x', kind: 'multiplier', value: 3 }]],
  ['a 2-fold rise', [{ written: '2-fold', kind: 'multiplier', value: 2 }]],
  ['within 5 days', [{ written: 'within 5 days', kind: 'duration', value: 5, comparator: 'at-most' }]],
  ['200 ms at most', [{ written: '200 ms', kind: 'duration', value: 200, unit: 'ms' }]],
  ['7 of 9 agreed', [{ written: '7 of 9', kind: 'ratio', value: 7 }]],
  ['7 out of 9 agreed', [{ written: '7 out of 9', kind: 'ratio', value: 7 }]],
  [
    '4% in 2025 (a count)',
    [
      { written: '4%', kind: 'percent', value: 4 },
      { written: '2025', kind: 'date', value: 0 },
    ],
  ],
  ['at least 60 %', [{ written: 'at least 60 %', kind: 'percent', comparator: 'at-least' }]],
  ['≥ 60 %', [{ written: '≥ 60 %', comparator: 'at-least' }]],
  ['no more than 3 clicks', [{ written: 'no more than 3', comparator: 'at-most', value: 3 }]],
  ['about 30 depots', [{ written: 'about 30', kind: 'count', rounded: true }]],
  ['~30 depots', [{ written: '~30', rounded: true }]],
  [
    '+5 % and -3 %',
    [
      { written: '+5 %', comparator: 'change' },
      { written: '-3 %', comparator: 'change', value: 3 },
    ],
  ],
  ['they recover 90 % of it', [{ written: '90 %', comparator: null }]],
  ['by 2026-09-30', [{ written: '2026-09-30', kind: 'date' }]],
  ['on 4 March 2026', [{ written: '4 March 2026', kind: 'date' }]],
  ['on March 4th, 2026', [{ written: 'March 4th, 2026', kind: 'date' }]],
  [
    'in Q3 2026 or H1',
    [
      { written: 'Q3 2026', kind: 'date' },
      { written: 'H1', kind: 'date' },
    ],
  ],
  ['on 30.09.2026', [{ written: '30.09.2026', kind: 'date' }]],
  ['on 9/30/26', [{ written: '9/30/26', kind: 'date' }]],
  ['in 2027', [{ written: '2027', kind: 'date' }]],
  ['for 2000 users', [{ written: '2000', kind: 'count', value: 2000 }]],
  ['since v2.1', [{ written: 'v2.1', kind: 'version' }]],
  ['since 0.8.15', [{ written: '0.8.15', kind: 'version' }]],
  ['with Node 20', [{ written: 'Node 20', kind: 'version' }]],
  [
    'of 2 to 3 depots in 2026',
    [
      { written: '2 to 3', kind: 'count', value: 2, high: 3 },
      { written: '2026', kind: 'date' },
    ],
  ],
  ['ticket #12 and file4', []],
]

describe('figures', () => {
  for (const [value, expected] of CASES) {
    it(`of “${value}”`, () => {
      const found = figuresOf(value, 0, value.length)
      assert.deepEqual(
        found.map(({ start, end }) => value.slice(start, end)),
        expected.map(({ written }) => written),
      )
      const wanted = found.map((figure, index) => ({ ...figure, ...expected[index], written: undefined }))
      assert.deepEqual(
        found.map((figure) => ({ ...figure, written: undefined })),
        wanted,
      )
    })
  }

  it('are looked for in the given span alone', () => {
    const value = '10 % and 20 % and 30 %'
    const found = figuresOf(value, 5, 13)
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[9, 13]],
    )
  })

  it('stand in order, in bounds and apart, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1',
        '20',
        ' ',
        ',',
        '.',
        '-',
        '–',
        '%',
        '$',
        'k',
        ' to ',
        ' of ',
        'v',
        '/',
        'Q1 ',
        '2026',
      ),
      fc.constantFrom('May ', ' March', 'at least ', '~', 'Node ', ' days', 'x', '#', '٣', '²', '\u00a0'),
      fc.string({ maxLength: 4 }),
    )
    const property = fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), (pieces, from) => {
      const value = pieces.join('')
      let last = from
      for (const { start, end, value: low, high } of figuresOf(value, from, value.length)) {
        assert.ok(last <= start && start < end && end <= value.length)
        assert.ok(Number.isFinite(low) && Number.isFinite(high))
        last = end
      }
    })
    fc.assert(property, { numRuns: 500 })
  })
})

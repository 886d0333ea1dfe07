import assert from 'node:assert/strict'
import { marketFigureUnsourced } from '../../../rules/evidence/marketFigureUnsourced'
import { createRuleAsker } from '../../../rules/testing/ruleCase'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([How many × how often × how much, each with its source and year].)'

ruleTester(marketFigureUnsourced, {
  flagged: [
    // A figure that is repeated is asked about once, loudly.
    { text: '- TAM: $4B\n- TAM in ten years: $9B', milder: 0 },
    'The addressable market counts 4120 Harbour masters.',
    {
      text: '| Segment | Number of firms |\n| --- | --- |\n| Ferries | 4,000 |\n| Barges | 900K |',
      phrase: '4,000',
      milder: 1,
    },
    {
      text: 'The market is worth $3 billion.\n\n- Derivation: cold stores are a tenth of the storage market.',
      messageId: 'derived',
      milder: 2,
    },
    {
      text: '**TAM: €900M.**\n\nBasis: depots of the north, and what each pays today.',
      messageId: 'derived',
    },
    {
      text: '# Cold storage\n\n## Summary\n\nThe market is worth $18 billion.\n\n## Market\n\nCold storage is worth **$18 billion** (Hale Analysts, 2024).',
      messageId: 'derived',
    },
    {
      text: '# Cold storage\n\n## Summary\n\nThe market is roughly $3-5B.\n\n## Market\n\nThe market is ~$3-5B.\n\nMethod: a tenth of the storage market.',
      messageId: 'derived',
      milder: 2,
    },
    {
      text: 'The market is worth $18 billion and growing.',
      phrase: '$18 billion',
      afterFix: `The market is worth $18 billion and growing. ${NOTE}`,
    },
    'TAM: $4B across three regions.',
    // Its inputs stand in a table beside it; a table without a factor multiplies nothing.
    {
      text: '| Segment | Ports | Clerks per port | Clerks |\n| --- | --- | --- | --- |\n| Sea | 4,000 | 20-30 | 80K-120K |\n| River | 2,000 | 10 | 20K |\n\n**TAM**: 100K-140K clerks, or $4B.',
      messageId: 'derived',
      milder: 2,
    },
    {
      text: '| Segment | Ports | Clerks | Trend |\n| --- | --- | --- | --- |\n| Sea | 4,000 | 80K | 2% |\n| River | 2,000 | 20K | 1% |\n\n**TAM**: $4B.',
      messageId: 'unsourced',
      milder: 0,
    },
    // A year tells when, and a note where; a year to come tells neither.
    { text: 'The market for cold storage is worth $18 billion (2024).', milder: 1 },
    { text: 'The market will be worth $18 billion by 2030.', milder: 0 },
    {
      text: 'The market is worth $18 billion.\n\nMarket figures above are from a scan of trade papers.',
      milder: 1,
    },
    {
      text: 'The market is worth $18 billion (2024).\n\nMarket figures above are from a scan of trade papers.',
      milder: 2,
    },
    'Our SAM is about €900M a year.',
    'The category grows at a CAGR of 22%.',
    'Capturing 1% of the 50 million creators is enough.',
    'Cold storage is a multi-billion dollar industry.',
    'Payroll for restaurants is a $12B opportunity.',
    'There are 30 million households that could use this.',
    'We aim at a market share of 15% in the north.',
    { text: '- Market size: $2.5 billion', section: 'Market' },
    { text: '| Segment | Market size |\n| --- | --- |\n| Ports | market of $3B |', section: 'Market' },
    { text: 'The deep water subset is a tenth of an estimated 4 million households.', milder: 1 },
    { text: 'The market is worth $3 billion.\n\n- Derivation: [to follow]', section: 'Market', milder: 0 },
    { text: 'It opens the depot to the $3 billion parcel industry.', milder: 1 },
    { text: 'It addresses a $3 billion parcel industry.', milder: 0 },
    'The market is worth $3 billion.\n\n## Pricing\n\n- Derivation: three visits a week.',
  ],
  passed: [
    'The addressable market around 4120 Harbour Road is:',
    'About 3,100 depots × €140 a month ≈ €5M a year is in reach.',
    'The market is worth $18 billion (Hale Analysts, 2024).',
    'According to the Port Board (2025), the market is worth $18 billion.',
    'The market is worth $18 billion ([sizing](https://example.org/sizing)).',
    'Our revenue passed $2B last year.',
    'We serve 3 million households.',
    'The plan costs $49 a month.',
    'What is the TAM for ports?',
    'We assume the market is worth $2 billion.',
    '[ASSUMPTION: TAM is $4B.]',
    'If the market is worth $18 billion, 1% would do.',
    'The archive holds 40 million pages.',
    'The sum of all invoices was €12,400 in May.',
    'SAM deploys the stack to the test account.',
    'The same market opens at 7 in the morning.',
    'Some stalls sell out by noon.',
    'A rival raised funding at a $2B valuation.',
    '> “The market is worth $18 billion.”',
    'Market size is unknown; for this bet we need 60 depots and have 22 on the list.',
    'The marketplace lists 12 stalls.',
    'The 2025 survey of the coast: Harbour Watch says there are 50 million ferry passengers in 2025.',
  ],
})

describe('rules/evidence/market-figure-unsourced', () => {
  it('asks once about a figure that is repeated, however it is written', () => {
    const text =
      '# Cold stores\n\nTAM: $1.7–1.8B.\n\n## Growth\n\nThe market is worth $1.80 billion.\n\nTAM in 2040: $3B.'
    const { reports } = createRuleAsker(marketFigureUnsourced)({ text, document: true }, text)
    assert.deepEqual(
      reports.map(({ milder }) => milder),
      [0, 2, 0],
    )
  })
})

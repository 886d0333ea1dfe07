import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'

/** Paragraphs of a document that says a little of everything: states can go up and down from here. */
const PARAGRAPHS = [
  'Nurses on night shifts struggle to find the chart of a patient and end up with notes on paper.',
  'In May we interviewed 12 nurses; nine of them lose track of handovers twice a week.',
  'Hospitals pay $4,000 per year, and support costs ate 20% of the revenue in 2024.',
  'Churn among small clinics is our largest business risk after procurement.',
  'Unlike Chartly, the product works offline; most competitors charge per bed.',
  'The addressable market of rural clinics is growing, and growing demand follows new regulation.',
  'The team has three engineers until June, and the rewrite depends on a legacy system.',
  'A proof of concept showed a bottleneck: the existing codebase cannot scale to 500 beds.',
  'The screen lists beds by ward and colours the ones with open tasks.',
]
const TITLES = [
  'Users',
  'Market analysis',
  'Business case',
  'Team and feasibility',
  'Competition',
  'Persona: Nurse',
  'Notes',
]

const RANK = {
  absent: 0,
  'not-applicable': 0,
  mentioned: 1,
  addressed: 2,
  inherited: 2,
  grounded: 3,
} as const

function ranks(text: string): Record<Perspective, number> {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const { facts } = createDocumentReader().read({
    text: `# Plan\n\n${text}`,
    path: 'prd.md',
    type: 'prd',
    vocabulary,
    targets: new Map(),
  })
  return Object.fromEntries(PERSPECTIVES.map((one) => [one, RANK[facts.perspectives[one].state]])) as Record<
    Perspective,
    number
  >
}

function assertNotRaised(before: string, after: string): void {
  const [low, high] = [ranks(before), ranks(after)]
  for (const perspective of PERSPECTIVES)
    assert.ok(high[perspective] <= low[perspective], `${perspective} was raised by:\n${after}`)
}

const documents = fc.subarray(PARAGRAPHS, { minLength: 0 })
const join = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')

describe('Perspectives are not raised', () => {
  const insertions: readonly (readonly [string, readonly string[]])[] = [
    ['empty headings', TITLES.map((title) => `## ${title}`)],
    [
      'placeholders',
      [
        'TBD',
        'Revenue: [insert revenue and pricing here]',
        '<describe the market and its competitors>',
        'Competitors: TODO',
        'N/A',
      ],
    ],
    [
      'keyword lists',
      [
        'revenue, churn, TAM, roadmap',
        'Competitors, pricing, personas, feasibility, go-to-market',
        '- revenue\n- churn\n- TAM\n- personas',
        'Pain points | ARR | moat | technical debt',
      ],
    ],
    ['questions', ['Who are our competitors and what is the market size?', 'Which persona struggles today?']],
    ['hedges', ['This might perhaps be the case, as far as we can tell.', 'Possibly, maybe, in our view.']],
    [
      'hidden text',
      [
        '<!-- Our competitors lack revenue and the market is growing. -->',
        '<details>\n\nCompetitors charge $20 per month and the addressable market is 9,000 clinics.\n\n</details>',
      ],
    ],
    ['code', ['```\nconst revenue = market.competitors * pricing\n```']],
    ['link titles and images', ['![competitors, pricing and revenue of the market](market.png)']],
  ]
  for (const [name, texts] of insertions)
    it(`by ${name}`, () => {
      fc.assert(
        fc.property(
          documents,
          fc.subarray([...texts], { minLength: 1 }),
          fc.nat(),
          (paragraphs, added, seed) => {
            const after = [...paragraphs]
            for (const [i, text] of added.entries())
              after.splice((seed + i * 7) % (after.length + 1), 0, text)
            assertNotRaised(join(paragraphs), join(after))
          },
        ),
        { numRuns: 60 },
      )
    })

  it('by duplicated blocks', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 2, max: 4 }), (paragraphs, times) => {
        assertNotRaised(join(paragraphs), join(Array.from({ length: times }, () => paragraphs).flat()))
      }),
      { numRuns: 60 },
    )
  })

  it('by hedged sentences', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom('Perhaps', 'Possibly', 'In our view,', 'Maybe'),
        (paragraphs, hedge) => {
          assertNotRaised(
            join(paragraphs),
            join(paragraphs.map((text) => `${hedge} ${text.charAt(0).toLowerCase()}${text.slice(1)}`)),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('nor lowered by another order or other headings', () => {
    const titled = fc.tuple(documents, fc.array(fc.constantFrom(...TITLES), { minLength: 9, maxLength: 9 }))
    fc.assert(
      fc.property(titled, titled, ([paragraphs, first], [, second]) => {
        const under = (texts: readonly string[], titles: readonly string[]): string =>
          texts.map((text, i) => `## ${titles[i] ?? ''}\n\n${text}`).join('\n\n')
        assert.deepEqual(ranks(under(paragraphs, first)), ranks(under([...paragraphs].reverse(), second)))
      }),
      { numRuns: 60 },
    )
  })

  it('by taking anything out', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (paragraphs, at) => {
        assertNotRaised(
          join(paragraphs),
          join(paragraphs.filter((_, i) => i !== at % Math.max(1, paragraphs.length))),
        )
      }),
      { numRuns: 60 },
    )
  })
})

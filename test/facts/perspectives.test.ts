import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import type { LinkTarget, Perspective, PerspectiveFacts } from '../../server/src/facts/types'

const USER = `Dispatchers at small depots struggle to re-plan routes every morning: they copy and paste addresses between a
spreadsheet and a map by hand. 7 of the 9 dispatchers we interviewed in May 2025 lose track of late changes and
waste time on phone calls, and they told us that the confusion is worst on Mondays.`
const BUSINESS = `Each depot pays $90 per month, and churn among small depots cost us $40,000 of revenue last year. Support costs
rose by 30%, and two resellers in our sales channel make the go-to-market affordable; gross margin stays above 70%.`
const MARKET = `Unlike Fleetsy, which competes with us on price and lacks live traffic, we serve depots with fewer than 40 vans.
The addressable market is 12,000 depots and growing demand from grocers drives the market trend; competitors such as
existing tools for couriers charge per route, so our positioning differentiates us there.`
const CAPABILITY = `The team has two engineers for six weeks, and the rewrite of the legacy system depends on a third-party API with
a rate limit of 50 requests a minute. A proof of concept showed that the existing codebase cannot scale to more than
300 vans, so migration would require a spike on data quality first.`

function read(
  text: string,
  targets: ReadonlyMap<string, LinkTarget> = new Map(),
): ReadonlyMap<Perspective, PerspectiveFacts> {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const { facts } = createDocumentReader().read({ text, path: 'prd.md', type: 'prd', vocabulary, targets })
  return new Map(Object.entries(facts.perspectives) as [Perspective, PerspectiveFacts][])
}

function stateOf(text: string, perspective: Perspective, targets?: ReadonlyMap<string, LinkTarget>): string {
  return read(text, targets).get(perspective)?.state ?? ''
}

describe('Perspectives', () => {
  const answers: readonly (readonly [Perspective, string])[] = [
    ['user', USER],
    ['business', BUSINESS],
    ['market', MARKET],
    ['capability', CAPABILITY],
  ]
  for (const [perspective, text] of answers) {
    it(`finds the ${perspective} question answered without any heading`, () => {
      assert.match(stateOf(text, perspective), /^(?:addressed|grounded)$/)
    })
    it(`finds no answer to the ${perspective} question in text about something else`, () => {
      assert.equal(
        stateOf('# Notes\n\nThe weather was mild and the garden is full of old roses.', perspective),
        'absent',
      )
    })
  }

  it('is grounded when a block that counts carries evidence with a method', () => {
    assert.equal(stateOf(USER, 'user'), 'grounded')
    assert.equal(
      stateOf(USER.replace(/7 of the 9 dispatchers we interviewed in May 2025/, 'They'), 'user'),
      'addressed',
    )
  })

  it('names the facets found and those still open', () => {
    const user = read('Nurses cannot find the chart of a patient and struggle with the old form.').get('user')
    assert.deepEqual(user?.facets, ['who', 'need'])
    assert.deepEqual(user.missing, ['how they cope today', 'how you know'])
    assert.equal(user.places.length, 1)
  })

  it('takes a market of one generic line as mentioned', () => {
    assert.equal(
      stateOf('## Market\n\nThe market trend is a growing demand for tools of this category.', 'market'),
      'mentioned',
    )
  })

  describe('words that mean something else', () => {
    const traps: readonly (readonly [Perspective, string])[] = [
      [
        'user',
        'The user id and the user agent are stored beside the user interface settings of the user table.',
      ],
      ['business', 'The loop stays within its latency budget and a cache value with a retention policy.'],
      ['business', 'Customers is a screen that shows KPI tiles.'],
      ['market', 'Each row needs a unique identifier, and the marketplace plugin keeps the scroll position.'],
      ['market', 'The team runs a penetration test of the login page in landscape mode.'],
      [
        'capability',
        'Customer support answers each ticket on a rating scale, and the pricing model is simple.',
      ],
      ['capability', 'The API has three endpoints, a database and a React frontend.'],
    ]
    for (const [perspective, text] of traps)
      it(`finds no ${perspective} facet in "${text}"`, () => {
        assert.deepEqual(read(text).get(perspective)?.facets, [])
      })

    it('leaves out the words of the product’s own name', () => {
      const body = '\n\nThe Moat window shows the weather of the day in a calm colour.'
      assert.deepEqual(read(`# Moat: Product Requirements${body}`).get('market')?.facets, [])
      assert.deepEqual(read(`# Weather: Product Requirements${body}`).get('market')?.facets, ['position'])
    })
  })

  describe('other products by name', () => {
    const named = [
      'Unlike Fleetsy, the plan stays on the phone of the driver.',
      'While Fleetsy lacks an offline mode, the plan stays on the phone.',
      'Crews plan with tools like Fleetsy and Routely before sunrise.',
      '| Adjacent tool | Difference |\n| --- | --- |\n| Fleetsy | plans for trucks, not vans |',
      '| Program | Known for | Where Vanline wins |\n| --- | --- | --- |\n| Fleetsy | routes of trucks | routes of vans |',
      '| Vendor | Limitations |\n| --- | --- |\n| Fleetsy | plans for trucks, not vans |',
      '| Feature | Ours | Fleetsy | Routely |\n| --- | --- | --- | --- |\n| Offline plans for crews of two drivers | ✅ | ❌ | ✅ |',
      '| Feature | Ours | Fleetsy | Routely |\n| --- | --- | --- | --- |\n| Offline plans for crews of two drivers | yes | no | partial |',
      'Routely, Vanly and Fleetsy are complementary: they plan the road and leave the gate alone.',
      'The yard list and Fleetsy solve different problems on the same morning.',
      'Fleetsy: charges per van and month, with the map as an extra.',
      'The planner does not replace a dispatcher; it sits alongside the radio of the crew.',
    ]
    for (const text of named)
      it(`reads the market in "${text}"`, () => {
        assert.notDeepEqual(read(text).get('market')?.facets, [])
      })
    it('reads none in a table of permissions', () => {
      const table =
        '| Action | Admin | Viewer |\n| --- | --- | --- |\n| Delete the plan of a day | yes | no |'
      assert.deepEqual(read(table).get('market')?.facets, [])
    })
    it('reads none in a table of plans', () => {
      const table =
        '| Part | Free | Pro |\n| --- | --- | --- |\n| Printed plan of a day for crews | yes | no |'
      assert.deepEqual(read(table).get('market')?.facets, [])
    })
  })

  describe('not applicable', () => {
    const reason = 'internal scheduling tool for forty dispatchers, no external alternative is purchasable'
    const cases: readonly (readonly [string, string, Perspective, string])[] = [
      ['beside the name', `Market: not applicable – ${reason}.`, 'market', 'not-applicable'],
      ['beside a bold label', `**Business case:** N/A, ${reason}.`, 'business', 'not-applicable'],
      ['under the heading', `# Tool\n\n## Market\n\nNot applicable: ${reason}.`, 'market', 'not-applicable'],
      [
        'in a row',
        `| View | State |\n| --- | --- |\n| Market | N/A – ${reason} |`,
        'market',
        'not-applicable',
      ],
      ['without a reason', '## Market\n\nNot applicable.', 'market', 'absent'],
      ['with too short a reason', 'Market: n/a, internal tool.', 'market', 'absent'],
      [
        'with a placeholder for a reason',
        'Market: n/a – [describe here the reason why this does not apply].',
        'market',
        'absent',
      ],
      [
        'under another heading',
        '# Tool\n\n## Launch\n\nNot applicable: forty dispatchers have the tool since the spring of last year.',
        'market',
        'absent',
      ],
      ['to another view', `Market: not applicable – ${reason}.`, 'business', 'absent'],
      [
        'in hidden text',
        `<details>\n\nMarket: not applicable – ${reason}.\n\n</details>`,
        'market',
        'absent',
      ],
      [
        'for an internal audience',
        '---\naudience: internal\n---\n\n# Tool\n\nThe garden is full of old roses.',
        'market',
        'not-applicable',
      ],
      [
        'for a public audience',
        '---\naudience: public\n---\n\n# Tool\n\nThe garden is full of old roses.',
        'market',
        'absent',
      ],
    ]
    for (const [name, text, perspective, state] of cases)
      it(`${name}: ${state}`, () => {
        assert.equal(stateOf(text, perspective), state)
      })
    it('does not take back an answer', () => {
      assert.match(
        stateOf(`${MARKET}\n\nMarket: not applicable – ${reason}.`, 'market'),
        /^(?:addressed|grounded)$/,
      )
    })
  })

  describe('inherited', () => {
    const target = (state: PerspectiveFacts['state']): ReadonlyMap<string, LinkTarget> =>
      new Map([['../category.md', { state: 'found', perspectives: { market: state } }]])
    const link = 'Market context: [2025 category review](../category.md#rivals).'
    const cases: readonly (readonly [string, string, ReadonlyMap<string, LinkTarget>, string])[] = [
      ['from an addressed document', link, target('addressed'), 'inherited'],
      ['from a grounded document', link, target('grounded'), 'inherited'],
      [
        'from a heading with a link',
        '## Market: [review](../category.md)\n',
        target('addressed'),
        'inherited',
      ],
      [
        'from front matter',
        '---\nstrategy: ../category.md\n---\n\n# Tool\n',
        target('addressed'),
        'inherited',
      ],
      ['not from a document that mentions it', link, target('mentioned'), 'absent'],
      ['not from one that inherits itself', link, target('inherited'), 'absent'],
      ['not from a missing document', link, new Map([['../category.md', { state: 'missing' }]]), 'absent'],
      ['not from an unknown document', link, new Map(), 'absent'],
      [
        'not from a link that names another view',
        'Team plan: [review](../category.md).',
        target('addressed'),
        'absent',
      ],
      [
        'not from the web',
        'Market: [review](https://example.com/category.md).',
        target('addressed'),
        'absent',
      ],
      ['not from hidden text', `<details>\n\n${link}\n\n</details>`, target('addressed'), 'absent'],
    ]
    for (const [name, text, targets, state] of cases)
      it(name, () => {
        assert.equal(stateOf(text, 'market', targets), state)
      })
  })
})

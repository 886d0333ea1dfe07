import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf, readDocument, textsAt } from '../support/readDocument'

const CASES: readonly (readonly [what: string, text: string, level: 0 | 1 | 2 | 3])[] = [
  ['nothing to choose', 'Dispatchers plan the day in a spreadsheet at six in the morning.', 0],
  ['a choice without a reason', 'We decided to start with three depots.', 1],
  ['a reason of somebody outside', 'Dispatchers stay late because the spreadsheet is slow.', 0],
  ['a reason of the product', 'The planner is a web page because depots share one computer.', 1],
  ['a reason against the other side', 'We will not build an app because depots share one computer.', 2],
  ['a choice and a reason', 'We chose the web because depots share one computer.', 2],
  [
    'two halves in two places',
    'We chose three depots for the start.\n\n## Later\n\nThe trade-off between reach and support is open to review.',
    2,
  ],
  [
    'a choice, its reason and its price',
    'We chose the web because it is one build; printing gets slower.',
    3,
  ],
  ['a section of trade-offs', '## Trade-offs\n\nDepots on the coast wait until the autumn for theirs.', 2],
  [
    'a labelled trade-off with a price',
    '- **Trade-off:** dispatchers want every map, we accept fewer maps',
    3,
  ],
  [
    'two wishes and what we do at whose cost',
    'Dispatchers want slots until midnight. The yard needs six hours. We go with four, and late vans lose a day.',
    3,
  ],
  [
    'one wish that we follow in part, at a cost',
    'Drivers would like to be rung for everything; we ring for gates only. Open doors stay unnoticed.',
    3,
  ],
  [
    'a wish that is denied, and a choice without a verb',
    'Drivers do not want to call. Planners need the calls. No free slots, then. Late vans stay away.',
    3,
  ],
  ['two wishes that are both met', 'Drivers want a map. Dispatchers want a list. We build both of them.', 0],
  ['a wish and what we think of it', 'Drivers want a map of the yard. We think so too.', 0],
  ['our own wish', 'We want a map and we need a list. We build the map only.', 0],
  [
    'work that waits until somebody asks',
    'Hosted planning must wait until there is evidence that depots would pay.',
    2,
  ],
  [
    'work that waits for proof',
    'We extend the planner to ferries only after the first four weeks are stable.',
    2,
  ],
  ['a product that waits', 'The lock stays on until the address has been validated.', 0],
  ['what is given for what', 'A bought map trades detail for coverage.', 1],
  ['what is traded', 'Depots have been trading vans for years.', 0],
  ['what the first version goes without', 'The first version will not print labels.', 1],
  ['who comes first, and who later', 'We lead with ferries first, and sell to depots in the autumn.', 1],
  [
    'what waits, and what is done instead',
    'Do not open a second yard before the first one pays. We mend the old cranes rather than lease new ones.',
    2,
  ],
  ['why this one first', '**Why ferries first:** their crews already pay for tide tables.', 2],
  [
    'whom it is not for',
    'A single van with one driver is better served by a notebook, so it is overkill there.',
    1,
  ],
  [
    'what each gains and what it costs them',
    '| Who | What they get | What it costs them |\n| --- | --- | --- |\n| Crews | One list for the tide | A phone on deck |\n| Depots | Quiet nights | A clerk on Sundays |',
    2,
  ],
  [
    'what to work on and what not, twice',
    '- Focus on berths rather than on tickets\n- Sell hours, not cranes',
    2,
  ],
  ['what to work on', '- Focus on berths and tickets\n- Sell hours and cranes', 0],
  [
    'what counts for more, and what is put off',
    'Tides matter more than timetables. Ferries are deferred until two crews have asked.',
    2,
  ],
  ['which setting wins', '- The flag must take precedence over the file', 0],
  [
    'how far the pilot goes',
    'Two yards get tablets, only for the pilot. New crews join by invite-only lists until billing is ready.',
    2,
  ],
  ['what is the only one', 'The only crane stands at the gate.', 0],
  ['an order to build only in a case', 'Build a second yard only if the first one pays.', 1],
  [
    'options with both sides, in one line each',
    'Pros: cheap to run. Cons: slow in winter.\n\nPros: fast all year. Cons: needs a second clerk.',
    2,
  ],
  [
    'why it matters',
    '- **Why it matters**: late vans cost a dock\n- **Why it matters**: crews ring twice',
    0,
  ],
  [
    'a section of reasons against it',
    '## Why should we not do this?\n\nA board costs a clerk on Sundays.',
    2,
  ],
  ['what the product does instead', 'The planner shows a list instead of a map.', 0],
  ['what happens first', 'The first van leaves at six and comes back without pallets.', 0],
  [
    'two things left out, and why',
    '## Out of scope\n\n- Ferries: too early, nobody has asked\n- Trams, as we have no data yet',
    2,
  ],
  ['things left out', '## Out of scope\n\n- Ferries and trams\n- Printing in the yard', 0],
  ['a question', 'Should we build the app because drivers like it, or not because it costs more?', 0],
  ['a quotation', '> “We chose the web because it is one build; printing gets slower.”', 0],
  ['a placeholder', '## Trade-offs\n\nTBD', 0],
]

describe('facts/synthesis', () => {
  for (const [what, text, level] of CASES)
    it(`gives level ${level} to ${what}`, () => {
      const { synthesis } = factsOf(text)
      assert.equal(synthesis.level, level)
      assert.equal(synthesis.places.length > 0, level > 0)
    })

  it('sees two perspectives pull apart and a choice in neighbouring blocks', () => {
    const tension = 'Customers struggle with the price, but our revenue and gross margin depend on it.'
    assert.equal(factsOf(tension).synthesis.level, 1)
    assert.equal(factsOf(`${tension}\n\nWe decided to keep it.`).synthesis.level, 2)
    assert.equal(factsOf(`${tension}\n\n## Later\n\nWe decided to keep it.`).synthesis.level, 1)
  })

  it('shows the places', () => {
    const document = readDocument(
      '# Plan\n\nWe open at six.\n\nWe chose Saturdays because Sundays cost double.\n',
    )
    assert.deepEqual(textsAt(document, document.facts.synthesis.places), [
      'We chose Saturdays because Sundays cost double.',
    ])
  })

  it('does not gain from more of the same words without a choice', () => {
    assert.equal(
      factsOf('Users and the business and the market and our team are all important to us.').synthesis.level,
      0,
    )
  })
})

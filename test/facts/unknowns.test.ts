import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { UnknownItem } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

const CASES: readonly (readonly [what: string, text: string, kinds: readonly UnknownItem['kind'][]])[] = [
  ['an assumption under its heading', '## Assumptions\n\n- Depots keep one shared computer', ['assumption']],
  ['a labelled assumption', '- **Assumption:** depots keep one shared computer', ['assumption']],
  ['an assumption in a sentence', 'We assume that drivers read the list on paper.', ['assumption']],
  [
    'a row of assumptions',
    '| Assumption | Test |\n| --- | --- |\n| Depots share one computer | ask five depots |',
    ['assumption'],
  ],
  ['a risk under its heading', '## Risks\n\n- Large depots keep their own planner in winter', ['risk']],
  [
    'a risk with its likelihood',
    '| Risk | Likelihood |\n| --- | --- |\n| Drivers keep the paper list | high |',
    ['risk'],
  ],
  ['a labelled risk', '- **Risk 2:** drivers keep the paper list beside it', ['risk']],
  ['what follows a lead-in', 'Our main concerns:\n\n- drivers keep the paper list', ['risk']],
  ['a mitigation of the team', 'We mitigate a late start with a printed list.', ['risk']],
  ['a question under its heading', '## Open questions\n\n- Who pays for the second screen?', ['question']],
  [
    'a question in a section below',
    '## Open questions\n\n### Screens\n\nThe second screen is unpaid so far.',
    ['question'],
  ],
  ['a question of the team', 'Do we need a second screen in each depot?', ['question']],
  ['an admitted gap', 'We do not know how often drivers look at the list.', ['declared']],
  ['something untested', 'The offline mode has not been tested in a depot.', ['declared']],
  ['what was not asked', 'We believe drivers would pay. We have not asked one.', ['declared']],
  ['what nobody tried', 'Nobody has tried if the neighbours want to be on the list.', ['declared']],
  ['what none of us knows', 'What none of us knows: whether voice holds up in a lift.', ['declared']],
  ['a label of doubt', '**Unsure:** whether drivers look at the phone at midnight.', ['risk']],
  ['an opening of doubt', 'Not clear yet what we do with depots that pay by invoice.', ['declared']],
  ['a bare whether', 'Whether returns count as parcels.', ['declared']],
  ['no idea', 'And we have no idea how large the bills get.', ['declared']],
  [
    'what we do not know, as a heading',
    '## What we do not know\n\n- Drivers without a phone may lose out',
    ['question'],
  ],
  [
    'what may come and would force us',
    'If the printer turns out to be loud enough, we will have to give up the screen.',
    ['risk'],
  ],
  [
    'what is looked into if need be',
    '## Requirements\n\n- Investigate the second printer if the first proves too loud for the depot.',
    ['declared'],
  ],
  ['what is looked into anyway', '## Requirements\n\n- Investigate the second printer in the depot.', []],
  ['what the product does on failure', 'If the print fails, we need to show the list again.', []],
  ['what users do not know', 'Drivers do not know how to reach the depot.', []],
  ['an address to all', 'Whether you drive a van or a lorry, the list is short.', []],
  [
    'a column that says whether',
    '| Field | Meaning |\n| --- | --- |\n| ready | Whether the van is loaded |',
    [],
  ],
  ['an empty section', '## Risks\n\nNone', []],
  ['a placeholder', '## Open questions\n\nTBD', []],
  ['a placeholder behind a label', 'Cost today: TBD.', []],
  ['a placeholder in a stub', 'We start in TBD.', []],
  ['a question with its answer', '## Open questions\n\n- Second screen — ✅ paid by the depot', []],
  ['a risk table without a judgement', '| Risk | Colour |\n| --- | --- |\n| low | green |', []],
  ['a feature with risk in its name', '- **Risk-free testing:** find mistakes in the lab', []],
  ['a question of a FAQ', '## FAQ\n\nCan we print the list on our own printer?', []],
  ['a question to others', 'Where does the driver look first?', []],
  ['a requirement on unknown input', 'The importer must reject unknown columns that are not yet mapped.', []],
  ['what the product mitigates', '## Requirements\n\n- The planner mitigates double bookings', []],
  ['a risk that is met', 'We print the list on paper to reduce this risk.', ['declared']],
  ['something nobody has found out yet', 'Whether drivers look at it is not yet known to us.', ['declared']],
  ['the state of the work', 'The second screen is not yet implemented in any depot.', []],
  ['a pointer to another section', 'See also the open questions section below.', []],
  ['entries of a tracker', '## Open issues\n\n- `#25` faster import of the routes', []],
  ['what is not built in', 'The importer reads files without hidden assumptions.', []],
  ['decisions still open', '## Open decisions\n\n- Which depots go first', ['question']],
  ['decisions to make', '## Decisions to be made\n\n- One printer or two for each depot', ['question']],
  ['decisions that were made', '## Decisions\n\n- The northern depots go first in May', []],
  ['what is called a bet', 'The voice list is still our bet for the winter.', ['assumption']],
  ['a feature about bets', 'Drivers place bets on the last van home.', []],
  ['what is called experimental', 'The offline list remains experimental.', ['declared']],
  ['an experimental group', 'The northern depots are the experimental group.', []],
  ['a name with the word', 'The experimental branch holds the offline list.', []],
  ['what is unmeasured', 'How many lists get lost is unmeasured.', ['declared']],
  ['a proof still missing', 'There is no field measurement of the offline list yet.', ['declared']],
  ['a screen without data', '## Requirements\n\n- The list shows a van when there is no data yet', []],
  ['a bet', 'The bet: drivers look at the list before they start.', ['assumption']],
  ['what the bet is', 'The bet is that drivers look at the list before they start.', ['assumption']],
  ['a quotation', '> “We do not know how often drivers look at the list.”', []],
]

describe('facts/unknowns', () => {
  for (const [what, text, kinds] of CASES)
    it(`${kinds.length > 0 ? 'counts' : 'passes over'} ${what}`, () => {
      assert.deepEqual(
        factsOf(text).unknowns.items.map(({ kind }) => kind),
        kinds,
      )
    })

  const tested = (text: string): readonly boolean[] => factsOf(text).unknowns.items.map((item) => item.tested)
  it('knows which are put to a test', () => {
    assert.deepEqual(tested('## Assumptions\n\n- Depots share one computer; we ask five of them in May'), [
      true,
    ])
    assert.deepEqual(
      tested('| Risk | Mitigation |\n| --- | --- |\n| Paper list stays | print it from the planner |'),
      [true],
    )
    assert.deepEqual(tested('## Assumptions\n\n- Depots share one computer'), [false])
  })
})

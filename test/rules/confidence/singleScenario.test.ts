import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { singleScenario } from '../../../rules/confidence/singleScenario'
import { readDocument } from '../../support/readDocument'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Honey from the city roofs'
const HOPE = [
  'Beekeepers on the roofs sell to neighbours and throw the rest away.',
  '## Goals',
  '- Grow from 40 to 400 beekeepers by 2028.',
]
const STEPS = [
  '## Rollout',
  ['May: north', 'June: east', 'July: south', 'August: west', 'September: centre', 'October: airport']
    .map((step) => `- ${step}`)
    .join('\n'),
]

const AIM = ['## Goals', '- Reach 400 beekeepers by 2028.']
const HIVES = 'A hive has ten frames. Each frame has a number on its left side. '.repeat(32)

ruleTester(singleScenario, {
  flagged: [
    ...withEach('strategy', TITLE, HOPE, [
      '',
      'Each year brings more roofs.',
      'What if it comes in at half?',
      '[half of it: stop, shrink or carry on]',
      '<!-- if fewer than 100 join, we stop -->',
      '> “If nobody joins we stop,” said a beekeeper.',
      '## Requirements\n\n- If the scale fails, the app falls back to typed weights.',
      '## Solution\n\nThe app falls back to typed weights.',
      'Bees fly if the sun shines.',
    ]),
    {
      text: smallDocument('business-case', TITLE, HOPE),
      type: 'business-case',
      messageId: 'one',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('business-case', TITLE, HOPE).trimEnd() +
        '\n\n## If it goes otherwise\n\n| Case | What we would see, by when | What we would do |\n| --- | --- | --- |\n' +
        '| [half of it] | [sign and date] | [stop, shrink or carry on] |\n| [as expected] | [sign and date] | [next step] |\n' +
        '| [twice as much] | [sign and date] | [what gives first] |\n',
    },
    { text: smallDocument('one-pager', TITLE, HOPE), type: 'one-pager' },
    // Less is missed where there may be no plan, and where little hangs on it.
    { text: smallDocument('strategy', 'Honey and wax', HOPE), type: 'strategy', milder: 0 },
    {
      text: smallDocument('business-case', 'Market analysis of honey', HOPE),
      type: 'business-case',
      milder: 1,
    },
    {
      text: smallDocument('strategy', TITLE, ['This is a hobby project of two neighbours.', ...HOPE]),
      type: 'strategy',
      milder: 1,
    },
    {
      text: smallDocument('strategy', TITLE, ['Roofs is an open-source scale for bees.', ...HOPE]),
      type: 'strategy',
      milder: 1,
    },
    { text: smallDocument('prfaq', TITLE, ['## Internal FAQ', ...HOPE]), type: 'prfaq' },
    { text: smallDocument('launch', TITLE, STEPS), type: 'launch', messageId: 'plan' },
    { text: smallDocument('roadmap', TITLE, STEPS), type: 'roadmap', messageId: 'plan' },
    // A look at what others offer; a page by which nobody loses, and what shows that somebody may.
    { text: smallDocument('business-case', 'Market research on honey', HOPE), milder: 1 },
    { text: smallDocument('one-pager', TITLE, [HIVES, ...AIM]), milder: 1 },
    { text: smallDocument('one-pager', TITLE, [HIVES, ...AIM, 'Our customers are bakers.']), milder: 0 },
    { text: smallDocument('one-pager', TITLE, [HIVES, ...HOPE]), milder: 0 },
    { text: smallDocument('strategy', TITLE, [HIVES, ...AIM]), milder: 0 },
    { text: smallDocument('strategy', TITLE, ['It is a hobby project of ours.', ...HOPE, HIVES]), milder: 1 },
  ],
  passed: [
    ...withEach('strategy', TITLE, HOPE, [
      'If fewer than 100 beekeepers join by June, we stop at the river.',
      'Base case 400, worst case 120; the second van is bought above 250 only.',
      'Three scenarios stand in the table of costs.',
      'Fallback: we sell wax to the candle maker.',
      'The second van comes only after 200 beekeepers have joined; otherwise we rent one.',
      'The east is gated on the result of the north.',
      'Where we go next depends on uptake in the north.',
      'Our contingency is the candle maker.',
      'There is a decision point after the first harvest.',
      'Unless forty join by May we shift the plan to schools.',
      '| Risk | Likelihood | Mitigation |\n| --- | --- | --- |\n| Few join | high | If under 100 join, switch to schools |',
      'We revisit the plan in June if fewer than 100 have joined.',
    ]),
    { text: smallDocument('strategy', TITLE, HOPE, ['size: small']), type: 'strategy' },
    {
      text: smallDocument('strategy', TITLE, ['Scales are required by the food law since 2026.', ...HOPE]),
      type: 'strategy',
    },
    {
      text: smallDocument('strategy', TITLE, ['The whole takes four weeks: duration: 4 weeks.', ...HOPE]),
      type: 'strategy',
    },
    { text: smallDocument('roadmap', 'Public roadmap', STEPS), type: 'roadmap' },
    { text: smallDocument('strategy', TITLE, ['Bees are busy.']), type: 'strategy' },
    { text: smallDocument('strategy', TITLE, STEPS), type: 'strategy' },
    // What has to stay small does not come in at half.
    ...['- Swarms lost: < 3%', '- Under 3% of swarms lost'].map((text) => ({
      text: smallDocument('strategy', TITLE, ['## Goals', text]),
      type: 'strategy' as const,
    })),
    { text: smallDocument('launch', TITLE, ['## Rollout', '- May: north\n- June: east']), type: 'launch' },
    { text: smallDocument('launch', TITLE, STEPS), type: 'launch', options: { minSteps: 9 } },
    { text: smallDocument('prd', TITLE, HOPE) },
    { text: smallDocument('vision', TITLE, HOPE), type: 'vision' },
    { text: smallDocument('experiment', TITLE, HOPE), type: 'experiment' },
    { text: smallDocument('rfc', TITLE, HOPE), type: 'rfc' },
  ],
})

describe('rules/confidence/single-scenario, the hope it takes up', () => {
  it('is the target that somebody measures already, before others without a date', () => {
    const goals = '## Goals\n\n- 80 % of calls answered within a day\n- Roofs with a scale from 40 to 300'
    const found: unknown[] = []
    const document = readDocument(smallDocument('strategy', 'Honey and wax', [goals]))
    singleScenario.check(document, ({ data }) => found.push(data?.hope), { minSteps: 6 })
    assert.deepEqual(found, ['Roofs with a scale from 40 to 300'])
  })
})

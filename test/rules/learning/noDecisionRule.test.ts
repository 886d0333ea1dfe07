import { noDecisionRule } from '../../../rules/learning/noDecisionRule'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Shorter order form for the bakery'
const TRIAL = [
  'Cafés order their bread by phone, because the form asks for fourteen fields.',
  '## Design',
  'Half of the cafés see four fields for three weeks. We count finished orders.',
]
const PILOT = [
  'Cafés order their bread by phone.',
  '## Pilot',
  'Twelve cafés in the old town order with the short form for three weeks, and the office counts calls and finished orders.',
]

ruleTester(noDecisionRule, {
  flagged: [
    ...withEach('experiment', TITLE, TRIAL, [
      'We run the test and see how it performs.',
      'The result will be discussed in the Monday meeting.',
      '## Results\n\n[at least this much: ship]',
      'What makes us stop?',
      '> “Stop if it is worse,” said the baker.',
      '## Metrics\n\n- Finished orders\n- Calls to the office',
      'We hope for a better result.',
      '## Requirements\n\n- If the form fails, the page stops and shows the phone number.',
      '<!-- ship if two points up -->',
    ]),
    {
      text: smallDocument('experiment', TITLE, TRIAL),
      type: 'experiment',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('experiment', TITLE, TRIAL).trimEnd() +
        '\n\n## What the result will mean\n\n| Result | What we do |\n| --- | --- |\n| [at least this much] | [ship] |\n' +
        '| [at most this much] | [stop] |\n| [between, or unclear] | [one more look, then decide] |\n\n' +
        '[Runs for how long, with how many people; primary measure; what must not get worse].\n',
    },
    { text: smallDocument('prd', TITLE, PILOT), phrase: '## Pilot' },
    { text: smallDocument('launch', TITLE, PILOT), type: 'launch' },
  ],
  passed: [
    ...withEach('experiment', TITLE, TRIAL, [
      'We ship if finished orders rise by two points, and stop if they do not.',
      'Ship if at least 60% finish; if calls rise, we stop.',
      'If fewer than half of the cafés finish an order, we drop the form.',
      'The trial is a success if nine of twelve cafés order twice.',
      'If the share stays flat, we extend the trial once by two weeks.',
      'Stop when refunds pass 3%.',
      'Exit criteria: at least 40 finished orders a week.',
      'If calls go up by a tenth we will roll back.',
      'It succeeds when most cafés order without a call.',
      'We revisit the form and stop if orders fall below 200 by June.',
      'Only if 60% finish do we build the second page; otherwise we stop.',
    ]),
    {
      text: smallDocument('prd', TITLE, [
        ...PILOT,
        'The pilot succeeds if nine of twelve cafés order twice.',
      ]),
    },
    { text: smallDocument('prd', TITLE, ['## Solution', 'A form with four fields.']) },
    {
      text: smallDocument('prd', TITLE, [
        '## Test plan',
        'Every field is filled in with letters, digits and nothing at all, in three browsers and on two phones.',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        '## Free trial',
        'A café may order for two weeks without paying, and the office calls it afterwards to ask whether it stays.',
      ]),
    },
    { text: smallDocument('prd', TITLE, ['## Pilot', 'Twelve cafés.']) },
    {
      text: smallDocument('prd', TITLE, [
        '## Experimental features',
        'Cafés that like to try new things switch on the order by voice, and the office sees which of them did so.',
      ]),
    },
    { text: smallDocument('experiment', 'Usability test of the order form', TRIAL), type: 'experiment' },
    {
      text: smallDocument('experiment', TITLE, [
        'An exploratory study: we do not know what to ask yet.',
        ...TRIAL,
      ]),
      type: 'experiment',
    },
    { text: smallDocument('strategy', TITLE, PILOT), type: 'strategy' },
    { text: smallDocument('roadmap', TITLE, PILOT), type: 'roadmap' },
    { text: smallDocument('rfc', TITLE, PILOT), type: 'rfc' },
  ],
})

import { noSynthesis } from '../../../rules/perspective/noSynthesis'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Strategy for the repair network'
const SIDE_BY_SIDE = [
  '## Riders',
  'Couriers who ride their own bicycles struggle when a wheel breaks on a shift; today they push it home and lose the evening. In our interviews with 14 couriers in April, nine had lost at least one shift in a month.',
  'Nine of the couriers keep a spare tube at home, and three pay a friend to collect them.',
  '## Revenue',
  'Repair plans bring revenue of €9 a month for each courier, at a gross margin of about 40 %. Renewals of the plan stood at 78 % last year, each churned courier costs us roughly €31 in acquisition, and support load takes €1,900 a month out of the budget.',
  'Pricing follows the season, and the contract with the workshops ends in December. A price increase of €1 would pay for support, as finance calculated in March.',
]

ruleTester(noSynthesis, {
  flagged: [
    ...withEach('strategy', TITLE, SIDE_BY_SIDE, [
      'Therefore this is good for everybody.',
      '## Trade-offs\n\nTBD',
      '## Trade-offs\n\n[Which side gives?]',
      '## What we give up',
      'What do we give up for it?',
      '<!-- Trade-off: couriers want free repairs, margin forbids it. We chose margin and accept churn. -->',
      'The list uses a tree rather than a table.',
      'Repairs start in May, and the second city follows in July.',
      'Each depot has a mechanic on Mondays and Thursdays.',
      '| Side | Goal |\n| --- | --- |\n| Couriers | faster repairs |\n| Finance | higher renewals |',
    ]),
    {
      text: smallDocument('strategy', TITLE, SIDE_BY_SIDE),
      type: 'strategy',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, SIDE_BY_SIDE).trimEnd() +
        '\n\n## What we give up\n\n[Trade-off: one side against the other]. [The choice, and why]. [The price]. [What would change it].\n',
    },
    { text: smallDocument('prd', TITLE, SIDE_BY_SIDE), type: 'prd' },
    { text: smallDocument('one-pager', TITLE, SIDE_BY_SIDE), type: 'one-pager' },
    {
      text: smallDocument('strategy', TITLE, SIDE_BY_SIDE, ['status: draft']),
      type: 'strategy',
      options: { minWords: 50 },
    },
  ],
  passed: [
    ...withEach('strategy', TITLE, SIDE_BY_SIDE, [
      // A tension is named; whether the choice beside it is one is for the reader to say.
      'We will balance the needs of couriers and our revenue goals.',
      'Trade-off: couriers want repairs on the spot, but a van for each district would eat the margin. We chose two workshops and accept that some couriers lose the evening.',
      'Couriers ask loudest for free tubes, but revenue depends on the plan. We prioritise the plan over free parts and accept that some couriers will leave.',
      'Finance wants a higher price while couriers earn less in winter. We decided to keep €9 until spring, and accept a lower margin for two quarters.',
      'Freelance couriers need weekend hours, however weekend mechanics cost twice as much. We chose Saturdays only; couriers on Sundays will not get help.',
      'Serving couriers in the suburbs would help users most, but the cost of the van is higher than the revenue. We will not go there this year and give up about 60 plans.',
      'Sales wants a discount for fleets, whereas couriers on their own would pay for it. We say no to fleets before the autumn and lose perhaps two contracts.',
      '## Trade-offs\n\nFaster repairs for couriers conflict with our cost per repair. We choose slower repairs, at the expense of couriers who ride at night, because revenue pays the mechanics.',
      'Although couriers want every brand repaired, spare parts for all brands would lower the margin. We decided against rare brands and accept that their owners churn.',
      'There is a tension between couriers, who want to pay per repair, and revenue, which needs a subscription. We chose the subscription; occasional couriers will pay more.',
    ]),
    {
      text: smallDocument('strategy', TITLE, SIDE_BY_SIDE, ['status: draft']),
      type: 'strategy',
    },
    { text: smallDocument('strategy', TITLE, SIDE_BY_SIDE.slice(0, 3)), type: 'strategy' },
    { text: smallDocument('rfc', TITLE, SIDE_BY_SIDE), type: 'rfc' },
    { text: smallDocument('vision', TITLE, SIDE_BY_SIDE), type: 'vision' },
    { text: smallDocument('launch', TITLE, SIDE_BY_SIDE), type: 'launch' },
    { text: smallDocument('experiment', TITLE, SIDE_BY_SIDE), type: 'experiment' },
    { text: smallDocument('business-case', TITLE, SIDE_BY_SIDE), type: 'business-case' },
  ],
})

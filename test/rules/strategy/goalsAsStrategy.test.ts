import { goalsAsStrategy } from '../../../rules/strategy/goalsAsStrategy'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Bicycle workshop 2028'
const under = (heading: string, ...items: readonly string[]): string =>
  smallDocument('strategy', TITLE, [
    'The workshop repairs bicycles of the old town.',
    `## ${heading}`,
    items.map((item) => `- ${item}`).join('\n'),
  ])
const HOPES = [
  'Become the most loved workshop of the town.',
  'Double the number of repairs.',
  'Grow to three shops.',
]

ruleTester(goalsAsStrategy, {
  flagged: [
    under(
      'Strategy',
      'Our strategy is to be the first choice of the old town.',
      'We want to double the number of repairs.',
      'We will improve quality.',
    ),
    {
      text: under('Strategy', ...HOPES),
      messageId: 'goals',
      phrase: '## Strategy',
      afterFix: `${under('Strategy', ...HOPES).trimEnd()}\n\n[To reach which goal: the policy] [which means we do not: what]\n`,
    },
    under('Strategic pillars', ...HOPES),
    under('Our approach', ...HOPES),
    smallDocument('strategy', TITLE, [
      '## Strategic pillars',
      '### Growth',
      'Reach 4,000 repairs by the end of next year.',
      '### Revenue',
      'Grow sales of parts by 60 %.',
      '### Customers',
      'Achieve a rating of 4.8 in the town guide.',
    ]),
    under('Themes', ...HOPES),
    under('Focus areas', ...HOPES),
    under('Strategy', 'Reach €400k in sales.', 'Achieve 95% satisfaction.'),
    under('Strategy', 'Pillar 1: Be the most loved workshop.', 'Pillar 2: Lead the town in repairs.'),
    under(
      'Strategy',
      '**Growth:** double the number of repairs.',
      '**Love:** become the most trusted workshop.',
    ),
    under('Strategy', 'To be number one in the old town.', 'Win the students.', 'Raise sales per repair.'),
    under('Strategy', ...HOPES, 'Bicycles are fun.'),
    under('Strategy', ...HOPES, '[the policy]'),
    smallDocument('strategy', TITLE, [
      '## Strategy',
      'Our goal is to become the market leader. We aim to be best in class.',
    ]),
    smallDocument('strategy', TITLE, [
      '## Strategy',
      '### Love',
      'Become the most loved workshop.',
      '### Trust',
      'Double the number of repairs.',
    ]),
    { text: under('Strategy', 'Become the most loved workshop.'), options: { minItems: 1 } },
  ],
  passed: [
    under('Strategy', 'We will improve quality by repairing fewer brands.', 'Repair before we sell.'),
    under(
      'Strategy',
      'Double repairs by taking in bicycles at the station.',
      'Grow through the schools; we stop selling new bicycles.',
    ),
    under('Strategy', ...HOPES, 'We focus on repairs rather than sales.'),
    under(
      'Strategy',
      'Become the workshop of commuters instead of everyone.',
      'Lead in repairs, not in sales.',
    ),
    under(
      'Strategy',
      'Take in bicycles at the station before eight.',
      'Repair over night.',
      'Double the number of repairs.',
    ),
    under('Strategy', 'Become the most loved workshop.'),
    under('Objectives', ...HOPES),
    under('OKRs', ...HOPES),
    under('Key results of the strategy', ...HOPES),
    under('Vision', ...HOPES),
    under('Goals', ...HOPES),
    under('Test strategy', ...HOPES),
    under('Pricing strategy', ...HOPES),
    under('Strategic objectives', ...HOPES),
    under('Strategy', '[Become what]', '[Double what]', '[Grow to what]'),
    under('Strategy', 'Become what?', 'Grow how far?', 'Lead where?'),
    under(
      'Strategy',
      'Repair over night.',
      'Take in bicycles at the station.',
      'Lend a bicycle for the day.',
    ),
    { text: under('Strategy', ...HOPES), options: { minItems: 4 } },
    { text: under('Strategy', ...HOPES, 'Repair over night.'), options: { goalShare: 0.9 } },
    smallDocument('vision', TITLE, [
      '## Strategy',
      '- Become the most loved workshop.\n- Double the number of repairs.',
    ]),
    smallDocument('prd', TITLE, [
      '## Strategy',
      '- Become the most loved workshop.\n- Double the number of repairs.',
    ]),
    smallDocument('roadmap', TITLE, [
      '## Strategy',
      '- Become the most loved workshop.\n- Double the number of repairs.',
    ]),
  ],
})

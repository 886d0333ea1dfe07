import { noChoice } from '../../../rules/strategy/noChoice'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Strategy for the seed shop'
const EVERYTHING = [
  'Gardeners with a balcony buy soil, pots and seeds in three places. We bring the three together for balconies, gardens and farms alike.',
  '## Where we play',
  'Private gardeners, schools and farms, in cities and villages, online and in the shop.',
]
const RANKED = [
  '- P0: search by month of sowing',
  '- P0: list of soils',
  '- P0: pots with measures',
  '- P0: reminder to water',
  '- P0: gift cards',
]
const EXCLUSION = '## Not doing\n\n- Farm machines: dealers ask for them, but a service team would be needed.'

ruleTester(noChoice, {
  flagged: [
    ...withEach('strategy', TITLE, EVERYTHING, [
      'We serve private gardeners, schools and farms equally.',
      '## Non-goals\n\nTBD',
      '## Out of scope\n\n[What is left out?]',
      '## Not doing',
      'What are we not doing?',
      '<!-- Out of scope: farm machines. -->',
      'The shop is open from nine to six.',
      '## Later',
      '## Phase 1\n\n- Balconies in the city, gardens in the villages, and farms along the river',
      'Everything is equally important.',
      'The range grows to 4,000 articles.',
    ]),
    {
      text: smallDocument('strategy', TITLE, EVERYTHING),
      type: 'strategy',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, EVERYTHING).trimEnd() +
        '\n\n## Not doing\n\n- [Not doing: what] [tempting because …; not now because …]\n',
    },
    {
      text: smallDocument('prd', TITLE, [...EVERYTHING, EXCLUSION, `## Features\n\n${RANKED.join('\n')}`]),
      type: 'prd',
      messageId: 'allTop',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...EVERYTHING,
        EXCLUSION,
        '## Features\n\n| Feature | Priority |\n| --- | --- |\n| Search | Must have |\n| Soils | Must have |\n| Pots | Must-have |\n| Reminder | Must have |\n| Cards | Should have |',
      ]),
      type: 'prd',
      messageId: 'allTop',
    },
    { text: smallDocument('roadmap', TITLE, EVERYTHING), type: 'roadmap' },
    { text: smallDocument('one-pager', TITLE, EVERYTHING), type: 'one-pager' },
    {
      text: smallDocument('prd', TITLE, [...EVERYTHING, EXCLUSION, RANKED.slice(0, 3).join('\n')]),
      type: 'prd',
      options: { minPriorities: 3 },
    },
  ],
  passed: [
    ...withEach('strategy', TITLE, EVERYTHING, [
      // A heading for what comes later says what waits.
      '## Later\n\n- A nursery of our own behind the station\n- Gift boxes for weddings and for schools',
      '## Phase 2\n\n- Gift boxes for weddings and birthdays\n- A nursery of our own',
      '## Future ideas\n\nA nursery of our own, behind the station, with two gardeners.',
      '## Known limitations\n\nParcels above thirty kilograms travel with the soil lorry.',
      EXCLUSION,
      'Farm machines are out of scope.',
      'We will not build a delivery fleet this year.',
      '## Non-goals\n\n- Advice by telephone',
      '## What we are not doing\n\n- Cut flowers, although they sell well in May.',
      'Cut flowers are deferred to next spring.',
      'We won’t support orders by fax.',
      'We stop doing house calls for gardens under 20 square metres.',
      'Schools are excluded until the catalogue has prices without tax.',
      'We sell seeds instead of seedlings, because seedlings die on the way.',
      'There are no plans to open a second shop.',
    ]),
    { text: smallDocument('strategy', 'Testing strategy', EVERYTHING), type: 'strategy' },
    {
      text: smallDocument('prd', TITLE, [...EVERYTHING, EXCLUSION, RANKED.slice(0, 4).join('\n')]),
      type: 'prd',
    },
    {
      text: smallDocument('prd', TITLE, [
        ...EVERYTHING,
        EXCLUSION,
        [...RANKED, '- P1: postcards', '- P2: calendar'].join('\n'),
      ]),
      type: 'prd',
    },
    {
      text: smallDocument('prd', TITLE, [...EVERYTHING, EXCLUSION, RANKED.join('\n')]),
      type: 'prd',
      options: { minPriorities: 6 },
    },
    { text: smallDocument('prd', TITLE, EVERYTHING, ['size: small']), type: 'prd' },
    { text: smallDocument('rfc', TITLE, EVERYTHING), type: 'rfc' },
    { text: smallDocument('launch', TITLE, EVERYTHING), type: 'launch' },
  ],
})

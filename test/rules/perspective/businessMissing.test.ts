import { businessMissing } from '../../../rules/perspective/businessMissing'
import { ruleTester } from '../../support/ruleTester'
import { inFours, smallDocument, withEach } from '../smallDocument'

const TITLE = 'Reading list for library members'
const WITHOUT_BUSINESS = [
  'Members of branch libraries forget which books they wanted. Today they photograph the spine and lose the picture; seven of ten we spoke to in March had more than fifty such photos.',
  '## What it takes',
  'One developer and one designer have four weeks. The catalogue service already has a list of titles, and the hardest part is matching editions.',
]

const ANSWERS = [
  'Renewals of the yearly subscription stood at 71 % last year. The gross margin on each is about €40, and legal review has to be done before schools can buy.',
  'Branches pay a yearly subscription of €900 each; churned branches name missing member features first, and one renewal pays for the build.',
  'We expect between €20,000 and €45,000 of yearly revenue from the premium tier, at a gross margin near 60 %.',
  'The council funds us for loans per resident. More loans protect the grant, and the yearly budget for software is capped at €15,000.',
  'Messaging costs come to roughly €400 a month of the budget, legal review of the privacy notice is due before we sell to schools, and revenue from renewals could rise by 2 to 4 %.',
  'Win rate in tenders is 3 in 10, and lost tenders mention this feature. Building it costs five engineer-weeks, about €30,000 out of the yearly budget of the sales department.',
  'Support load falls: list questions are 18 % of tickets and cost us €1,100 a month. Pricing stays as it is.',
  'The feature moves into the paid plan at €4 per seat. We think 5 to 9 % of accounts upgrade, worth €60k to €110k of ARR.',
  'Public value: each loan we keep costs the taxpayer €1.40 against €9 for a new book. The budget for the pilot is €12,000, and procurement asks for three offers.',
  'Net revenue retention is 104 % and the objective is 108 %. Accounts with lists expand more often; discounts for the bundle would lower margin by two points.',
  'Sponsors fund the app with €80,000 a year and renew on active members. Hosting costs €700 a month.',
  'Unit economics: acquisition costs €38 a member, and lifetime value is about €96 at the present churn.',
]

const SPINES = 'Each spine has a sign. The sign shows the shelf and the row. '.repeat(33)

ruleTester(businessMissing, {
  flagged: [
    ...withEach('prd', TITLE, WITHOUT_BUSINESS, [
      '',
      'This will be great for the company.',
      '## Business case\n\nTBD',
      '## Business value\n\n[Which figure should move?]',
      'The page has a margin of 12 pixels on both sides.',
      'Conversion of the old file format happens at night.',
      'The computational cost of the lookup is small.',
      'How much revenue could this bring?',
      '<!-- Revenue should grow by 4 % and the price stays at €12 a month. -->',
      'The value of the field is stored with the title.',
      'Stakeholders like the idea.',
    ]),
    {
      text: smallDocument('one-pager', TITLE, WITHOUT_BUSINESS),
      type: 'one-pager',
      messageId: 'absent',
      phrase: `# ${TITLE}`,
    },
    {
      text: smallDocument('strategy', 'Reading strategy', [
        ...WITHOUT_BUSINESS,
        'Support calls come at noon.',
      ]),
      type: 'strategy',
      milder: 0,
    },
    // What is given away, what stands already, what is for the makers' own use, and a look at what others offer.
    ...[
      'The list is an open-source plugin for branch libraries.',
      'It is published to npm, and any branch installs it.',
      'It is a hobby project of two members.',
    ].map((more) => ({ text: smallDocument('prd', TITLE, [more, ...WITHOUT_BUSINESS]), milder: 1 as const })),
    { text: smallDocument('prd', TITLE, WITHOUT_BUSINESS, ['status: shipped']), milder: 1 },
    // A page by which nobody loses, and what shows that somebody may.
    { text: smallDocument('prd', TITLE, [...WITHOUT_BUSINESS, SPINES]), milder: 1 },
    { text: smallDocument('strategy', TITLE, [...WITHOUT_BUSINESS, SPINES]), milder: 0 },
    { text: smallDocument('prd', TITLE, [...WITHOUT_BUSINESS, SPINES], ['status: approved']), milder: 0 },
    {
      text: smallDocument('prd', TITLE, [...WITHOUT_BUSINESS, SPINES, 'The works council agrees.']),
      milder: 0,
    },
    { text: smallDocument('business-case', 'Competitor analysis of lists', WITHOUT_BUSINESS), milder: 2 },
    ...[
      'Branches use open-source plugins today.',
      'The list is an open-source plugin, and branches may ask for a hosted service.',
      'Members with a side project of their own keep two lists.',
    ].map((more) => ({
      text: smallDocument('prd', TITLE, [more, 'The works council agrees.', ...WITHOUT_BUSINESS]),
      milder: 0 as const,
    })),
    // A page on which nobody has come to what may be lost by it.
    { text: smallDocument('prd', TITLE, WITHOUT_BUSINESS), milder: 1 },
    {
      text: smallDocument('launch', TITLE, [...WITHOUT_BUSINESS, '## Business\n\nSee below.']),
      type: 'launch',
      afterFix:
        smallDocument('launch', TITLE, [...WITHOUT_BUSINESS, '## Business\n\nSee below.']).trimEnd() +
        '\n\n- [Outcome: which figure should move, and for whom]\n- [Size: a range, and what it rests on]\n' +
        '- [Cost and constraint: money, time, law, support]\n' +
        '- [Who has to agree: sales, support, legal, finance]\n',
    },
  ],
  passed: [
    ...withEach('prd', TITLE, WITHOUT_BUSINESS, inFours(ANSWERS)),
    {
      text: smallDocument('prd', TITLE, [
        'The accessible catalogue is required by the European Accessibility Act, in force since June 2025.',
        ...WITHOUT_BUSINESS,
      ]),
    },
    { text: smallDocument('rfc', TITLE, WITHOUT_BUSINESS), type: 'rfc' },
    { text: smallDocument('vision', TITLE, WITHOUT_BUSINESS), type: 'vision' },
    { text: smallDocument('experiment', TITLE, WITHOUT_BUSINESS), type: 'experiment' },
  ],
})

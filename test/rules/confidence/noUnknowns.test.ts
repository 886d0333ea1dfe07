import type { DocumentType } from '../../../server/src/facts/types'
import { noUnknowns } from '../../../rules/confidence/noUnknowns'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Launch of the evening opening'
const SETTLED = [
  'The pool in the north opens until eleven in the evening from March on. Members swim after work, and the evening lanes are theirs. The opening is announced on 1 February on the website, in the newsletter and on the doors of all four pools. The newsletter goes out at noon, and the posters hang from the morning of the same day.',
  '## Opening hours',
  'Monday to Friday the pool closes at eleven, on Saturday at ten and on Sunday at eight. The sauna closes an hour earlier. The café stays open until the last guest has left, and the kitchen closes at nine.',
  '## People',
  'Three lifeguards share the evenings, and each of them works two of the five. The duty manager of the day stays until nine and hands over to the lifeguard on shift. The cleaning crew starts at a quarter past eleven.',
  '## Prices',
  'An evening ticket costs €4.50 and is valid from eight. Members pay nothing. The ticket is sold at the desk and in the app from 20 February on, and the desk closes at half past ten.',
  '## Announcement',
  'The newsletter of 1 February carries the opening hours, the price and a picture of the evening light. The local paper prints the same text on the Saturday after. On the first evening the choir of the school sings at the edge of the pool, and the first hundred guests receive a towel in the colours of the town. The mayor speaks for five minutes before the choir, and the pictures of the evening go on the website the next morning, together with the opening hours of the summer.',
]

const DOORS = 'The door opens at seven. The hall has two rows of chairs, and each row has twelve. '.repeat(25)

/** Prices, buyers, rivals and promises, and nothing that could turn out differently. */
const MUCH_HANGS = [
  'The pools of four towns move to one evening subscription in March. Members pay €19 a month, and the revenue of the evenings carries the wages of the lifeguards and the heating of the sauna. Our members wait for it, and the board has promised it to the towns. Baths & Co, the market leader, sells evenings at €24, and the two hotels compete for the same guests.',
  '## Prices',
  'An evening ticket costs €4.50, and the subscription replaces ten of them. Employers buy a package of forty subscriptions at a discount of a tenth, with a yearly contract. Buyers at the three large employers sign in February, and finance sends one invoice a quarter.',
  '## People',
  'Three lifeguards share the evenings, and each of them works two of the five. The duty manager stays until nine and hands over to the lifeguard on shift. Marketing writes to every member on 1 February, and sales calls the buyers of the employers in the week after.',
  '## Partners',
  'Physiotherapists rent two lanes for their patients and pay a commission on each hour. Swimming teachers sell courses at the desk, and the pool keeps a fifth of the price. Parents book lessons for their children in the app, and the booking goes to the teacher at once.',
  '## Announcement',
  'The newsletter of 1 February carries the hours, the price and a picture of the evening light. The local paper prints the same text on the Saturday after. The mayor speaks for five minutes on the first evening, the choir of the school sings at the edge of the pool, and the first hundred guests receive a towel in the colours of the town.',
]
const VANS =
  'Dispatchers and depot managers pay for the night plan per van. Buyers sign a yearly contract, and the subscription carries the revenue of the house. Lanewise, the market leader, sells its plan at a higher price. '.repeat(
    8,
  )
const SHELF =
  'Households cook from the shelf on weekdays. Parents add a recipe from a photo, and the shopping list follows from it. '.repeat(
    11,
  )

/** Documents on which much hangs, in which all reads as settled. */
const ASKED: readonly (readonly [type: DocumentType, title: string, ...blocks: string[]])[] = [
  ['launch', TITLE, ...MUCH_HANGS],
  ['strategy', 'Night plan for small depots', VANS],
  // Targets say what is hoped for, and nothing of what is unsure.
  [
    'one-pager',
    'A premium shelf for recipes',
    SHELF,
    '## Success metrics',
    '- Premium subscriptions from 400 to 900 by June\n- Churn of premium households below 2 % a month\n- Retention after 30 days from 25 % to 40 %\n- Revenue per household from €2 to €3 a month',
  ],
  // A single doubt in passing, and a heading with nothing below it, change little.
  ['launch', TITLE, ...MUCH_HANGS, 'Perhaps the choir comes.'],
  ['launch', TITLE, ...MUCH_HANGS, '## Known issues\n\nNone.'],
]

/** Documents that say how a thing is, or in which reasons and cases are weighed; and doubts that are no unknowns. */
const SPARED: typeof ASKED = [
  ['prd', TITLE, DOORS],
  ['strategy', TITLE, DOORS],
  ['one-pager', TITLE, DOORS],
  [
    'launch',
    TITLE,
    ...MUCH_HANGS,
    '## Why this first',
    'The subscription comes first because tickets are sold by hand, and because the desk is closed at night. If fewer than forty buyers sign, the pools fall back to tickets, since those are there anyway. Otherwise the package goes to the smaller employers as well, so that each lane is full, unless the towns refuse the price; if they do, the price is that of last year. It was compared with a card for ten evenings and tried at the northern pool, because a card is cheaper to print. When a lane is empty it is lent to the school, because the school is next door.',
  ],
  // Doubt in passing, what would make the makers turn back, what they know to be wrong and what they have not come to yet.
  ...[
    'Perhaps the choir comes. Members might bring guests.',
    'Members possibly bring guests. The choir maybe sings twice.',
    'We stop after 3 May if fewer than ten members come.',
    'Do not rent a second hall unless usage forces a revisit.',
    'Kill criteria: fewer than ten members by 3 May.',
    '## Known issues\n\nThe door of the second changing room sticks, the lamp over lane four flickers, and the water of the third shower stays cold after nine on busy evenings.',
    'The rota is still being worked out. Lanes for the rowing club are still in the process of being decided.',
    'The hours of the summer are aspirational. There are no dates yet.',
  ].map((doubt) => ['launch', TITLE, ...MUCH_HANGS, doubt] as const),
]

ruleTester(noUnknowns, {
  flagged: [
    // Loud where much hangs on it and little is weighed; elsewhere it is a hint.
    ...([ASKED, SPARED] as const).flatMap((documents, milder) =>
      documents.map(([type, title, ...blocks]) => ({
        text: smallDocument(type, title, blocks),
        type,
        milder,
      })),
    ),
    // A comparison, what stands already and what is its makers' own read as settled as well.
    ...['Competitive analysis of evening pools', 'Market research: evening pools'].map((title) => ({
      text: smallDocument('strategy', title, SETTLED),
    })),
    { text: smallDocument('launch', TITLE, SETTLED, ['status: shipped']) },
    { text: smallDocument('launch', TITLE, SETTLED, ['status: active development']) },
    { text: smallDocument('launch', TITLE, [...SETTLED, 'It is a hobby project of ours.']) },
    { text: smallDocument('launch', TITLE, [...SETTLED, '[Join our waitlist](https://evening.example)']) },
    ...withEach('launch', TITLE, SETTLED, [
      'All requirements are final, and all stakeholders are aligned.',
      '## Risks\n\nNone.',
      '## Risks\n\nTBD',
      '## Open questions\n\nNo open questions.',
      '## Assumptions\n\n[What has to be true?]',
      '## Risks\n\n## Assumptions',
      '<!-- Open question: does anyone come in November? -->',
      '## Risk register\n\nSee the file.',
      'Nothing changes for schools in the morning.',
      'The lanes are numbered from one to six.',
      'A towel is lent for a deposit of €5.',
      '## Open questions\n\nn/a',
    ]),
    {
      text: smallDocument('launch', TITLE, SETTLED),
      type: 'launch',
      messageId: 'none',
      milder: 1,
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('launch', TITLE, SETTLED).trimEnd() +
        '\n\n## What we are assuming\n\n| Assumption | How sure | How we find out | By when |\n' +
        '| --- | --- | --- | --- |\n' +
        '| [what has to be true] | [low, medium or high, and why] | [test] | [date] |\n',
    },
    { text: smallDocument('prd', TITLE, SETTLED), type: 'prd' },
    {
      text: smallDocument('strategy', TITLE, [
        ...SETTLED,
        '## Assumptions\n\n- At least forty members swim after eight on a working day.',
      ]),
      type: 'strategy',
      messageId: 'oneKind',
      milder: 1,
    },
    { text: smallDocument('prd', TITLE, SETTLED.slice(0, 4)), type: 'prd', options: { minWords: 80 } },
  ],
  passed: [
    ...withEach('launch', TITLE, SETTLED, [
      'We do not know yet whether anyone comes after ten; we count for two weeks and then decide.',
      '## Risks\n\n- If fewer than fifteen guests come on an evening in week three, we close at ten (duty manager counts).',
      '## Open questions\n\n- Who pays for heating after nine, and does the council agree by January?',
      '## Assumptions\n\n- Members who work late swim on two evenings a week; we ask 30 of them at the desk in January.',
      'Assumption: the sauna is empty after nine. The attendant counts on five evenings in December.',
      'It is unclear whether the bus line 14 still stops at the pool after ten in the evening.',
      'The main risk is heating: gas prices in winter have doubled twice, and the budget covers one doubling.',
      '## Risks\n\n| Risk | Mitigation | Owner |\n| --- | --- | --- |\n| Lifeguards leave for the lake in May | Two contracts end in September | Pool manager |',
      'We assume that schools do not need the lanes in the evening, and have not asked them.',
      '## Open decisions\n\n- Which of the two pools closes in August',
      'That guests stay after ten is still a bet.',
      'The choir evening stays experimental.',
      'How many guests stay after ten is unmeasured.',
      'Whether the café earns its wages after nine has not been tested.',
      'It may not work in summer, because the lake is free of charge and closer to the trams.',
      'The list of what could go wrong stands in the [risk register](risks.md), with an owner for each line.',
    ]),
    // Several doubts, though all of one kind.
    {
      text: smallDocument('strategy', TITLE, [
        ...SETTLED,
        '## Assumptions\n\n- At least forty members swim after eight on a working day.\n- The night bus keeps its stop at the pool through the winter.\n- Members of the rowing club pay for an evening ticket as well.',
      ]),
      type: 'strategy',
    },
    { text: smallDocument('launch', TITLE, SETTLED, ['size: small']), type: 'launch' },
    { text: smallDocument('launch', TITLE, SETTLED.slice(0, 3)), type: 'launch' },
    { text: smallDocument('vision', TITLE, SETTLED), type: 'vision' },
    {
      text: smallDocument('prd', TITLE, [
        'The evening opening is required by the sports act of the state, in force from March.',
        ...SETTLED,
      ]),
      type: 'prd',
    },
    {
      text: smallDocument('strategy', TITLE, [
        ...SETTLED,
        '## Assumptions\n\n- At least forty members swim after eight on a working day.',
        '## Risks\n\n- If heating costs pass €9,000 in a month, we close at nine.',
      ]),
      type: 'strategy',
    },
  ],
})

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

const CHARTER = [
  '## Mission',
  'Every member of the town swims when work allows it.',
  '## Vision',
  'The pool is the place where the town meets after work.',
]

/** A list of features with boxes, and a table of them with a column that tells how far each is. */
function tasks(done: number, open: number): string {
  return [
    ...Array<string>(done).fill('- [✓] The lamp of a lane'),
    ...Array<string>(open).fill('- [ ] A towel'),
  ].join('\n')
}
function states(done: number, open: number): string {
  const rows = [
    ...Array<string>(done).fill('| Lamp | ✅ Done |'),
    ...Array<string>(open).fill('| Towel | Backlog |'),
  ]
  return ['| Part | Status |', '| --- | --- |', ...rows].join('\n')
}

ruleTester(noUnknowns, {
  flagged: [
    // Doubt in passing, and a look at what others offer.
    ...[
      'Perhaps the choir comes. Members might bring guests.',
      'Members possibly bring guests. The choir maybe sings twice.',
    ].map((more) => ({ text: smallDocument('launch', TITLE, [...SETTLED, more]), milder: 0 as const })),
    { text: smallDocument('launch', TITLE, [...SETTLED, 'Perhaps the choir comes.']), milder: 0 },
    // What would make the makers turn back is doubt of a kind.
    ...[
      'We stop after 3 May if fewer than ten members come.',
      'Do not rent a second hall unless usage forces a revisit.',
      'Kill criteria: fewer than ten members by 3 May.',
    ].map((more) => ({ text: smallDocument('launch', TITLE, [...SETTLED, more]), milder: 0 as const })),
    ...['Competitive analysis of evening pools', 'Market research: evening pools'].map((title) => ({
      text: smallDocument('strategy', title, SETTLED),
      milder: 1 as const,
    })),
    { text: smallDocument('strategy', 'Analysis of the evening', SETTLED), milder: 0 },
    // What the makers know to be wrong, and what they have not come to yet.
    ...[
      '## Known issues\n\nThe door of the second changing room sticks, and the lamp over lane four flickers.',
      'The rota is still being worked out. Lanes for the rowing club are still in the process of being decided.',
      'The hours of the summer are aspirational. There are no dates yet.',
    ].map((more) => ({ text: smallDocument('launch', TITLE, [...SETTLED, more]), milder: 0 as const })),
    { text: smallDocument('launch', TITLE, [...SETTLED, '## Known issues\n\nNone.']), milder: 0 },
    // A page of mission, vision and goals; with steps it is a plan.
    { text: smallDocument('strategy', TITLE, [...CHARTER, ...SETTLED]), milder: 0 },
    {
      text: smallDocument('strategy', TITLE, [
        ...CHARTER,
        ...SETTLED,
        '## Roadmap',
        'The sauna follows in May.',
      ]),
      milder: 0,
    },
    // Most of it is done.
    { text: smallDocument('launch', TITLE, [...SETTLED, tasks(6, 2)]), milder: 0 },
    { text: smallDocument('launch', TITLE, [...SETTLED, tasks(5, 4)]), milder: 0 },
    { text: smallDocument('launch', TITLE, [...SETTLED, states(6, 2)]), milder: 0 },
    { text: smallDocument('launch', TITLE, [...SETTLED, states(3, 5)]), milder: 0 },
    // What partners are invited to, and what keeps the wording.
    {
      text: smallDocument('launch', TITLE, [
        ...SETTLED,
        'We would welcome the chance to walk any swimming club through it.',
      ]),
      milder: 1,
    },
    {
      text: smallDocument('launch', TITLE, [
        ...SETTLED,
        '## What we can say',
        'It is warm.',
        '## Tagline',
        'Swim late.',
      ]),
      milder: 1,
    },
    { text: smallDocument('launch', TITLE, [...SETTLED, '## Tagline', 'Swim late.']), milder: 0 },
    // What stands already.
    { text: smallDocument('launch', TITLE, SETTLED, ['status: shipped']), milder: 1 },
    // What is for its makers' own use, what sells to readers, and requirements that say what a small thing does.
    { text: smallDocument('launch', TITLE, [...SETTLED, 'It is a hobby project of ours.']), milder: 1 },
    {
      text: smallDocument('launch', TITLE, [...SETTLED, '[Join our waitlist](https://evening.example)']),
      milder: 1,
    },
    { text: smallDocument('prd', TITLE, [DOORS]), milder: 1 },
    // A page by which nobody loses, and what shows that somebody may.
    { text: smallDocument('one-pager', TITLE, [DOORS]), milder: 0 },
    { text: smallDocument('one-pager', TITLE, [DOORS, 'Perhaps it rains. Members might stay.']), milder: 1 },
    ...[
      'The revenue of the evening pays for the choir.',
      'The works council asks for one free evening.',
      'The hall is lit for patients of the clinic.',
      'A contract with the caterer binds us until June.',
    ].map((more) => ({ text: smallDocument('one-pager', TITLE, [DOORS, more]), milder: 0 as const })),
    // Given away, and a target that may be missed.
    {
      text: smallDocument('strategy', TITLE, ['The hall is an open-source plan for pools.', DOORS]),
      milder: 1,
    },
    {
      text: smallDocument('launch', TITLE, [
        ...SETTLED,
        '## Success metrics',
        '- Sell at least 200 evening tickets a month',
      ]),
      milder: 1,
    },
    { text: smallDocument('strategy', TITLE, [DOORS]), milder: 0 },
    { text: smallDocument('launch', TITLE, SETTLED, ['status: active development']), milder: 0 },
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

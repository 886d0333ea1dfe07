import { marketMissing } from '../../../rules/perspective/marketMissing'
import { ruleTester } from '../../support/ruleTester'
import { inFours, smallDocument, withEach } from '../smallDocument'

const TITLE = 'Strategy for the rehearsal planner'
const WITHOUT_MARKET = [
  'Choir leaders lose singers who never learn of a changed room; eight of eleven we visited in spring told us so.',
  '## Business',
  'Choirs pay €8 a month and 240 of them do. Renewals stand at 83 %, and support costs us about €500 a month.',
  '## What it takes',
  'One developer has ten weeks; the hardest part is calendars that singers already use.',
]

const ANSWERS = [
  'Most choirs use a messenger group as a substitute. Two competitors, Chorister and BandHub, start at €30 a month; the market is moving to bundles, and we position below them for groups of under forty singers.',
  'The incumbent bundles scheduling into its ticket shop, and the category is consolidating: three of the nine vendors were bought over the last two years.',
  'Unlike Chorister, which charges per singer, we differentiate by one price per choir; small choirs compare both and choose by price.',
  'Competitors launched calendar sync last year, so sync is table stakes. Our positioning is the stand-in list, which no vendor offers to amateur choirs.',
  'The alternatives people use are a paper list, a spreadsheet and doing nothing; the status quo is our main competitor. Why now: over the last 2 years schools moved to shared calendars, and our positioning is the changed room.',
  'About 60,000 choirs are our addressable market in DACH, and the segment is growing slowly; BandHub serves bands and is moving upmarket.',
  'A regulation change forces schools to keep attendance from 2027, a tailwind for planners. Rival tools are built for offices, and switching cost from them is low.',
  'We lost five of twelve deals to BandHub (win/loss notes, May). It is cheaper for bands; our niche is choirs with changing rooms.',
  'The market is moving to bundles: vendors include planners for free, and price erosion is visible. Our positioning is rehearsals and not tickets, against competitors with 60 % market share.',
  'In Nordic countries the national federation gives its members an open-source alternative. Our beachhead is choirs outside a federation, a segment of about 4,000.',
  'Buyers compare us with Chorister and with a part-time secretary; against the secretary our value proposition is the weekend.',
]

const ROOMS = 'Each room has a card. The card names the hour and the voice. '.repeat(33)

ruleTester(marketMissing, {
  flagged: [
    // A section of that name is no answer yet, but "could not find" would be untrue.
    ...[
      '## Competitive landscape\n\n| Name | Kind | Price | Depth |\n| --- | --- | --- | --- |\n| Chorister | hosted by a publisher | yearly | rehearsals and concert halls |\n| Bandhub | hosted by a shop | monthly | small bands and their rooms |\n| Notiz | installed at home | free | lists of names |',
      '## Differentiation\n\n- Singers pay nothing, leaders pay once\n- Rehearsals, rooms and voices stand on one page\n- Files stay at home, rules stay open, colours are chosen by the choir',
    ].map((more) => ({
      text: smallDocument('strategy', TITLE, [...WITHOUT_MARKET, more]),
      messageId: 'mentioned' as const,
      milder: 1 as const,
    })),
    ...[
      '## Competitive landscape\n\n- Chorister',
      '## Marketing\n\n- Posts in May, flyers in June, a stand at the fair of the federation in July, cake',
    ].map((more) => ({
      text: smallDocument('strategy', TITLE, [...WITHOUT_MARKET, more]),
      messageId: 'absent' as const,
      milder: 0 as const,
    })),
    // Where there may be no plan: it stands already, it pitches, it is for the makers' own use, it is of a practice.
    { text: smallDocument('prd', TITLE, WITHOUT_MARKET, ['status: released']), milder: 1 },
    { text: smallDocument('one-pager', 'The choir pitch', WITHOUT_MARKET), milder: 1 },
    { text: smallDocument('prd', TITLE, [...WITHOUT_MARKET, 'It is a hobby project of ours.']), milder: 1 },
    { text: smallDocument('strategy', 'Testing strategy of the choir', WITHOUT_MARKET), milder: 2 },
    { text: smallDocument('prd', TITLE, WITHOUT_MARKET, ['status: in review']), milder: 0 },
    // How people cope today is what else there is.
    ...[
      'Leaders rely on spreadsheets and phone calls and hope for the best.',
      'Today the plan is maintained manually and hung on the door.',
    ].map((more) => ({
      text: smallDocument('strategy', TITLE, [...WITHOUT_MARKET, more]),
      milder: 1 as const,
    })),
    // A page by which nobody loses, and what shows that somebody may.
    { text: smallDocument('one-pager', TITLE, [ROOMS]), milder: 1 },
    { text: smallDocument('one-pager', TITLE, [ROOMS, 'Choirs are our largest customers.']), milder: 0 },
    { text: smallDocument('one-pager', TITLE, [ROOMS, 'The paid version opens in May.']), milder: 0 },
    { text: smallDocument('strategy', TITLE, [ROOMS]), milder: 0 },
    ...withEach('strategy', TITLE, WITHOUT_MARKET, [
      '',
      'There is a big opportunity in this space.',
      '## Market\n\nTBD',
      '## Competition\n\n[Name two competitors]',
      'Marketing writes three posts in May.',
      'The marketplace module is not touched.',
      'Who else does this?',
      '<!-- Most choirs use a messenger group; two rival planners start at €30 a month. -->',
      'Each singer has a unique identifier and a position in the row.',
      'The local supermarket lends us a room.',
      'The same tool serves some choirs and bands.',
      '## Why now\n\n- [What is changing?]',
    ]),
    {
      text: smallDocument('one-pager', 'Rehearsal planner', WITHOUT_MARKET),
      type: 'one-pager',
      messageId: 'absent',
    },
    { text: smallDocument('prd', 'Rehearsal planner', WITHOUT_MARKET), phrase: '# Rehearsal planner' },
    { text: smallDocument('business-case', 'Rehearsal planner', WITHOUT_MARKET), type: 'business-case' },
    {
      text: smallDocument('vision', 'Rehearsals in five years', WITHOUT_MARKET),
      type: 'vision',
      afterFix:
        smallDocument('vision', 'Rehearsals in five years', WITHOUT_MARKET).trimEnd() +
        '\n\n## What people would use instead\n\n- [Alternatives: what they use now, doing nothing included]\n' +
        '- [Change: what is shifting in this category, and why now]\n- [Position: why this one, and for whom]\n',
    },
  ],
  passed: [
    // Colleagues do not choose.
    ...withEach('strategy', TITLE, WITHOUT_MARKET, [
      'The planner is an internal tool of the federation.',
      'We build an in-house scheduling application for its forty leaders.',
      'It is for internal use only.',
    ]),
    ...withEach('strategy', TITLE, WITHOUT_MARKET, inFours(ANSWERS)),
    {
      text: smallDocument('prd', 'Stage planner for our own halls', WITHOUT_MARKET, [
        'audience: internal staff',
      ]),
    },
    { text: smallDocument('roadmap', 'Rehearsal roadmap', WITHOUT_MARKET), type: 'roadmap' },
    { text: smallDocument('launch', 'Rehearsal launch', WITHOUT_MARKET), type: 'launch' },
  ],
})

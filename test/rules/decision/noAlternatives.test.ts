import { noAlternatives } from '../../../rules/decision/noAlternatives'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Booking of laundry rooms'
const ONE_WAY = [
  'Tenants write their names on a paper list next to the washing machines. The list is full by Monday, and people wash at night in spite of the house rules.',
  '## Solution',
  'A small screen at the door of each laundry room, where tenants book an hour with the chip of their key.',
]

const MONEY =
  'Empty slots cost the house about €6,000 a year. The yearly budget for locks is €2,500, and revenue from coins should rise by 5 %.'

const PAGE = 'The book has a row for each hour and a column for each machine. '.repeat(28)

ruleTester(noAlternatives, {
  flagged: [
    ...withEach('prd', TITLE, ONE_WAY, [
      '',
      '## Alternatives\n\nNone viable.',
      '## Alternatives considered\n\nTBD',
      '## Options\n\n[Option one]',
      '## Alternatives considered',
      'Which alternatives are there?',
      '<!-- We considered an app and rejected it: a third of tenants has no phone with them. -->',
      'Tenants have the option of a reminder.',
      'The menu offers three languages.',
      'The screen shows alternative hours.',
      '| Option | Why tempting | Why not |\n| --- | --- | --- |\n| [Do nothing] | [saves] | [costs] |',
    ]),
    {
      text: smallDocument('strategy', TITLE, ONE_WAY),
      type: 'strategy',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, ONE_WAY).trimEnd() +
        '\n\n## What else we could do\n\n| Option | Why tempting | Why not | What would change our mind |\n' +
        '| --- | --- | --- | --- |\n' +
        '| [Do nothing] | [what it saves] | [what it costs] | [signal] |\n' +
        '| [Half of it] | [what it saves] | [what it costs] | [signal] |\n',
    },
    { text: smallDocument('rfc', TITLE, ONE_WAY), type: 'rfc', milder: 0 },
    // Open questions that name two ways each, and one alone.
    ...withEach('strategy', TITLE, ONE_WAY, [
      '## Open questions\n\n- A chip or a code at the door?\n- Own screens vs. rented ones?',
    ]).map((one) => ({ ...(one as { text: string }), milder: 1 as const })),
    {
      text: smallDocument('strategy', TITLE, [...ONE_WAY, '## Open questions\n\n- A chip or a code?']),
      milder: 0,
    },
    // Most of it is done.
    {
      text: smallDocument('strategy', TITLE, [
        ...ONE_WAY,
        '| Room | Status |\n| --- | --- |' + '\n| A | ✅ Done |'.repeat(6) + '\n| B | Planned |'.repeat(2),
      ]),
      milder: 1,
    },
    {
      text: smallDocument('strategy', TITLE, [
        ...ONE_WAY,
        '| Room | Status |\n| --- | --- |' + '\n| A | ✅ Done |'.repeat(3) + '\n| B | Planned |'.repeat(5),
      ]),
      milder: 0,
    },
    // What stands already, and a look at what others offer.
    { text: smallDocument('prd', TITLE, [...ONE_WAY, MONEY], ['status: implemented']), milder: 2 },
    { text: smallDocument('prd', TITLE, [...ONE_WAY, MONEY], ['status: active development']), milder: 0 },
    // Nobody has anything to lose, or somebody has; and it is for the makers' own use.
    { text: smallDocument('prd', TITLE, [...ONE_WAY, PAGE]), milder: 1 },
    { text: smallDocument('rfc', TITLE, [...ONE_WAY, PAGE]), milder: 1 },
    {
      text: smallDocument('prd', TITLE, [...ONE_WAY, PAGE, '## Money', 'Coins bring revenue to the house.']),
      milder: 0,
    },
    {
      text: smallDocument('prd', TITLE, [...ONE_WAY, PAGE, '## Why now', 'Support calls name the list.']),
      milder: 0,
    },
    { text: smallDocument('strategy', TITLE, [...ONE_WAY, PAGE]), milder: 0 },
    { text: smallDocument('prd', TITLE, ONE_WAY), milder: 0 },
    {
      text: smallDocument('prd', TITLE, [...ONE_WAY, MONEY, 'It began as a side project of ours.']),
      milder: 2,
    },
    { text: smallDocument('strategy', TITLE, ONE_WAY), milder: 0 },
    { text: smallDocument('business-case', 'Competitor analysis of laundry rooms', ONE_WAY), milder: 1 },
    {
      text: smallDocument('rfc', TITLE, [
        'Each screen keeps its own bookings and sends them to the office at night.',
        '## Alternatives considered',
        'None viable.',
        '## Consequences',
        'A tenant who books at two doors sees both only on the next day, and the office has to explain that.',
      ]),
      type: 'rfc',
    },
    { text: smallDocument('one-pager', TITLE, ONE_WAY), type: 'one-pager' },
    { text: smallDocument('business-case', TITLE, ONE_WAY), type: 'business-case' },
  ],
  passed: [
    ...withEach('prd', TITLE, ONE_WAY, [
      'Waiting means another year of washing at night.',
      'Commit to Nuki or Kisi before the screens are ordered.',
      '## Platform decision\n\n| If | Then |\n| --- | --- |\n| most tenants carry a phone | a code, as chips cost €8 each |',
    ]),
    ...withEach('prd', TITLE, ONE_WAY, [
      'We considered an app and rejected it, because a third of the tenants leave the phone upstairs.',
      'Doing nothing costs about six complaints a week; tolerable until autumn, not longer.',
      '## Alternatives considered\n\n- A longer paper list: cheaper, but it fills by Monday as well.',
      '| Option | Pros | Cons |\n| --- | --- | --- |\n| Second machine | No software | €4,000 for each house |\n| Screen | Fair | Needs power at the door |',
      'An alternative would be fixed hours for each floor; tenants on shifts would lose most of theirs.',
      'We looked at two products on sale and ruled out both: neither reads the chip of our keys.',
      'Instead of building a screen we could print the list twice a week, which the caretaker refused.',
      '## Options\n\n### Option A: second machine\n\nMore hours for everyone, but the drain cannot take it.\n\n### Option B: screen\n\nCheaper, and the caretaker can run it.',
      'Alternatively, a lottery on Sunday evening; it was dismissed because nobody could plan a week ahead.',
      'Buying the system of the neighbouring cooperative was also considered, and it costs twice as much per door.',
      'The comparison stands in [RFC 12](rfcs/0012-laundry.md).',
    ]),
    // What was chosen against what is a runner-up.
    {
      text: smallDocument('strategy', TITLE, [
        ...ONE_WAY,
        'Tenants want every hour to be free, but each open hour costs the house €9 of heating. We chose six hours a day and accept that shift workers complain.',
      ]),
      type: 'strategy',
    },
    { text: smallDocument('prd', TITLE, ONE_WAY, ['size: small']) },
    {
      text: smallDocument('prd', TITLE, [
        'Equal access is required by the tenancy law since 2025.',
        ...ONE_WAY,
      ]),
    },
    { text: smallDocument('vision', TITLE, ONE_WAY), type: 'vision' },
    { text: smallDocument('roadmap', TITLE, ONE_WAY), type: 'roadmap' },
    { text: smallDocument('launch', TITLE, ONE_WAY), type: 'launch' },
    { text: smallDocument('experiment', TITLE, ONE_WAY), type: 'experiment' },
  ],
})

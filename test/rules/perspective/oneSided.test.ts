import { oneSided } from '../../../rules/perspective/oneSided'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Seat maps for the opera'
/** One paragraph each for the user view. */
const USER = [
  'Subscribers over seventy struggle to find their seats; ushers told us in interviews that they help forty people an evening.',
  'Today subscribers print the map at home and hold it against the light of the stairs.',
  'Wheelchair users told us that they wait at the wrong door because the map hides the lift.',
  'Subscribers with poor sight need larger numbers; eight of ten asked in April could not read row and seat.',
  'Parents of small children complain that they cannot find the seats near the door.',
  'Tourists struggle with the names of the tiers, and today they ask whoever stands next to them.',
  'Ushers need to know who is lost; today they watch for people who turn round twice.',
  'In interviews with twelve subscribers nine said that they come late because of the queue at the plan on the wall.',
  'School classes get confused on the stairs; their teachers told us that they lose ten minutes.',
  'Subscribers want to know before they leave home which door is theirs, and today they call the office.',
]
const BUSINESS = [
  'Late seats cost the opera €40,000 in revenue a year, because subscribers cancel; renewal fell from 84% to 79%.',
  'The budget is €25,000, and the sponsor pays half of the cost for two years.',
  'Sales expects 300 more renewals, worth €60,000 of revenue; finance agreed the price.',
  'Retention of subscribers is the objective of the year; each point is worth €18,000.',
]
const document = (
  blocks: readonly string[],
  type: Parameters<typeof smallDocument>[0] = 'strategy',
  title = TITLE,
): string => smallDocument(type, title, blocks)
/** The paragraphs without those from one index on, so that each case differs. */
const without = (index: number): readonly string[] => USER.filter((_, at) => at !== index)

ruleTester(oneSided, {
  flagged: [
    {
      text: document(USER),
      messageId: 'oneSided',
      milder: 0,
      phrase: `# ${TITLE}`,
      afterFix:
        document(USER).trimEnd() +
        '\n\n## What each view says\n\n| View | What it says | How we know | Pulls towards |\n| --- | --- | --- | --- |\n' +
        '| [user view] | [in one line] | [source] | [more or less of what] |\n' +
        '| [business view] | [in one line] | [source] | [more or less of what] |\n' +
        '| [market view] | [in one line] | [source] | [more or less of what] |\n' +
        '| [capability view] | [in one line] | [source] | [more or less of what] |\n',
    },
    // Where nobody's money is at stake, or the page is about one thing, it is a hint.
    { text: document(['This is a hobby project of two ushers.', ...USER]), milder: 1 },
    { text: document(USER, 'strategy', 'Seat maps: the redesign'), milder: 1 },
    document(USER, 'prd'),
    document(USER, 'one-pager'),
    document(['## Internal FAQ', ...USER], 'prfaq'),
    document([...USER, 'Monetisation later.']),
    document([...USER, '## Business', '[what it earns]']),
    document([...USER, 'What does it cost?']),
    document([...USER, '<!-- budget: €25,000 -->']),
    ...[1, 3].map((at) => document(without(at))),
    { text: document(USER.slice(0, 6)), options: { minBlocks: 4 } },
  ],
  passed: [
    // Sections of two other views speak, whatever their weight.
    ...[
      ['## Competitors', '## Pricing'],
      ['## Differentiation', '## Revenue model'],
    ].map(([one = '', other = '']) =>
      document([
        ...USER,
        `${one}\n\nLoggia prints plans for large halls and sends them by mail.\n\nParkett hangs a screen beside each door and leaves the stairs dark.`,
        `${other}\n\nHalls sign for three years, and each door is one line in the contract.\n\nA logo stands below each plan in the colours of the hall.`,
      ]),
    ),
    document([...USER, ...BUSINESS]),
    document([...USER.slice(0, 4), ...BUSINESS]),
    document(USER.slice(0, 3)),
    document(USER.slice(0, 2)),
    document(['Seats are red.']),
    document([...USER, ...BUSINESS], 'prd'),
    document(USER, 'strategy', 'Interviews with subscribers'),
    document(USER, 'strategy', 'Survey of subscribers'),
    document(USER, 'strategy', 'Research on seat maps'),
    document(USER, 'one-pager', 'The mindset behind seat maps'),
    document(USER, 'strategy', 'Principles of seat maps'),
    // A second view that is answered, though it takes a tenth of the words.
    document([
      ...USER,
      ...USER.map((text) => text.replace('ubscribers', 'eason guests')),
      '## What it takes\n\nAppetite: four weeks, two engineers. The hardest part is the old hall plan, because rows have no numbers there; a spike of two days matched 91% of them. It depends on the ticket team, who agreed to June, and their system has a limit of 50 requests a minute.',
    ]),
    document(USER, 'vision'),
    document(USER, 'roadmap'),
    document(USER, 'rfc'),
    document(USER, 'launch'),
    document(USER, 'experiment'),
    document(USER, 'business-case'),
    document([...USER.slice(2, 6), ...BUSINESS]),
    document([...USER.slice(5), ...BUSINESS], 'one-pager'),
    { text: document([...USER, BUSINESS[0] ?? '']), options: { share: 1 } },
    { text: document(USER), options: { minBlocks: 60 } },
    { text: document(USER), options: { share: 1 } },
  ],
})

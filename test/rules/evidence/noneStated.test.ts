import type { DocumentType } from '../../../server/src/facts/types'
import { noneStated } from '../../../rules/evidence/noneStated'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Summaries of long meetings'
const WITHOUT_EVIDENCE = [
  'It makes sense to add summaries to the meeting notes. People who join late cannot follow, and reading everything takes too long. A short text at the top of the page helps them.',
  '## What we build',
  'A button writes the summary. The organiser can edit it before the others see it.',
]

/** Much hangs on it, and nothing is weighed: a reader would want to know what it rests on. */
const MUCH_HANGS = [
  'Summaries move into the paid plan at €9 a seat. Buyers and finance leads of our largest customers compare that price with the subscription of Protokoll and Notiz, our two competitors.',
  '## What we build',
  'A button writes the summary. The organiser can edit it before the others see it.',
]
const TERMS =
  'Buyers compare the price of a seat with that of Protokoll, and finance leads sign a yearly contract. Resellers earn a commission on each subscription. '.repeat(
    18,
  )
const NOTE = 'The button opens a note. The note has a title and a date. '.repeat(34)
const LANES =
  'Members swim after work. The lanes are marked, and the doors are open until eleven. The sauna is warm, and the water is too.'
/** Points for a view, so that a section has something in it. */
const NEEDS = ['organisers', 'late joiners', 'students', 'board members'].map(
  (who) => `Busy ${who} struggle with long notes and today they skim them by hand.`,
)

/** Documents in which money, roles, rivals or measures are named, and no reasons, cases or findings. */
const ASKED: readonly (readonly [type: DocumentType, title: string, ...blocks: string[]])[] = [
  ['strategy', TITLE, ...MUCH_HANGS],
  ['prd', TITLE, TERMS],
  [
    'prd',
    'Night plan for small depots',
    'Depot managers and dispatchers pay for the night plan per van, and the subscription carries a third of our revenue. Our customers wait for it, and Lanewise, the market leader, sells its own at half the price.',
    '## What we build',
    'A screen lists the vans of the night. Drivers confirm a route with one tap, and the invoice follows from the route.',
  ],
  [
    'one-pager',
    'A premium shelf for recipes',
    'Households buy the premium plan for €3 a month, and partners pay a commission on each basket. Larder and Mealbox compete for the same subscribers, and the board has promised their market share to investors.',
  ],
  [
    'prd',
    'Evening tickets for the pool',
    LANES,
    '## Success metrics',
    '- Sell at least 200 evening tickets a month\n- Retention of evening members from 40 % to 55 % by June\n- Revenue of the evening from €900 to €2,000 a week',
  ],
]

/** Documents that say how a thing works, or that weigh what speaks for it and what would change their course. */
const SPARED: typeof ASKED = [
  ['prd', 'Evening tickets for the pool', LANES],
  ['prd', TITLE, NOTE],
  ['strategy', TITLE, NOTE],
  ['strategy', TITLE, ...MUCH_HANGS, NOTE],
  [
    'strategy',
    TITLE,
    'There will be a button, and there will be a note. The button will write what was said, and the note will be there before the meeting is over. It will be short, and it will have five lines.',
  ],
  [
    'strategy',
    TITLE,
    ...MUCH_HANGS,
    '## Why this first',
    'It goes first because late joiners leave, and because the notes are long. If nobody opens it, we fall back to the list, since that is there anyway. Otherwise it moves on in order to reach the rest, unless buyers refuse the price; if they do, it stays free. It was compared with a list and tried on a page, because a list is shorter.',
  ],
]

const LINKS = ['a', 'b', 'c'].map((page) => `- [${page}](https://example.org/${page})`)
const DOWNLOADS =
  '| Tool | Version | Downloads |\n| --- | --- | --- |\n| Protokoll | 2.1 | 40k |\n| Notiz | 0.9 | 3k |'
const VERSIONS = '| Tool | Version |\n| --- | --- |\n| Protokoll | 2.1 |\n| Notiz | 0.9 |'
const PASSED = 'The import was checked, and both runs passed. Two tries with long notes failed.'

/** What shows that somebody looked outside, and beside it what only looks like it. */
const SOUGHT: readonly (readonly [milder: 0 | 1, type: DocumentType, ...blocks: string[]])[] = [
  [1, 'strategy', '## Sources', LINKS.join('\n')],
  [0, 'strategy', '## Sources', LINKS.slice(1).join('\n')],
  [0, 'strategy', '## Screens', LINKS.join('\n')],
  [0, 'strategy', '## Sources', '- [a](a.md)\n- [b](b.md)\n- [c](c.md)'],
  [0, 'strategy', '## Competitors', VERSIONS],
  [0, 'strategy', '## History of this page', DOWNLOADS.replace('Downloads', 'Status')],
  [1, 'strategy', '## Competitors', DOWNLOADS.replace('Downloads', 'Founded')],
  [0, 'strategy', '## Why now', 'Protokoll will be shut down in 2031.'],
  [1, 'strategy', '## Why now', 'The National Office Work Survey asks about it.'],
  [0, 'strategy', '## Why now', 'The end of a meeting has a Feedback Survey.'],
  [1, 'experiment', '## Progress', PASSED],
  [0, 'experiment', '## Progress', 'It counts only if both runs passed. Nobody may say that it failed.'],
  [0, 'experiment', '## Progress', 'Late joiners failed to find it. Two of the exports failed.'],
  [0, 'strategy', '## Progress', PASSED],
  [0, 'strategy', '## Sources of revenue', LINKS.join('\n')],
  // Its heading says that it holds what was looked at; without a text below it says nothing.
  [1, 'strategy', '## What we learned', NEEDS.join(' ')],
  [0, 'strategy', '## What we learned', 'Little.'],
  [0, 'strategy', '## What we build next', NEEDS.join(' ')],
]
const NAMED_INPUTS: readonly (readonly [milder: 0 | 1, line: string])[] = [
  [1, '**Status:** draft. Inputs: answers of the organisers (May 2026), docs/talks/03.'],
  [1, '| Field | Value |\n| --- | --- |\n| Source inputs | minutes.xlsx, agenda.docx |'],
  [0, 'Input: audio/video and the answers of the form.'],
  [0, 'Based on: what the board wants.'],
]

ruleTester(noneStated, {
  flagged: [
    ...withEach('prd', TITLE, WITHOUT_EVIDENCE, [
      'We believe that most teams want this.',
      'Leadership wants it this year.',
      'Everyone knows that long notes are not read.',
      'Experts say that summaries are the future of work.',
      'We will interview ten organisers in May.',
      'We plan an A/B test with half of the workspaces.',
      'Do people read the notes at all?',
      '## Evidence\n\nTBD',
      '## Evidence\n\n[What have we seen?]',
      '## Research',
      '<!-- We interviewed 12 organisers in May; nine of them skip the notes. -->',
      'It is best practice to put the main point first.',
      'It fits our strategy.',
      '## Requirements\n\n- GDPR requires that the summary can be deleted.',
    ]),
    {
      text: smallDocument('prd', TITLE, WITHOUT_EVIDENCE),
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('prd', TITLE, WITHOUT_EVIDENCE).trimEnd() +
        '\n\n## Evidence so far\n\n| Claim | What we have | When | How strong | Where |\n' +
        '| --- | --- | --- | --- | --- |\n' +
        '| [what we say] | [observation] | [date] | [how strong] | [link] |\n',
    },
    { text: smallDocument('strategy', TITLE, WITHOUT_EVIDENCE), type: 'strategy' },
    // Loud where much hangs on it and little is weighed; elsewhere it is a hint.
    ...([ASKED, SPARED] as const).flatMap((documents, milder) =>
      documents.map(([type, title, ...blocks]) => ({
        text: smallDocument(type, title, blocks),
        type,
        milder,
      })),
    ),
    // What is there already, or for its makers' own use, rests on something as well.
    { text: smallDocument('prd', TITLE, WITHOUT_EVIDENCE, ['status: implemented']) },
    { text: smallDocument('strategy', TITLE, [...WITHOUT_EVIDENCE, 'It is a hobby project of ours.']) },
    { text: smallDocument('one-pager', TITLE, [...WITHOUT_EVIDENCE, 'Ready? Book a demo.']) },
    ...SOUGHT.map(([milder, type, ...more]) => ({
      text: smallDocument(type, TITLE, [...MUCH_HANGS, ...more]),
      type,
      milder,
    })),
    ...NAMED_INPUTS.map(([milder, line]) => ({
      text: smallDocument('prd', TITLE, [line, ...MUCH_HANGS]),
      milder,
    })),
    {
      text: smallDocument('prd', TITLE, [
        ...WITHOUT_EVIDENCE,
        '## Why now',
        'Leading houses say that short notes are read. This is our plan for the next 6 months.',
      ]),
      messageId: 'none',
    },
    { text: smallDocument('one-pager', TITLE, WITHOUT_EVIDENCE), type: 'one-pager' },
    { text: smallDocument('business-case', TITLE, WITHOUT_EVIDENCE), type: 'business-case' },
    {
      text: smallDocument('prd', TITLE, [
        ...WITHOUT_EVIDENCE,
        'Two customers asked for it in March.',
        '## Effort\n\nTwo engineers need about 12 weeks.',
      ]),
      messageId: 'thin',
      milder: 1,
    },
  ],
  passed: [
    // What others offer with what was counted for each, and a dated event outside, can be looked up.
    ...[
      ['## Competitors', DOWNLOADS],
      ['## Why now', 'Protokoll kept the notes of the councils until 2023, when it was shut down.'],
    ].map((more) => ({
      text: smallDocument('strategy', TITLE, [...WITHOUT_EVIDENCE, ...more]),
      type: 'strategy' as const,
    })),
    ...withEach('prd', TITLE, WITHOUT_EVIDENCE, [
      'We interviewed 12 organisers in May; nine of them had not opened the notes of their last meeting.',
      'In a survey of 212 members in March, 64 % said they had skipped the notes of the last meeting.',
      'Logs from April show that 31 % of notes are opened by nobody but their author (n = 4,180 pages).',
      'Two customers asked for it in March.',
      '11 tickets in March asked for a shorter version of the notes.',
      'A usability test with six organisers in June showed that all of them looked for the decision first.',
      'We ran an A/B test for three weeks in May: pages with a summary were opened by 41 % instead of 29 % of members.',
      'Last quarter the support team counted 48 calls about missed decisions.',
      'We watched five late joiners in April; four of them asked a colleague and did not read.',
      'In a pilot with three teams in May, members opened 57 % of notes, before 38 %.',
      'With no existing baseline, the first month of use will tell us whether anybody opens them.',
      'We have no evidence yet; this document asks for two weeks to interview eight organisers and get some.',
    ]),
    {
      text: smallDocument('prd', TITLE, [
        'Minutes with a summary are required by the works council act, in force since January 2026.',
        ...WITHOUT_EVIDENCE,
      ]),
    },
    // How far a plan looks ahead asks for no work.
    {
      text: smallDocument('prd', TITLE, [
        ...WITHOUT_EVIDENCE,
        'Two customers asked for it in March.',
        '## Approach\n\nThis is our intent for the next 6 months.',
      ]),
    },
    { text: smallDocument('vision', TITLE, WITHOUT_EVIDENCE), type: 'vision' },
    { text: smallDocument('roadmap', TITLE, WITHOUT_EVIDENCE), type: 'roadmap' },
    { text: smallDocument('rfc', TITLE, WITHOUT_EVIDENCE), type: 'rfc' },
    {
      text: smallDocument('prd', TITLE, [
        ...WITHOUT_EVIDENCE,
        'Two customers asked for it in March.',
        '## Effort\n\nOne engineer needs about 3 weeks.',
      ]),
    },
  ],
})

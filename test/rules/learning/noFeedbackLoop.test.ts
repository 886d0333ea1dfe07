import { noFeedbackLoop } from '../../../rules/learning/noFeedbackLoop'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Return boxes for library books'
const PLAN = [
  'Readers bring books back at night and leave them on the steps, where the rain finds them.',
  '## Rollout',
  '- 3 May: one box at the main library.',
  '- 15 September: boxes at all nine branches.',
]

ruleTester(noFeedbackLoop, {
  flagged: [
    {
      text: smallDocument('launch', TITLE, [
        '## Timeline',
        '- 3 May: boxes open to members',
        '- 15 September: launch for all readers',
      ]),
      type: 'launch',
    },
    ...withEach('prd', TITLE, PLAN, [
      '',
      'We will gather feedback.',
      '## Roles\n\nThe caretaker empties the boxes.',
      '[Look back: date, role, what is looked at].',
      'Do we review this after the summer?',
      '> “We should look back in October,” said the caretaker.',
      '## Requirements\n\n- The box reports its fill level weekly.',
      'Readers find the box useful.',
      '<!-- review on 20 October -->',
      '## Metrics\n\nFewer wet books.',
    ]),
    {
      text: smallDocument('launch', TITLE, PLAN),
      type: 'launch',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('launch', TITLE, PLAN).trimEnd() +
        '\n\n[Look back: date, role, what is looked at]. [Possible outcomes: keep, change, remove].\n',
    },
    { text: smallDocument('roadmap', TITLE, PLAN), type: 'roadmap' },
    {
      text: smallDocument('prd', TITLE, [
        '## Milestones',
        '- Box ordered',
        '- Box on the wall',
        '- Roll-out to the branches',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        '## Plan',
        '### Phase 1',
        'The main library, open to all members.',
        '### Phase 2',
        'Branches.',
      ]),
    },
  ],
  passed: [
    // A section about what is looked at once people have it.
    ...['First 30-day learning plan', 'First six weeks', 'What we want to learn'].map((title) => ({
      text: smallDocument('prd', TITLE, [...PLAN, `## ${title}`, 'Share of wet books; books per box.']),
    })),
    ...withEach('prd', TITLE, PLAN, [
      'Look-back on 20 October with the branch leads: wet books, full boxes, complaints.',
      'Four weeks after the first box, the head of lending reviews the count of wet books.',
      'A retrospective closes each step.',
      'The branch leads meet for a monthly review of the counts.',
      'We interview ten readers in the first month.',
      'The count of wet books is measured every week and stops when it flattens.',
      'Feedback from the first branch decides where the others hang; it is read after six weeks.',
      '## After launch\n\nThe caretaker counts.',
      '## Post-launch\n\nCounting.',
      '## Goals\n\n- Reduce complaints by 80% within three months of the last box.',
      'If fewer than 100 books a week arrive by October, we stop and take the boxes down.',
      'The counts stand on the [lending scorecard](scorecard.md).',
      'Reported in the [yearly retro](retro.md).',
    ]),
    { text: smallDocument('prd', 'Sunset of the night counter', PLAN) },
    { text: smallDocument('prd', TITLE, PLAN, ['size: small']) },
    {
      text: smallDocument('prd', TITLE, [
        'Readers leave books on the steps.',
        '## Solution',
        'A box at the door.',
      ]),
    },
    { text: smallDocument('prd', TITLE, ['## Rollout', 'All on one day.']) },
    // Phases of building alone.
    {
      text: smallDocument('prd', TITLE, [
        '## Phases',
        '- Box drawn\n- Lid tested\n- The second slot must not ship before the lid holds',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, ['## Milestones', '- Box drawn\n- Box ordered\n- Lid tested']),
    },
    {
      text: smallDocument('prd', TITLE, [
        '## Phases',
        '### Phase 1',
        '- Drawings of the box\n- A lid that opens',
        '### Phase 2',
        '- A lamp that shines\n- A second slot',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        '## Requirements',
        '### Release notes',
        '- Shown once.',
        '- Can be closed.',
      ]),
    },
    { text: smallDocument('prd', TITLE, ['## First launch', '- The lid opens.', '- A lamp shines.']) },
    { text: smallDocument('rfc', TITLE, PLAN), type: 'rfc' },
    { text: smallDocument('experiment', TITLE, PLAN), type: 'experiment' },
    { text: smallDocument('strategy', TITLE, PLAN), type: 'strategy' },
  ],
})

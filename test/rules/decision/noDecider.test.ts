import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { noDecider } from '../../../rules/decision/noDecider'
import type { DocumentStatus } from '../../../server/src/facts/types'
import { severityOf } from '../../../server/src/review/severity'
import { readDocument } from '../../support/readDocument'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Labels for allergens on the menu screen'
const UNDECIDED = [
  'Guests of the canteen ask the kitchen about nuts and milk at every counter. The queue stops each time, and the cook leaves the stove to look at the recipe.',
  '## What changes',
  'The screen above the counter shows the fourteen allergens of each dish. The recipe file already holds them.',
]

const MONEY =
  'Allergen questions cost the canteen about €11,000 a year in waiting cooks. The yearly budget for screens is €4,000, and sales of the second counter should rise by 5 %.'
const SCREEN =
  'The screen above the counter shows fourteen signs in two rows. Each sign is forty pixels wide, and the row to the left starts with nuts.'

const RELIED = 'Support tickets name the nuts.'
const PAGE = `${SCREEN} `.repeat(16)
const ASKED = ['March', 'May', 'June', 'July'].map(
  (month) => `Guests told us in ${month} that they wait at the counter; today they ask the cook twice.`,
)

ruleTester(noDecider, {
  flagged: [
    ...withEach('prd', TITLE, UNDECIDED, [
      '',
      'Stakeholders: kitchen, purchasing, works council.',
      'The group will align on the wording.',
      'All departments agree on the colours together.',
      '## Decision\n\nTBD',
      '## Decision\n\nDecider: [name]',
      'Approver: TBD',
      'Who decides about the wording?',
      '<!-- Decides: head of catering. -->',
      '## Stakeholders\n\n- Kitchen\n- Purchasing',
      'Each guest decides at the counter.',
      '| Decides | Has to agree |\n| --- | --- |\n| [one role] | [roles] |',
    ]),
    // A page of mission, vision and goals is kept for years, and waits for nobody.
    {
      text: smallDocument('strategy', TITLE, [
        ...UNDECIDED,
        RELIED,
        '## Mission',
        'Everybody knows what is on the plate.',
        '## Vision',
        'No guest has to ask.',
      ]),
      milder: 1,
    },
    {
      text: smallDocument('strategy', TITLE, [...UNDECIDED, RELIED, '## Vision', 'No guest has to ask.']),
      milder: 0,
    },
    // What says that it asks for no decision.
    {
      text: smallDocument('strategy', TITLE, ['Exploratory, and not a decision.', ...UNDECIDED, RELIED]),
      milder: 1,
    },
    {
      text: smallDocument('strategy', TITLE, ['A colour is not a decision.', ...UNDECIDED, RELIED]),
      milder: 0,
    },
    // What stands already.
    {
      text: smallDocument('prd', TITLE, [...UNDECIDED, MONEY, RELIED], ['status: shipped in May']),
      milder: 1,
    },
    {
      text: smallDocument('prd', TITLE, [...UNDECIDED, MONEY, RELIED], ['status: active development']),
      milder: 0,
    },
    // Somebody commits themselves and others rely on it: both, or it is a step milder. A short page may not speak of money yet.
    ...[
      'Kitchens are the first paying customers.',
      'The works council has a say before the colours change.',
      'A contract with the caterer runs until May.',
    ].flatMap((bound) =>
      ([0, 1] as const).map((milder) => ({
        text: smallDocument('prd', TITLE, [
          ...UNDECIDED,
          ...ASKED,
          PAGE,
          bound,
          milder === 0 ? RELIED : SCREEN,
        ]),
        milder,
      })),
    ),
    ...['Our customers eat at noon.', RELIED].flatMap((relied) => [
      { text: smallDocument('prd', TITLE, [...UNDECIDED, ...ASKED, PAGE, relied]), milder: 1 as const },
      { text: smallDocument('prd', TITLE, [...UNDECIDED, relied]), milder: 0 as const },
    ]),
    { text: smallDocument('prd', TITLE, [SCREEN]), milder: 1 },
    { text: smallDocument('prd', TITLE, [PAGE]), milder: 1 },
    { text: smallDocument('strategy', TITLE, [...UNDECIDED, ...ASKED, PAGE]), milder: 1 },
    { text: smallDocument('strategy', TITLE, [PAGE, MONEY, RELIED]), milder: 0 },
    // What has been approved binds its makers; it is as mild as the rest where nobody else has to live with it.
    ...[RELIED, SCREEN].map((relied, milder) => ({
      text: smallDocument('strategy', TITLE, [...UNDECIDED, ...ASKED, PAGE, relied], ['status: approved']),
      milder,
    })),
    {
      text: smallDocument('strategy', TITLE, UNDECIDED),
      type: 'strategy',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, UNDECIDED).trimEnd() +
        '\n\n## Who decides\n\n| Decides | Has to agree | Is asked | Is told |\n| --- | --- | --- | --- |\n' +
        '| [one role] | [roles, and on what] | [roles] | [roles] |\n',
    },
    { text: smallDocument('roadmap', TITLE, UNDECIDED), type: 'roadmap' },
    { text: smallDocument('experiment', TITLE, UNDECIDED), type: 'experiment' },
  ],
  passed: [
    ...withEach('prd', TITLE, UNDECIDED, [
      'Decides: head of catering. Has to agree: works council, on the wording only.',
      'Approver: Maria Lindgren',
      'The head of catering decides by 12 May.',
      'Decision owner: group lead for canteens',
      'Accountable: director of operations; asked: kitchen and purchasing.',
      'The director of operations approves the budget and the wording.',
      '| Role | Who |\n| --- | --- |\n| Approver | Head of catering |',
      '## Who decides\n\n| Decides | Has to agree |\n| --- | --- |\n| Head of catering | Works council |',
      'DRI: Jonas Weber',
      // Whoever works for their own use decides alone.
      'This is a hobby project of the two cooks.',
      'The first version is for our own use.',
      'The steering committee makes the final call in its June meeting.',
      '**Decision maker:** head of catering',
    ]),
    { text: smallDocument('prd', TITLE, UNDECIDED, ['decider: head of catering']) },
    { text: smallDocument('prd', TITLE, UNDECIDED, ['size: small']) },
    { text: smallDocument('vision', TITLE, UNDECIDED), type: 'vision' },
    { text: smallDocument('one-pager', TITLE, UNDECIDED), type: 'one-pager' },
    { text: smallDocument('prfaq', TITLE, UNDECIDED), type: 'prfaq' },
    { text: smallDocument('business-case', TITLE, UNDECIDED), type: 'business-case' },
  ],
})

describe('rules/decision/no-decider, a page that only its headings call a plan', () => {
  const TEXT = `# ${TITLE}\n\n## Users\n\n${SCREEN}\n\n## Goals\n\n${MONEY} ${RELIED}\n\n## Scope\n\n${SCREEN}\n`
  for (const [path, steps] of [
    ['docs/labels.md', 1],
    ['docs/labels-prd.md', 0],
  ] as const)
    it(`is milder by ${steps} at ${path}`, () => {
      const found: number[] = []
      noDecider.check(readDocument(TEXT, { path }), ({ milder = 0 }) => found.push(milder), {})
      assert.deepEqual(found, [steps])
    })
})

describe('rules/decision/no-decider, how loudly it asks', () => {
  const asked = (status: DocumentStatus | null, milder: number): string[] =>
    (['pm', 'leader'] as const).map((profile) =>
      severityOf(noDecider, { profile, type: 'strategy', status, rules: new Map() }, milder),
    )
  it('is a hint for everybody, whatever hangs on it', () => {
    for (const status of [null, 'draft'] as const)
      for (const milder of [0, 1]) assert.deepEqual(asked(status, milder), ['hint', 'hint'])
  })
  it('is information once it has been approved and others rely on it', () => {
    assert.deepEqual(asked('approved', 0), ['information', 'information'])
    assert.deepEqual(asked('approved', 1), ['hint', 'hint'])
  })
})

import { noGuardrail } from '../../../rules/metrics/noGuardrail'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Reminders for the tool library'
const GOAL = [
  'Members forget to bring tools back, and others wait for them.',
  '## Goals',
  '- Increase returns on time from 61% to 80% by June.',
]

ruleTester(noGuardrail, {
  flagged: [
    ...withEach('prd', TITLE, GOAL, [
      '',
      '- Grow active members by 20%.',
      'We watch everything.',
      '[Guardrail: measure, its limit]',
      '## Requirements\n\n- A reminder is sent no more than twice.',
      '## Notes\n\nWhat must not get worse?',
      '## Risks\n\n- Members may feel nagged.',
      '<!-- guardrail: unsubscribes below 0.4% -->',
      '## Notes\n\nThe menu has a guardrail of its own.',
      '## Metrics\n\n| Metric | Target |\n| --- | --- |\n| Returns on time | 80% |',
      'See the [member handbook](handbook.md).',
    ]),
    {
      text: smallDocument('launch', TITLE, GOAL),
      type: 'launch',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('launch', TITLE, GOAL).trimEnd() +
        '\n\n[Guardrail: measure, its limit, where it stands today, who watches it]\n',
    },
    ...[
      '- Reach 3 clubs by June.\n- Grow members who borrow twice to 40%.',
      '- Loans from 30% late to under 12% late.',
      '- Reach 300 schools by June.',
      '- Increase loans rated good from 20% to 35%.',
    ].map((aim) => ({ text: smallDocument('prd', TITLE, ['Members wait.', '## Goals', aim]) })),
    { text: smallDocument('experiment', TITLE, GOAL), type: 'experiment' },
    { text: smallDocument('roadmap', TITLE, GOAL), type: 'roadmap' },
    {
      text: smallDocument('prd', TITLE, [...GOAL, 'Limits stand in the [club limits](club/limits.md).']),
      options: { standing: 'other-limits' },
    },
  ],
  passed: [
    ...withEach('prd', TITLE, GOAL, [
      '- Guardrail: members who switch reminders off stay below 4%.',
      '- Returns rise without increasing calls to the desk, which are 30 a week.',
      '- Unsubscribes no higher than 0.4%.\n- Unsubscribes must not exceed 0.4%.',
      '- Complaints stay under 5 a week.',
      '- Broken tools no worse than today.',
      '## Metrics\n\n| Metric | Target |\n| --- | --- |\n| Returns on time | 80% |\n| Unsubscribes | < 0.4% |',
      '- Fewer than 3% of reminders end in a complaint.',
      '- Support tickets below 40 a month.',
      'They are held against our [health metrics](health-metrics.md).',
      'The [guardrails](limits.md) hold here as well.',
    ]),
    {
      text: smallDocument('prd', TITLE, [...GOAL, 'Limits stand in the [club limits](club/limits.md).']),
      options: { standing: 'club/limits' },
    },
    {
      text: smallDocument('prd', TITLE, ['Postage grows.', '## Goals', '- Cut the cost of letters by 30%.']),
    },
    { text: smallDocument('prd', TITLE, ['Members wait.', '## Goals', '- Tools come back sooner.']) },
    { text: smallDocument('prd', TITLE, ['Members wait.', '## Goals', '- Opens 2026-07-11.']) },
    { text: smallDocument('prd', TITLE, GOAL, ['size: small']) },
    // A quality of the work itself, a share that stays small, the first who try, answers to a questionnaire.
    ...[
      '- Reliability of the tags above 95%',
      '- Agreement of two counters above 90%',
      '- Members can find a tool in under 3 minutes.',
      '- <5% of loans have no owner.',
      '- Below 4% of loans are counted twice.',
      '- 3 clubs, 40 loans: under 5% lost',
      '- At least three clubs with 20 members or more',
      '- At least 2 schools lend through it.',
      '- Ease of use: easy > 70%',
      '- Interest in lending: very > 60%',
    ].map((aim) => ({ text: smallDocument('prd', TITLE, ['Members wait.', '## Goals', aim]) })),
    // What has to hold before something ships is no target that others could pay for.
    { text: smallDocument('prd', TITLE, ['Members wait.', '## Success', '- Test coverage above 80%']) },
    {
      text: smallDocument('prd', TITLE, [
        'Members wait.',
        '## Success',
        '- The demo runs in under 5 minutes',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        'Members wait.',
        '## Acceptance criteria',
        '- 90% of loans are listed',
      ]),
    },
    {
      text: smallDocument('prd', TITLE, [
        'Reminders are required by the lending regulation since March.',
        ...GOAL,
      ]),
    },
    { text: smallDocument('strategy', TITLE, GOAL), type: 'strategy' },
    { text: smallDocument('vision', TITLE, GOAL), type: 'vision' },
    { text: smallDocument('rfc', TITLE, GOAL), type: 'rfc' },
    { text: smallDocument('one-pager', TITLE, GOAL), type: 'one-pager' },
  ],
})

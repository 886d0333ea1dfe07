import { noDecisionStated } from '../../../rules/decision/noDecisionStated'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Night buses to the harbour'
const FACTS = [
  'Dock workers finish at one in the night and wait until five for the first bus, or pay €24 for a taxi. Of 40 asked in May, 31 share a car with somebody who would rather go home.',
  'Dock workers told us in interviews that they sleep in the canteen; supervisors struggle to fill the late shift because nobody can get home.',
  '## Costs',
  'A bus with its driver costs €310 a night. The harbour pays €90,000 a year for taxis.',
]

ruleTester(noDecisionStated, {
  flagged: [
    ...withEach('strategy', TITLE, FACTS, [
      '',
      'Various routes are being explored.',
      'Next steps: the conversation continues.',
      'Should a bus run at one?',
      '> “We will run a bus,” said the foreman.',
      '[Decision needed: what, by when, from whom]',
      '<!-- we propose a bus at one -->',
      'Taxis are waiting at the gate.',
      '| Route | Minutes |\n| --- | --- |\n| Quay | 12 |',
    ]),
    {
      text: smallDocument('business-case', TITLE, FACTS),
      type: 'business-case',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('business-case', TITLE, FACTS).trimEnd() +
        '\n\n## Decision\n\n[Decision needed: what, by when, from whom] or [Decided: what, because …] or [For information].\n',
    },
    // Where nobody has to live with it, hardly anybody waits for a yes.
    { text: smallDocument('strategy', TITLE, FACTS), milder: 1 },
    { text: smallDocument('strategy', TITLE, [...FACTS, 'Support calls come at one.']), milder: 0 },
    // A page of mission, vision and goals puts no choice before anybody.
    {
      text: smallDocument('strategy', TITLE, [
        ...FACTS.slice(0, 2),
        'Support calls come at one.',
        '## Mission',
        'Nobody sleeps in the canteen.',
        '## Vision',
        'A harbour that is never far from home.',
      ]),
      milder: 1,
    },
    { text: smallDocument('one-pager', TITLE, FACTS), type: 'one-pager' },
    { text: smallDocument('prfaq', TITLE, FACTS), type: 'prfaq' },
    { text: smallDocument('rfc', TITLE, FACTS), type: 'rfc' },
    { text: smallDocument('strategy', TITLE, FACTS, ['status: draft']), type: 'strategy' },
  ],
  passed: [
    ...withEach('strategy', TITLE, FACTS, [
      'We propose one bus at a quarter past one.',
      'We recommend the shorter route.',
      'Decision needed by 12 May from the head of operations: one bus or two.',
      'We decided on 3 April to begin with the eastern quay.',
      'Decided: one bus, because the second would run empty.',
      'For information; no decision needed.',
      'Exploratory, not a decision.',
      'This is not yet a decision.',
      'No decision is required before autumn.',
      '## Open decisions\n\n- One bus or two',
      '## Recommendation\n\nOne bus at a quarter past one.',
      'We will run one bus from June.',
      'The board should choose the route in May.',
      'Our team plans to run one bus from June, and we start with the quay.',
    ]),
    { text: smallDocument('strategy', TITLE, FACTS, ['status: approved']), type: 'strategy' },
    { text: smallDocument('strategy', TITLE, FACTS, ['status: in review']), type: 'strategy' },
    { text: smallDocument('strategy', TITLE, FACTS, ['size: small']), type: 'strategy' },
    { text: smallDocument('business-case', 'Survey of dock workers', FACTS), type: 'business-case' },
    {
      text: smallDocument('rfc', TITLE, ['## Summary', 'A table of nights in the booking system.', ...FACTS]),
      type: 'rfc',
    },
    { text: smallDocument('strategy', TITLE, ['Buses are blue.']), type: 'strategy' },
    { text: smallDocument('vision', TITLE, FACTS), type: 'vision' },
    { text: smallDocument('roadmap', TITLE, FACTS), type: 'roadmap' },
    { text: smallDocument('experiment', TITLE, FACTS), type: 'experiment' },
  ],
})

import { noDownside } from '../../../rules/decision/noDownside'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'One stock list for all shops'
const GAINS = [
  'Shops keep a list each. A single list makes ordering faster for everyone.',
  'It saves the evening count. Customers find goods more easily, and returns become simpler.',
]

ruleTester(noDownside, {
  flagged: [
    ...withEach('strategy', TITLE, GAINS, [
      '',
      'Staff like it.',
      '[Downside we accept: what, for whom]',
      'What gets worse?',
      '> “Nobody asked us,” said one shop.',
      '<!-- downside: small shops lose their own order -->',
      '## Risks\n\n[the largest risk]',
      '## Decision\n\nOne list from March.',
      'It reduces waste and improves trust.',
      'Goods are blue, red and green.',
    ]),
    {
      text: smallDocument('rfc', TITLE, GAINS),
      type: 'rfc',
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('rfc', TITLE, GAINS).trimEnd() +
        '\n\n## What gets worse\n\n[Downside we accept: what, for whom; how we soften it]\n',
    },
    { text: smallDocument('one-pager', TITLE, GAINS), type: 'one-pager' },
    { text: smallDocument('prfaq', TITLE, ['## Internal FAQ', ...GAINS]), type: 'prfaq' },
    {
      text: smallDocument('strategy', TITLE, ['A single list makes ordering faster.']),
      type: 'strategy',
      options: { minGains: 1 },
    },
  ],
  passed: [
    // A mission proposes nothing that could cost somebody.
    { text: smallDocument('strategy', TITLE, ['## Mission', ...GAINS]), type: 'strategy' },
    { text: smallDocument('strategy', TITLE, ['## Vision', ...GAINS]), type: 'strategy' },
    {
      text: smallDocument('strategy', TITLE, [
        '- Mission: a single list makes ordering faster for everyone.',
        'It saves the evening count.',
        'Returns become simpler.',
      ]),
      type: 'strategy',
    },
    ...withEach('strategy', TITLE, GAINS, [
      'Downside: small shops can no longer order on their own.',
      'Bad, because the list lags by a day and evening orders become slower.',
      'The drawback is a day without orders while the lists are joined.',
      '## Risks\n\n- The shop in the valley has no line after six and would sell goods twice.',
      '## Trade-offs\n\nSmall shops give up their own order of shelves.',
      'Trade-off: one list against the freedom of small shops. We chose one list because returns cost us more than freedom earns; we accept that two shops may leave.',
      'The weak points stand in the [risk list](risks.md).',
      'It costs small shops their own order, and the first month is harder for them.',
      'Joining the lists breaks the label printers of two shops.',
    ]),
    {
      text: smallDocument('strategy', TITLE, [
        'A single list makes ordering faster.',
        'It saves the evening count.',
      ]),
      type: 'strategy',
    },
    { text: smallDocument('strategy', TITLE, GAINS), type: 'strategy', options: { minGains: 9 } },
    { text: smallDocument('strategy', TITLE, GAINS, ['size: small']), type: 'strategy' },
    {
      text: smallDocument('strategy', TITLE, ['One list is required by the tax law from 2027.', ...GAINS]),
      type: 'strategy',
    },
    { text: smallDocument('prfaq', TITLE, ['## Press release', ...GAINS]), type: 'prfaq' },
    { text: smallDocument('strategy', TITLE, ['## Requirements', ...GAINS]), type: 'strategy' },
    { text: smallDocument('strategy', TITLE, ['## Problem', ...GAINS]), type: 'strategy' },
    { text: smallDocument('prd', TITLE, GAINS) },
    { text: smallDocument('vision', TITLE, GAINS), type: 'vision' },
    { text: smallDocument('roadmap', TITLE, GAINS), type: 'roadmap' },
    { text: smallDocument('launch', TITLE, GAINS), type: 'launch' },
  ],
})

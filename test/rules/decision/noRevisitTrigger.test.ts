import { noRevisitTrigger } from '../../../rules/decision/noRevisitTrigger'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument, withEach } from '../smallDocument'

const TITLE = 'Weekend tours of the brewery'
const NO_WAY_BACK = [
  'Visitors stand at the gate on Saturdays and read that tours are on weekdays. From May on there are two tours on Saturday and one on Sunday. Our guests ask for it by phone.',
  '## Plan',
  'Phase one has two guides. Phase two follows phase one, with a guide who speaks Italian.',
]
const AIMS = ['## Success metrics', '- Sell at least 200 tickets a month (today: 80)']
const MONEY = [
  '## Business case',
  'A ticket costs €12, and a tour earns €150 after the wages of two guides. Forty tours pay for the new gate.',
]

const WAY_BACK =
  'The gate gets its old lock, the guide hands in the second key, the page shows the old hours, and the shop sells tickets at the counter.'

ruleTester(noRevisitTrigger, {
  flagged: [
    ...withEach('launch', TITLE, NO_WAY_BACK, [
      '',
      'We will monitor closely and adjust as needed.',
      'We learn and iterate.',
      '## Stop criteria\n\nTBD',
      '## When we stop\n\n[We stop if: signal]',
      'When would we stop?',
      '<!-- We stop if fewer than 12 visitors come on three Saturdays. -->',
      'The tour stops at the copper kettle.',
      'The bottling line is reviewed by the master brewer.',
      'Feedback is welcome at the gate.',
      'Tours go on through the winter.',
      'The guide pauses for questions.',
    ]),
    {
      text: smallDocument('strategy', TITLE, NO_WAY_BACK),
      type: 'strategy',
      milder: 0,
      messageId: 'none',
      phrase: `# ${TITLE}`,
      afterFix:
        smallDocument('strategy', TITLE, NO_WAY_BACK).trimEnd() +
        '\n\n## When we stop or think again\n\n[We stop or rethink if: signal, threshold, by date]. [Role who looks].\n',
    },
    // Requirements are a bet where they aim at something and something is paid.
    { text: smallDocument('prd', TITLE, [...NO_WAY_BACK, ...AIMS, ...MONEY]), type: 'prd', milder: 0 },
    ...[[], AIMS, MONEY].map((more) => ({
      text: smallDocument('prd', TITLE, [...NO_WAY_BACK, ...more]),
      type: 'prd' as const,
      milder: 1 as const,
    })),
    // Nobody relies on it, or a section says when it is looked at again.
    {
      text: smallDocument(
        'launch',
        TITLE,
        NO_WAY_BACK.map((line) => line.replace(' Our guests ask for it by phone.', '')),
      ),
      milder: 1,
    },
    { text: smallDocument('launch', TITLE, [...NO_WAY_BACK, '## Checkpoints', WAY_BACK]), milder: 1 },
    { text: smallDocument('launch', TITLE, ['Next review: 4 May', ...NO_WAY_BACK]), milder: 1 },
    // How to go back is told, and only what would set it off is open.
    { text: smallDocument('launch', TITLE, [...NO_WAY_BACK, '## Rollback plan', WAY_BACK]), milder: 1 },
    { text: smallDocument('launch', TITLE, [...NO_WAY_BACK, '## Rollback plan', 'Later.']), milder: 0 },
    { text: smallDocument('launch', TITLE, [...NO_WAY_BACK, '## Brewing plan', WAY_BACK]), milder: 0 },
    // What stands already.
    { text: smallDocument('launch', TITLE, NO_WAY_BACK, ['status: released']), milder: 1 },
    { text: smallDocument('launch', TITLE, NO_WAY_BACK, ['status: active development']), milder: 0 },
    { text: smallDocument('experiment', TITLE, NO_WAY_BACK), type: 'experiment' },
  ],
  passed: [
    // Limits with an order, ends of a thesis, and a pointer to where they stand.
    ...[
      'If fewer than 20 people come in May: rethink the hours and ask them again.',
      'If nobody comes, the whole thesis is wrong.',
      'The board keeps each bet, with what would prove or kill it.',
    ].map((line) => ({ text: smallDocument('strategy', 'Evening hours', ['We open until nine.', line]) })),
    ...withEach('launch', TITLE, NO_WAY_BACK, [
      'If fewer than twelve visitors come on three Saturdays, we stop and write down why (10 June).',
      'We revisit this after the summer.',
      'Review on 21 June: with less than 200 tickets we go back to weekdays.',
      'We will pause the Sunday tour if two guides are ill.',
      'Valid until January; we reconsider earlier when the neighbours complain.',
      'Kill criteria: under 60 % of places sold by the end of July.',
      'Go/no-go on 1 May, with at least 40 bookings.',
      'We pivot to group bookings if families do not come by August.',
      'Roll back to weekdays when the cellar gets too warm for visitors.',
      'The plan is re-evaluated in October, once the season is over.',
      'We cancel the Italian tour if fewer than five people book it in June.',
    ]),
    { text: smallDocument('launch', TITLE, NO_WAY_BACK, ['review-date: 2026-06-21']), type: 'launch' },
    { text: smallDocument('launch', TITLE, NO_WAY_BACK, ['size: small']), type: 'launch' },
    {
      text: smallDocument('launch', TITLE, [
        ...NO_WAY_BACK,
        'All plans of a season go through the [autumn review](policies/autumn-review.md).',
      ]),
      type: 'launch',
    },
    {
      text: smallDocument('launch', TITLE, [
        'Opening on weekends is required by the lease contract of 2024.',
        ...NO_WAY_BACK,
      ]),
      type: 'launch',
    },
    { text: smallDocument('vision', TITLE, NO_WAY_BACK), type: 'vision' },
    { text: smallDocument('prfaq', TITLE, NO_WAY_BACK), type: 'prfaq' },
  ],
})

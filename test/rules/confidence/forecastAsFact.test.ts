import { forecastAsFact } from '../../../rules/confidence/forecastAsFact'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const OWN = 'This is a hobby project of two neighbours.'
const SURE = '40% of the tenants will pay for the rota.'
const NOTE = '([We expect: from … to …, because …. We would change our mind if …].)'

ruleTester(forecastAsFact, {
  flagged: [
    {
      text: '| Year | Skippers | Revenue |\n| --- | --- | --- |\n| Year 1 | 40 | $9K |\n| Year 2 | 90 | $20K |',
      phrase: '$9K',
      milder: 2,
    },
    {
      text: 'Given the expected lifetime of the permits, they will eventually become just paper.',
      milder: 2,
    },
    { text: 'The shared crane will save money that would otherwise have gone to the yard.', milder: 2 },
    { text: 'Booking by the hour reduces idle time relative to booking by the day.', milder: 2 },
    // How much there is of one's own work, and friction that nobody measures.
    { text: 'The list of piers we read grows over time.', milder: 2 },
    { text: 'The number of crews grows over time.', milder: 1 },
    { text: 'Paying for this kit reduces friction for crews.', milder: 2 },
    { text: 'Paying for this kit reduces churn for crews.', milder: 1 },
    // What something does for those who use it, and what it is for.
    { text: 'The shared rota lowers the burden of the night crews.', milder: 2 },
    { text: 'This is the list that unlocks fees and growth.', milder: 2 },
    { text: 'The shared rota lowers churn among the night crews.', milder: 1 },
    { text: 'The shared rota will lower the burden of the night crews.', milder: 1 },
    { text: 'The shared rota leads to higher sales.', milder: 1 },
    { text: 'Retention improves over time.', milder: 1 },
    // Lines of what a feature is good for, and benefits that nobody names.
    { text: 'Saves dispatchers hours of manual work.', milder: 2 },
    { text: '- **Higher retention** of the night crews', milder: 2 },
    { text: 'One inbox improves retention across depots.', section: 'Solution', milder: 2 },
    { text: 'One inbox improves retention across depots.', milder: 1 },
    { text: 'Shorter lists will deliver benefits to dispatchers and growers.', milder: 2 },
    { text: 'Shorter lists will deliver higher retention.', milder: 1 },
    { text: 'Shorter lists will raise retention by 30%.', milder: 0 },
    // Little hangs on it where the work is one's own.
    { text: smallDocument('strategy', 'The rota', [OWN, SURE]), type: 'strategy', milder: 1 },
    { text: smallDocument('strategy', 'The rota', [SURE]), type: 'strategy', milder: 0 },
    {
      text: 'Smart reminders will reduce churn by 30%.',
      phrase: 'will reduce',
      afterFix: `Smart reminders will reduce churn by 30%. ${NOTE}`,
    },
    { text: 'Customers will love the new statement.', phrase: 'will love' },
    'Retention will double within a year.',
    'Growers are going to switch to the shared scale.',
    'The market will grow without us.',
    'The redesign will increase conversion on the ferry page.',
    'This unlocks growth in the northern region.',
    'The shared rota leads to higher retention of carers.',
    '- 90% reduction in time spent on the monthly report',
    '- Much higher confidence at the till',
    'A single inbox improves satisfaction across depots.',
    '40% of tenants will pay for the reminder.',
    { text: 'Fewer handovers will reduce costs in the kitchen.', section: 'Business case' },
    'Nurses will finish the round twice as fast.',
  ],
  passed: [
    'We are measuring whether the bell improves retention.',
    { text: '- Increased churn of crews', section: 'Undesired outcomes' },
    // Nouns that look like verbs.
    'The desk sells warm leads while keeping the price list and its quality open.',
    'Results of the yearly quality audit hang in the hall.',
    'The board shows clear increases in demand.',
    'The desk is a helper that improves over time.',
    'Bet: crews won’t care about the map, they’ll want the list.',
    { text: '- Smart reminders will reduce churn by 30%.', section: 'Claims we never make' },
    'Not every grower will want the shared scale.',
    'The statement will show the meter number.',
    'Users will be able to export the roster.',
    'We expect 5–15% fewer no-shows, because a similar change moved them by 8%.',
    'Reminders may reduce churn.',
    'If the pilot holds, reminders will reduce churn.',
    'Will reminders reduce churn?',
    'The cache will expire after an hour.',
    'The payout schedule will not change.',
    'We will build the reminder in May.',
    'Our bet is that reminders will reduce churn.',
    'Reminders will reduce churn by 5–10%.',
    { text: 'Reminders will reduce churn by 30%.', type: 'vision' },
    { text: 'Reminders will reduce churn.', section: 'Assumptions' },
    { text: 'Customers will love it.', section: 'Press release', type: 'prfaq' },
    '> “Reminders will reduce churn by 30%.”',
    'According to Trade Desk (2024), reminders will reduce churn.',
    'Reminders will reduce churn, as the trial of June showed ([results](https://example.org/trial)).',
    'The banner must reduce the number of clicks.',
    { text: 'Churn falls from 9% to 7% by December.', section: 'Success metrics' },
    'There is a good chance that reminders will reduce churn.',
    'The depot will be open on Sundays.',
    'Higher-risk retention changes stay behind a gate.',
    { text: 'Improved retention: shared rules for each pier', section: 'Version 1.2 highlights' },
  ],
})

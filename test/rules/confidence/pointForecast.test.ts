import { pointForecast } from '../../../rules/confidence/pointForecast'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Between: low and high, most likely which; because: past case or arithmetic]'

ruleTester(pointForecast, {
  flagged: [
    {
      text: 'The move to the new depot takes 14 weeks.',
      phrase: 'takes 14 weeks',
      afterFix: `The move to the new depot takes 14 weeks. ${NOTE}`,
    },
    { text: 'The night tariff adds €2.4M in revenue in the first year.', phrase: 'adds €2.4M' },
    'We expect 400 bookings in the first month.',
    'We expect no-shows to fall by 12%.',
    'The scanner is expected to save £80,000 a year.',
    'Rolling out to all harbours will cost $600k.',
    'We estimate 9 months for the whole migration.',
    'The second warehouse will bring in €350k.',
    'I expect attendance to grow by 18%.',
    'We will need 5 months to move every clinic.',
    { text: '- The weekend service is expected to bring 2,500 riders', section: 'Business case' },
    { text: 'The kiosk generates €40,000 in its first season.', type: 'business-case', section: 'Return' },
    { text: 'Expected uptake: 4,000 riders', section: 'Sizing' },
  ],
  passed: [
    'The move to the new depot takes 8–16 weeks; two of the last three ran past twelve.',
    'The night tariff adds between €0.6M and €2.4M.',
    'We expect 400 bookings in the first month because 380 came last spring.',
    'We expect about 12% fewer no-shows.',
    'We expect at least 400 bookings.',
    'Best case the scanner will save £80,000, worst case nothing.',
    'Two seats × 40 shops = 80, so we expect €96,000.',
    'The second warehouse will bring in €350k, a placeholder figure.',
    'The budget for the rollout is capped; it will cost $600k.',
    'The licence fee costs $600k a year.',
    'The seat will cost €30 per month.',
    'The target is 400 bookings; we expect 400 bookings.',
    'Setup takes 3 weeks.',
    'A request takes 200 ms.',
    'Does the move take 14 weeks or will it cost $600k?',
    'If the move takes 14 weeks, we miss the fair.',
    '> The move will cost $600k.',
    'According to Depot Weekly (2024), a move costs $600k.',
    'The move takes 14 weeks ([plan of the carrier](https://example.org/plan)).',
    { text: 'We expect 400 bookings.', section: 'Assumptions' },
    { text: 'We expect 400 bookings.', section: 'Goals' },
    { text: 'We expect 400 bookings.', section: 'Success metrics' },
    { text: 'The kiosk generates €40,000.', type: 'vision' },
    'We expect visitors at gate 400.',
    'In a pilot at one clinic the scanner saved 7 hours; we expect €80,000 a year.',
  ],
})

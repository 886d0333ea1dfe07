import { uncitedStatistic } from '../../../rules/evidence/uncitedStatistic'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[From: link, date and sample; or our own estimate and how it was made]'

ruleTester(uncitedStatistic, {
  flagged: [
    { text: '31% of users export a route twice a day.', section: 'Requirements' },
    {
      text: '73% of calls to the clinic are about opening hours.',
      phrase: '73%',
      afterFix: `73% of calls to the clinic are about opening hours. ${NOTE}`,
    },
    'Visual plans are remembered 10 times better than lists.',
    'Nurses spend 40 minutes a shift on copying figures.',
    'About 60% of tenants forget the second reading.',
    'Hundreds of thousands of drivers keep paper logs.',
    '1 in 5 patients misses the second visit.',
    'Teachers lose two evenings, or 30% of their planning time, to copying marks.',
    'More than 12,000 teams use a whiteboard for this.',
    { text: '- 45% of orders are changed after noon', section: 'Problem' },
    { text: '| Pain | Size |\n| --- | --- |\n| Wrong size returned | 38% of parcels |', section: 'Problem' },
    'Growers throw away 20-30% of the harvest.',
  ],
  passed: [
    'Completeness of a route is scored from 0-100% by users.',
    '73% of calls (88 of 121, tagged by the desk from January to March) were about opening hours.',
    'According to the Clinic Board (2024), 73% of calls are about opening hours.',
    '73% of calls are about opening hours ([call log](https://example.org/calls)).',
    'We estimate that 73% of calls are about opening hours.',
    '[ASSUMPTION: 73% of calls are about opening hours.]',
    'Are 73% of calls about opening hours?',
    'If 73% of calls are about opening hours, a recording would do.',
    'The discount is 20% in the first year.',
    'The map opens at a zoom of 200%.',
    'Version 2.10 follows in March 2026.',
    'The page must load within 2 seconds for 95% of visits.',
    { text: 'Activation reaches 40% by June.', section: 'Success metrics' },
    { text: 'Roll out to 10% of depots, then to 50%.', section: 'Rollout' },
    { text: 'Timeout is 30 seconds for 99% of calls.', section: 'Requirements' },
    '40 agents × 12 minutes = 8 hours a day, 25% of the shift.',
    '> 73% of calls are about opening hours.',
    'The plan has 3 steps and 2 owners.',
    'Our logs of March show that 73% of calls are about opening hours.',
    'The form works on 2 screens.',
    { text: 'ISO 29148 has 5 parts.', section: 'References' },
  ],
})

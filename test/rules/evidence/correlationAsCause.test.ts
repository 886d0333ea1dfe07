import { correlationAsCause } from '../../../rules/evidence/correlationAsCause'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Compared with: group or period. Could also be explained by: what else changed then]'

ruleTester(correlationAsCause, {
  flagged: [
    {
      text: 'The new onboarding increased retention from 31% to 38%.',
      phrase: 'increased retention',
      afterFix: `The new onboarding increased retention from 31% to 38%. ${NOTE}`,
    },
    { text: 'Free delivery led to higher sales in spring.', phrase: 'led to higher sales' },
    'The reminder reduced no-shows by a third.',
    'Our loyalty card doubled repeat purchases.',
    'The redesigned menu drove bookings in the second half of the year.',
    'The tour boosted activation among new shops.',
    'Since we launched tours, retention rose 12%, so tours work.',
    'After we moved the button, conversion went up, which shows that the button matters.',
    'Accounts with integrations churn less, therefore integrations reduce churn.',
    'Members who use tags pay more and show lower churn, so tags create loyalty.',
    'Renewals rose by 6 points thanks to the new dashboard.',
    { text: '- The weekly digest improved engagement', section: 'Evidence' },
    { text: 'The pop-up resulted in more sign-ups.', type: 'launch', section: 'Background' },
    'Thanks to our new rota, retention rose.',
    'Since we launched the calls, missed visits fell by 20%, so the calls work.',
  ],
  passed: [
    'In a 50/50 test of 4,210 shops, the new onboarding increased retention by 3 points.',
    'The new onboarding increased retention compared with the clinics that kept the old one.',
    'Retention rose from 31% to 38%; half of the new shops also came from a campaign, so this is unproven.',
    'The reminder reduced no-shows, and the season may also explain it.',
    'Caching reduced latency from 900 to 200 ms and improved satisfaction of the monitor.',
    'The hotfix for the broken form increased conversion again.',
    'The new onboarding increased retention ([holdout](https://example.org/h)).',
    'The new onboarding did not increase retention.',
    'We look at whether the new onboarding increased retention.',
    'Has the new onboarding increased retention?',
    'If the new onboarding increased retention, we keep it.',
    'We believe the new onboarding increased retention.',
    '> The new onboarding increased retention.',
    'Perhaps the reminder reduced no-shows.',
    'According to Clinic Weekly (2024), the reminder reduced no-shows.',
    { text: 'The reminder reduced no-shows.', section: 'Goals' },
    { text: 'Increased retention of new shops', section: 'Success metrics' },
    'Shops with reduced churn are listed first.',
    'The report lists users who increased usage.',
    'We added a chart, so the page has more room.',
    { text: 'The reminder reduced no-shows by a third in one ward.', type: 'vision' },
    'Retention rose, and so did the rent.',
    'The change moved the button to the left.',
  ],
})

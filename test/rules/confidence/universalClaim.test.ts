import { universalClaim } from '../../../rules/confidence/universalClaim'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Holds for: which group, how many of them we asked or watched, when]'

ruleTester(universalClaim, {
  flagged: [
    'Teams waste the morning on route sheets.',
    {
      text: 'Every manager struggles with appraisals.',
      phrase: 'Every manager',
      afterFix: `Every manager struggles with appraisals. ${NOTE}`,
    },
    { text: 'Nobody reads the weekly digest.', phrase: 'Nobody' },
    { text: 'Everyone wants a quieter ward.', phrase: 'Everyone' },
    { text: 'Most landlords ignore the reminder.', phrase: 'Most landlords' },
    'All teachers hate the second log-in.',
    'Farmers never update the soil map.',
    'Most teams waste the first hour of the shift.',
    'Every company needs a plan for power cuts.',
    'Virtually all nurses keep a paper copy.',
    'No one trusts the counter in the lobby.',
    'Developers only read the manual when something breaks.',
    'Every tool promises the same dashboard.',
    'Dispatchers cannot plan two days ahead.',
    { text: 'Customers do not compare tariffs.', section: 'Problem' },
  ],
  passed: [
    'The most underserved farmers live far from a depot.',
    'The report is visible for every customer.',
    'The price list goes to all users on Monday.',
    'All admins can export the roster.',
    'Every record must have an owner.',
    'We never sell data.',
    'Does every manager struggle with appraisals?',
    'If everyone wants a quieter ward, we start there.',
    'All eleven managers we interviewed postpone appraisals.',
    'Most landlords in the pilot ignored the reminder.',
    'Every customer has an account and a number.',
    'We believe most landlords ignore the reminder.',
    '> Everyone wants a quieter ward.',
    'Perhaps every manager struggles with appraisals.',
    'Most landlords ignore the reminder ([log of June](https://example.org/june)).',
    'According to Ward Watch (2024), most nurses keep a paper copy.',
    'Not everyone wants a quieter ward.',
    'The form asks for the most user value per line.',
    'There are no user accounts in this version.',
    { text: 'Every team opens its own board.', section: 'Requirements' },
    { text: 'All users see the banner.', section: 'Acceptance criteria' },
    'It should work for everyone who rents a stall.',
    'It works even when no one is at the desk.',
  ],
})

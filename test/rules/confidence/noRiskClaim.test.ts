import { noRiskClaim } from '../../../rules/confidence/noRiskClaim'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Smallest thing that could go wrong: what. We would notice by: which sign]'

ruleTester(noRiskClaim, {
  flagged: [
    {
      text: 'There is no downside to opening on Sundays.',
      phrase: 'no downside',
      afterFix: `There is no downside to opening on Sundays. ${NOTE}`,
    },
    { text: 'Moving the archive is straightforward.', phrase: 'is straightforward' },
    { text: 'The switch of carriers has zero risk.', phrase: 'zero risk' },
    'Replacing the card reader is just a matter of an afternoon.',
    'The new tariff has no impact on existing members.',
    'Printing the labels in-house is trivial.',
    'We have nothing to lose.',
    'Weekend tours are an easy win.',
    'Night delivery is low-hanging fruit.',
    'The plan is virtually no risk.',
    'A second language is easy to build.',
    'Nothing can go wrong here.',
    { text: '- The merger of both lists will be straightforward', section: 'Summary' },
    { text: 'Opening the second gate requires no effort.', section: 'Proposal' },
  ],
  passed: [
    'Low risk: one ward first, read-only, with an off-switch that was tried in May.',
    'There is no downside to Sundays in one shop, behind a flag.',
    'Moving the archive is straightforward because both sides use the same numbers.',
    'Moving the archive is not trivial.',
    'Moving the archive is far from trivial.',
    'The switch looks trivial, it took the last team a year.',
    'Members get a risk-free trial of 30 days.',
    'No risk of double booking: the seat is held for ten minutes.',
    'There is no risk register yet.',
    'A seat is easy to build as a picture; the main risk is the price.',
    'Is there no downside to Sundays?',
    'If there is no downside, we open on Sundays.',
    '> There is no downside to opening on Sundays.',
    'We believe there is no downside to Sundays.',
    'Perhaps there is no downside to Sundays.',
    'There is no downside to Sundays ([trial of May](https://example.org/trial)).',
    'According to Retail Weekly (2025), there is no downside to Sundays.',
    'Users can trivially share a list.',
    { text: '| Risk | Rating |\n| --- | --- |\n| Late carrier | minimal risk |', section: 'Risks' },
    { text: 'Sharing is painless.', section: 'Requirements' },
    { text: 'Cancel any time, nothing to lose.', section: 'Launch' },
    { text: 'There is no downside to Sundays.', section: 'Out of scope' },
    'Billing changes with no downside for 95% of shops; the others get a call first.',
    'Trivially the same list, sorted by date.',
    'The two maps differ in a straightforward way.',
  ],
})

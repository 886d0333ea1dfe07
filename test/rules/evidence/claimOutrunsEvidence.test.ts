import { claimOutrunsEvidence } from '../../../rules/evidence/claimOutrunsEvidence'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([What shows it: study or data, how many, when; or the smallest step that can be taken back].)'

ruleTester(claimOutrunsEvidence, {
  flagged: [
    {
      text: 'We have validated the demand for a night bus.',
      phrase: 'validated',
      afterFix: `We have validated the demand for a night bus. ${NOTE}`,
    },
    { text: 'The need is established.', phrase: 'established' },
    'There is clear evidence of demand among growers.',
    'Two talks with bakers confirmed the problem.',
    'The concept is proven in our region.',
    'The value proposition was confirmed at the fair.',
    'The pilot partner demonstrated the appetite for weekly boxes.',
    'A talk at the club validated the pricing.',
    'The market has conclusively shown its interest.',
    { text: '- Validated value proposition: fewer trips to the depot', section: 'Summary' },
    { text: 'The business model is proven.', type: 'strategy', section: 'Strategy' },
    { text: 'The letters we got prove nothing, yet the market is verified.', section: 'Market' },
  ],
  passed: [
    'Two bakers are keen; we call that an early sign.',
    'The demand is to be validated in May.',
    'The need must be confirmed before we build.',
    'Once the concept is proven, we hire.',
    'The demand is not validated.',
    'We will validate the demand with ten shops.',
    'The form checks that each field is validated.',
    'A validated-forms package solves the problem.',
    'The address is verified by the carrier.',
    'Is the demand validated?',
    'If the demand is validated, we go on.',
    'We assume the need is established.',
    '> “We have validated the demand.”',
    'Perhaps the need is established.',
    'We have validated the demand ([study](https://example.org/study)).',
    'In May we interviewed 14 customers and 12 named the same problem. That confirmed the need for a map.',
    { text: 'The need is established by law.', section: 'Background' },
    { text: 'The problem is validated in the spike.', section: 'Experiment' },
    { text: 'The need is confirmed.', section: 'Goals' },
    { text: 'The need is confirmed by then.', section: 'Assumptions' },
    { text: 'The demand is validated.', type: 'rfc' },
    'According to Grain Weekly (2025), the demand is confirmed.',
    'The orchard has proven to be a market.',
    'Patients say they would pay for it, which proves demand.',
  ],
})

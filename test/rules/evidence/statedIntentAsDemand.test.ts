import { statedIntentAsDemand } from '../../../rules/evidence/statedIntentAsDemand'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([Stated, not observed; cheapest test of it: what, with whom, by when].)'

ruleTester(statedIntentAsDemand, {
  flagged: [
    'Eleven of twelve bakers we talked to liked the idea and two signed letters of intent. We are confident that bakers will buy.',
    {
      text: 'Demand is validated: most gardeners would pay for a frost alarm.',
      phrase: 'would pay',
      afterFix: `Demand is validated: most gardeners would pay for a frost alarm. ${NOTE}`,
    },
    { text: 'With a waitlist this long, adoption is assured.', phrase: 'waitlist' },
    'Parents showed strong interest, which confirms the market.',
    'Landlords said they would switch, so demand is there.',
    'Nine bakers liked the idea, and that confirms the need.',
    'Clinics expressed interest, so we have product-market fit.',
    'Drivers are willing to pay, which shows demand.',
    'Two schools signed letters of intent, so the revenue is secured.',
    {
      text: 'Most florists said they would subscribe. The need is confirmed.',
      phrase: 'would subscribe',
    },
    'The waiting list is long. We have validated demand in the north.',
    { text: '- Skippers would use it daily, so the market is real', section: 'Market' },
    { text: 'Farmers are interested in it and will pay.', section: 'Business case', type: 'business-case' },
  ],
  passed: [
    'Eleven of twelve bakers we talked to liked the idea and two signed letters of intent. We plan to ask them again.',
    'Most gardeners would pay for a frost alarm.',
    'Most gardeners said they would pay (stated only); demand is validated by five pre-orders or not at all.',
    'Demand is confirmed: 31 bakers put down a deposit and more would pay.',
    'Landlords said they would switch. Six have paid for a year. Demand is confirmed.',
    'Most florists said they would subscribe. We test this with pre-orders in June. The need is confirmed.',
    'Is demand validated if most gardeners would pay?',
    'If most gardeners would pay, demand is validated.',
    'We assume that gardeners would pay and that demand is there.',
    '> “Gardeners would pay, so demand is validated.”',
    'Perhaps gardeners would pay, which confirms the need.',
    'Gardeners would not pay, so demand is there for a free version only.',
    'Interest is stated, not observed: clinics are willing to pay and the market is real.',
    'Demand is validated: most gardeners would pay ([survey](https://example.org/s)).',
    'According to Garden Weekly (2025), gardeners would pay and demand is there.',
    {
      text: '| Segment | Willingness to pay | Note |\n| --- | --- | --- |\n| Bakers | €10 | willing to pay, market is real, estimate |',
      section: 'Pricing',
    },
    { text: 'Parents would use it, which confirms the need.', type: 'vision' },
    { text: 'Parents would use it, which confirms the need of a map.', section: 'Glossary' },
    {
      text: 'In May 2024, 48 of 60 pilot kitchens logged orders every week (usage log).\n\nThe others would use it too, and demand is there.',
      section: 'Evidence',
    },
    'The form would use the validated postcode.',
    'Users interested in maps get a link.',
    'The waitlist opens in June.',
  ],
})

import { noOneElse } from '../../../rules/confidence/noOneElse'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Looked at: which ones, when, where the list is. Closest substitute: what people use instead]'

ruleTester(noOneElse, {
  flagged: [
    'Build the one thing nobody offers: mixed fleets.',
    {
      text: 'No competitor offers depot planning for mixed fleets.',
      phrase: 'No competitor',
      afterFix: `No competitor offers depot planning for mixed fleets. ${NOTE}`,
    },
    {
      text: '- Nobody else matches allergens to a weekly menu.\n- Cooks like that.',
      phrase: 'Nobody else',
      afterFix: `- Nobody else matches allergens to a weekly menu.\n  - ${NOTE}\n- Cooks like that.`,
    },
    { text: 'None of these tools keeps the audit trail.', phrase: 'None of these tools' },
    'There are no known competitors in veterinary billing.',
    'No other product lets a choir share its annotated scores.',
    'Ours is the only platform that settles parking fines across borders.',
    'Tidewatch is the first tool to forecast mussel harvests.',
    'This would be a first of its kind ledger for school kitchens.',
    'The matching of beds to shifts cannot be copied by an agency.',
    'Competitors cannot publish honest wait times.',
    'Our approach to seed sourcing is unique in the market.',
    'No existing library reads both formats of the land register.',
    'Three vendors list rooms, but none offers a shared waiting list.',
    'Nothing else does this for small theatres.',
    {
      text: '| Feature | Others |\n| --- | --- |\n| Offline rota | No competitor has it |',
      section: 'Market',
    },
    { text: 'No vendor supports two currencies on one till.', section: 'Competition' },
    { text: 'The combination is unique.', section: 'Positioning' },
    'No good scheduling tool exists for lifeguards.',
  ],
  passed: [
    'Build what drivers asked for.',
    'No tool calls are made while the page loads.',
    'There is no vendor lock-in.',
    'No one else can see a draft before it is shared.',
    'Only one invoice is open at a time.',
    'No one on the team has met a customs officer yet.',
    'The second screen shows the only field that is required.',
    'Is there no competitor at all?',
    'If no competitor reacts, we keep the price.',
    'We reviewed nine planners in May and none of these tools supports mixed fleets.',
    'As far as we know, no competitor offers a trial without a card.',
    'We believe no other product covers night shifts.',
    'None of the nine planners has it ([comparison](https://example.org/planners-2025)).',
    '> No competitor offers this.',
    '“No other product I tried could print the labels,” said a baker in our second interview.',
    'The app must be the only tool that can open the vault.',
    'We will be the first to test this with two schools.',
    'According to Harrow Research (2024), no vendor covers more than a third of the region.',
    'The first tool in the belt is the scanner.',
    'There is no alternative but to wait for the permit.',
    { text: 'No other product is supported.', section: 'Non-goals' },
    'Each parcel number is unique.',
    'No network calls leave the device.',
  ],
})

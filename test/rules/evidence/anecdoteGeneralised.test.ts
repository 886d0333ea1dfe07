import { anecdoteGeneralised } from '../../../rules/evidence/anecdoteGeneralised'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const OWN = 'This is a hobby project of two neighbours.'
const HABIT = 'Drivers keep asking for a map of the tides.'
const NOTE = '([How many of how many, which group, from when to when, link to the requests].)'

ruleTester(anecdoteGeneralised, {
  flagged: [
    {
      text: 'Customers keep asking for a printed receipt.',
      phrase: 'Customers keep asking',
      messageId: 'habit',
      afterFix: `Customers keep asking for a printed receipt. ${NOTE}`,
    },
    { text: 'Dispatchers are asking for a night view.', phrase: 'Dispatchers are asking for' },
    { text: 'We keep hearing that the counter is too slow.', phrase: 'We keep hearing' },
    'We have received many letters about the opening hours.',
    'Teachers have been asking for shared gradebooks.',
    'The price of parking comes up in every conversation.',
    'Customers repeatedly told us that the app drains the battery.',
    'Nurses are fed up with the second log-in.',
    { text: 'Landlords find it difficult to see which rent is late.', milder: 2 },
    { text: 'Drivers search for tide tables more than for weather.', milder: 2 },
    { text: 'Drivers keep asking for tide tables.', milder: 0 },
    // That they said so once is weaker, and less hangs on it where the work is given away.
    { text: 'Drivers have expressed a wish for tide tables.', milder: 1 },
    { text: smallDocument('strategy', 'Tide tables', [OWN, HABIT]), type: 'strategy', milder: 1 },
    { text: smallDocument('roadmap', 'Tide tables', [HABIT]), type: 'roadmap', milder: 1 },
    { text: smallDocument('strategy', 'Tide tables', [HABIT]), type: 'strategy', milder: 0 },
    'We get asked about weekend delivery.',
    { text: '- Parents are demanding a quieter bus', section: 'Problem', phrase: 'Parents are demanding' },
    {
      text: 'One client prints every plan, so companies need a print view.',
      messageId: 'leap',
    },
    { text: 'Brightmill needs offline maps, so customers need offline maps.', messageId: 'leap' },
    {
      text: 'Our largest customer asked for single sign-on. So enterprises will not buy without it.',
      messageId: 'leap',
      phrase: 'So enterprises will not buy without it.',
    },
    {
      text: 'A customer rebuilt the export by hand. It took a day. Clearly, teams need a better export.',
      messageId: 'leap',
    },
  ],
  passed: [
    'Nine of 240 active shops asked for a printed receipt since May.',
    'Customers keep asking for a printed receipt: 41 requests since March.',
    'Customers keep asking for a printed receipt ([tickets](https://example.org/tickets)).',
    'One customer, our largest, needs offline maps.',
    'Our largest customer asked for single sign-on. We do not know whether others need it.',
    'Customers can keep asking questions in the same thread.',
    'When customers keep asking for a refund, hand the chat to a colleague.',
    'If customers keep asking for receipts, we print them.',
    'Do customers keep asking for receipts?',
    '> “Customers keep asking for a printed receipt.”',
    'According to Ward Watch (2024), nurses are fed up with paper.',
    'Perhaps customers keep asking for receipts since the law changed.',
    'Customers are not asking for receipts.',
    'We believe growers are asking for longer battery life.',
    { text: 'Members keep asking until the desk replies.', section: 'Requirements' },
    { text: 'Visitors have been asking at the gate.', section: 'Solution' },
    { text: 'Customers keep asking for a map.', section: 'Out of scope' },
    'The clients search for the nearest printer over the network.',
    'A customer rebuilt the export by hand. So we paid for a day of support.',
    'A customer rebuilt the export by hand. So perhaps teams need a better export.',
    'One account was closed. The invoice was wrong.',
    'Ask customers for receipts.',
    'Many users want a printed receipt.',
  ],
})

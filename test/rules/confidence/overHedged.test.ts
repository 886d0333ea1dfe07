import { overHedged } from '../../../rules/confidence/overHedged'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '([How sure: unlikely, even, likely or very likely, about which share; because: what].)'

ruleTester(overHedged, {
  flagged: [
    {
      text: 'A later boat could potentially bring visitors.',
      phrase: 'could potentially',
      messageId: 'stacked',
      afterFix: `A later boat could potentially bring visitors. ${NOTE}`,
    },
    { text: 'It is felt that the counter should move.', phrase: 'It is felt that', messageId: 'nobody' },
    { text: 'It might be argued that Sundays matter.', messageId: 'nobody' },
    'This might possibly be of use to the kitchen.',
    'A new sign may perhaps help some visitors.',
    'The map could somewhat improve the walk.',
    'Drivers seem to probably prefer the north gate in some cases.',
    'A bell might help to slightly calm some users.',
    'It is widely believed that the queue is a problem.',
    'Some would say that the fee is high.',
    'The discount may conceivably draw a crowd.',
    { text: '- It is thought that mornings work better', section: 'Background' },
  ],
  passed: [
    'We think this helps weekly planners (about 60%); it does nothing for the others.',
    'We do not know yet whether a later boat could potentially bring visitors.',
    'A later boat could bring visitors.',
    'A later boat could potentially bring visitors, because two hotels asked for one.',
    'If it rains, a later boat could potentially bring visitors.',
    'A later boat could potentially bring 10% more visitors.',
    'The client MAY possibly retry.',
    'Members may or may not see the banner.',
    'The fair opens on 3 May, probably in some halls.',
    'Could a later boat potentially bring visitors?',
    '> “It is felt that the counter should move.”',
    { text: 'A strike could potentially stop the boats.', section: 'Risks' },
    { text: 'A later boat could potentially help.', section: 'Open questions' },
    { text: 'The form could potentially time out.', section: 'Requirements' },
    { text: 'A later boat could potentially help.', section: 'Assumptions' },
    'The terms of use could potentially change, and the club may be liable.',
    'One path might fit the north, another might fit the south.',
    'We want to help some visitors.',
    'A later boat could potentially help ([survey](https://example.org/survey)).',
    'The north gate is usually open and often busy.',
    'We hope to possibly open in June.',
    'A later boat should bring visitors.',
  ],
})

import { strawAlternatives } from '../../../rules/decision/strawAlternatives'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const SAID =
  'Tenants write their names on a paper list next to the washing machines, and it is full by Monday.'

function weighed(blocks: readonly string[], heading = '## Alternatives considered'): string {
  return smallDocument('prd', 'Booking of laundry rooms', [SAID, heading, ...blocks])
}

const LONG =
  'Tenants book an hour with the chip of their key. It is cheaper than a second machine, the caretaker can run it, it fits the doors we have, and it takes the quarrel about names out of the house. Nine of eleven houses asked for it in the last winter.'

ruleTester(strawAlternatives, {
  flagged: [
    {
      text: weighed(['- An app: too expensive.\n- Doing nothing: not acceptable.']),
      phrase: '## Alternatives considered',
      messageId: 'all',
    },
    weighed(['- An app, which nobody wants\n- A longer list, which nobody reads']),
    weighed(['1. An app: rejected.\n2. Doing nothing: rejected.']),
    weighed(['- **An app.** Half of the tenants have no phone.\n- **A lottery.** Nobody could plan.']),
    weighed(['- An app\n  - Half of the tenants have no phone\n- A lottery\n  - Nobody could plan']),
    weighed(['- An app: too expensive.\n- Doing nothing: not acceptable.'], '## Rejected options'),
    weighed(['### An app', 'Half of the tenants have no phone.', '### A lottery', 'Nobody could plan.']),
    weighed(
      ['- An app: too expensive.\n- Doing nothing: not acceptable.'],
      '## What alternatives did we consider?',
    ),
    {
      text: weighed(['### Screen at the door', LONG, '### App', 'Nobody wants it.']),
      phrase: '### App',
      messageId: 'one',
    },
    {
      text: weighed([
        '| Option | Pros | Cons |\n| --- | --- | --- |\n| Screen | Cheaper | Needs power |\n| App | – | Half have no phone |',
      ]),
      messageId: 'one',
    },
    weighed([
      '| Option | Pros | Cons |\n| --- | --- | --- |\n| Screen | Cheaper | Needs power |\n| App | none | Half have no phone |\n| Lottery | n/a | Nobody could plan |',
    ]),
    {
      text: smallDocument('rfc', 'Booking of laundry rooms', [
        SAID,
        '## Alternatives',
        '- An app: too expensive.\n- Doing nothing: not acceptable.',
      ]),
      type: 'rfc',
    },
  ],
  passed: [
    // Something speaks for them.
    weighed(['- An app: cheaper, too many tenants without a phone.\n- Doing nothing: not acceptable.']),
    weighed([
      '- An app would save the screens; half of the tenants have no phone.\n- A lottery: nobody could plan.',
    ]),
    weighed(['- A lottery is fair, but nobody could plan.\n- An app: too expensive.']),
    weighed([
      '- An app\n  - Pro: no screens\n  - Con: half of the tenants have no phone\n- A lottery\n  - Con: nobody could plan',
    ]),
    weighed(['- Although tenants like apps, half of them have no phone.\n- A lottery: nobody could plan.']),
    weighed([
      '### Screen at the door',
      LONG,
      '### App',
      'No screens to mend, which is attractive. Half of the tenants have no phone.',
    ]),
    weighed([
      '### Screen at the door',
      'It is cheaper and fits the doors.',
      '### App',
      'Half of the tenants have no phone, and the rest would have to install it.',
    ]),
    weighed([
      '| Option | Pros | Cons |\n| --- | --- | --- |\n| Screen | Cheaper | Needs power |\n| App | No hardware | Half have no phone |',
    ]),
    // Nobody filled in the column, or there is none.
    weighed([
      '| Option | Pros | Cons |\n| --- | --- | --- |\n| Screen | | Needs power |\n| App | | Half have no phone |',
    ]),
    weighed(['| Option | Cost |\n| --- | --- |\n| Screen | €400 |\n| App | – |']),
    weighed(['| Option | Pros | Cons |\n| --- | --- | --- |\n| [Option one] | [pro] | [con] |']),
    // One option alone, none, questions, blanks.
    weighed(['- An app: too expensive.']),
    weighed(['None viable.']),
    weighed(['- Which app?\n- Which lottery?']),
    weighed(['- [Option one]: [why not]\n- [Option two]: [why not]']),
    weighed(['The comparison stands in [the notes](notes.md).']),
    weighed(['### Unresolved questions', 'Nobody knows the wiring.', '### Who asks?', 'The caretaker does.']),
    // Other things under such words.
    weighed(['- A paper list\n- A board in the hall'], '## Current alternatives'),
    weighed(['- The cooperative next door has a lottery\n- The student hall has an app'], '## Prior art'),
    weighed(['- Read the chip\n- Write the hour'], '## Alternative path'),
    weighed(['- Half of the tenants have no phone\n- Updates cost money'], '## Q: Why not an app instead?'),
    weighed(['- Half of the tenants have no phone\n- Updates cost money'], '## Problem'),
    {
      text: smallDocument('vision', 'Booking of laundry rooms', [
        SAID,
        '## Alternatives',
        '- An app: too expensive.\n- Doing nothing: not acceptable.',
      ]),
      type: 'vision',
    },
  ],
})

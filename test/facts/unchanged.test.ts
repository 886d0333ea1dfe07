import { numberDrift } from '../../rules/consistency/numberDrift'
import { bellPage as page } from '../support/bellPage'
import { ruleTester } from '../support/ruleTester'

ruleTester(numberDrift, {
  flagged: [
    {
      text: page(
        'Same ring signal. The bell keeps it.',
        'The ring signal needs to change for the second oven:',
      ),
      messageId: 'change',
    },
    {
      text: page('The oven menu has to be extended for rye.', 'No changes to the oven menu.'),
      phrase: 'No changes to the oven menu',
      messageId: 'stays',
    },
    page('There are zero changes to the oven menu.', 'The oven menu must be rewritten.'),
    page('It works without changes to the oven menu.', 'We extend the oven menu to hold rye.'),
    page('The oven menu stays unchanged.', 'The oven menu needs to expand.'),
    page('The oven menu remains unchanged.', '- The oven menu has to be replaced'),
    page('- Same oven menu, same bell', 'Then the oven menu must change.'),
    page('It needs no change to our oven menu.', 'In May the oven menu needs to grow.'),
    page('The oven menu is unchanged.', 'We refactor the oven menu so that rye fits.'),
    page('The bell tones are unchanged.', 'The bell tone needs to be updated.'),
    page('No changes to the existing oven menu.', 'We modify the oven menu.'),
    // Tables, bold labels, headings of their own, and sentences that say it in other words.
    {
      text: page(
        '| Part | Effect |\n| --- | --- |\n| Till | No changes to the price labels |',
        'Before rye goes on sale, the price labels must be rewritten.',
      ),
      messageId: 'change',
      phrase: 'the price labels must be rewritten',
    },
    page(
      '- **Till:** the price labels have to be replaced',
      '| Part | Effect |\n| --- | --- |\n| Till | Price labels stay unchanged |',
    ),
    {
      text: page('The order form stays the same.', '1. Print cards\n2. The order form needs to change'),
      phrase: 'The order form needs to change',
    },
    page('The order form will be rewritten.', '- Delivery round: the order form remains the same'),
    page('- The order form will not change', 'The order form must be extended with a line for rye.'),
    page('Our order form does not change.', 'The order form needs to be redesigned.'),
    page('The order form won’t change.', 'This requires changes to the order form.'),
    page('The order form is left as it is.', 'Rye needs changes to the order form.'),
    page('The delivery round is left untouched.', 'The delivery round must be reworked.'),
    page('The delivery rounds will be replaced.', 'There are no changes to delivery rounds.'),
    page(
      '#### Same order form\n\nBakers keep it. No changes to the order form.',
      'The order form must change.',
    ),
  ],
  passed: [
    page('Same ring signal.', 'The ring tone needs to change.'),
    page('The oven menu stays unchanged.', 'The oven menu is long.'),
    page('The oven menu stays unchanged.', 'The menu needs to change.'),
    page('No changes to ovens.', 'Ovens have to be replaced.'),
    page('The oven menu needs to change.', 'The oven menu has to be extended.'),
    page('No changes to the oven menu.', 'The oven menu remains unchanged.'),
    page('No changes to the oven menu.', 'Does the oven menu need to change?'),
    page('No changes to the oven menu.', 'If rye sells, the oven menu needs to change.'),
    page('No changes to the oven menu.', 'The oven menu needs to change.', [
      'Behaviour',
      'Alternatives considered',
    ]),
    page('No changes to the oven menu.', 'The oven menu needs to change.', ['Phase 1', 'Phase 2']),
    page('Same day delivery.', 'The delivery van needs to change.'),
    page('It rings at the same oven menu as before.', 'The oven menu needs to change.'),
    page('No changes to the oven menu.', '> “The oven menu needs to change.”'),
    page('No changes to the oven menu.', 'For example, the oven menu needs to change.'),
    // What is not said of the same thing, of all of it, or at all.
    page('The order form stays the same.', 'The order form for weddings needs to change.'),
    page('The order form does not change when a baker is ill.', 'The order form must be extended.'),
    page('The order form stays the same until May.', 'The order form must be extended.'),
    page('| Part | Effect |\n| --- | --- |\n| Till | No changes |', 'The till needs to change.'),
    page('The order form stays the same.', 'Which lines of the order form need to change?'),
    page('The order form stays the same.', '| Form | Change |\n| --- | --- |\n| Order form | none |'),
    page('The order form stays the same.', 'Customers change the order form at the counter.'),
    page('The order form stays the same.', 'If rye sells, this requires changes to the order form.'),
    page('The order form will not change in v1.', 'The order form must be extended in v2.'),
    page('- Same order form\n- The order form must change', 'Both lines stand in one list.'),
    page('The order form stays the same.', 'The order form must be updated by the baker at noon.'),
    page('The order form stays the same.', 'The order form must be updated every day.'),
    page('The order form need not change.', 'The order form is printed twice.'),
    `---\nnote: no changes to the order form\n---\n\n${page('The order form must change.', 'It is printed twice.')}`,
    page('The order form stays the same.', 'The order form does not need to change.'),
    page('The order form stays the same.', 'Nobody asked that the order form must change.'),
  ],
})

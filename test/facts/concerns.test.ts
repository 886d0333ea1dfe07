import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page of a mill with what is said to be easy and what is said to be hard. */
function page(easy: string, hard: string, [one, two] = ['Assumptions', 'Constraints'], more = ''): string {
  return `# Village mill: flour on Saturdays

Bakers drive an hour for flour that is ground from the wheat of this valley. This page says how the mill runs again.

## ${one}

${easy}

## ${two}

${hard}
${more}`
}

const NO_WATER = 'Water is not a constraint.'
const WATER = 'Our main constraints are time and water.'
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'concern' })

ruleTester(numberDrift, {
  flagged: [
    { ...flagged(page(NO_WATER, WATER)), phrase: 'water' },
    ...[
      page('- Water availability is not a concern, since the river is high', WATER),
      page("Water isn't a bottleneck here.", 'The two bottlenecks are water, sieves and sacks.'),
      page('Water is no constraint.', WATER),
      page('The mill stones are not a limiting factor.', 'The mill stones are a limiting factor.'),
      page(NO_WATER, 'Water is our biggest constraint.'),
      page(NO_WATER, 'In August, the water remains a bottleneck.'),
      page('Sieves are not an obstacle.', 'The key obstacles include sieves, sacks and dust.'),
      page('The licence is not a blocker.', 'The licence is a blocker for the whole plan.'),
      page(
        'Skilled millers are not a constraint.',
        'The three constraints are money, water, and skilled millers.',
      ),
      page('The electric motor will not be a limitation.', 'The electric motor is a serious limitation.'),
      page(WATER, NO_WATER, ['Constraints', 'Assumptions']),
      page(
        'Noise is no major concern.',
        'Major concerns: see below.\n\nThe main concerns are noise and dust.',
      ),
    ].map(flagged),
  ],
  passed: [
    page(NO_WATER, 'Our main constraints are time and money.'),
    page('Water is a constraint.', WATER),
    page(NO_WATER, 'We are short of water in August.'),
    page('There is enough water.', WATER),
    // Narrower on one side.
    page('Hot water is not a constraint.', WATER),
    page('Water for the boiler is not a constraint.', WATER),
    page('In phase 1, water is not a constraint.', 'In phase 2, water is a constraint.'),
    // Questions, conditions, quotations, examples.
    page('Is water not a constraint?', WATER),
    page('If the dam holds, water is not a constraint.', WATER),
    page('> “Water is not a constraint.”', WATER),
    page(NO_WATER, 'Is water a constraint?'),
    page(NO_WATER, 'If it does not rain, water is a constraint.'),
    page('For example, water is not a constraint.', WATER),
    page('- [Water is not a constraint]', WATER),
    page(NO_WATER, WATER, ['Assumptions', 'Alternatives considered']),
    page(NO_WATER, WATER, ['Open questions', 'Constraints']),
    // What is meant stands elsewhere.
    page('It is not a constraint.', 'It is a constraint.'),
    page('This is not a concern.', 'This is a concern.'),
    page('None of them is a constraint.', WATER),
    // Two kinds of thing.
    page('Water is not a person.', WATER),
    page(NO_WATER, 'Water is a gift.'),
    page('Water is not only a constraint.', 'The stones are old.'),
  ],
})

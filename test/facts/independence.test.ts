import { dateOrder } from '../../rules/consistency/dateOrder'
import { ruleTester } from '../support/ruleTester'

/** A plan of a clock tower with what holds for all of its parts, and what one of them says. */
function page(all: string, one: string, [first, second] = ['Plan', 'Second'], more = ''): string {
  return `# Clock tower: bells again

The bells have been silent since the storm, and half of the village comes late to everything. This page says how we repair them.

## ${first}

${all}

## ${second}

${one}
${more}`
}

const ALONE = 'Each phase can be built independently.'
const LEANS = 'Depends on phase 1.'
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'apart' })

ruleTester(dateOrder, {
  flagged: [
    { ...flagged(page(ALONE, LEANS)), phrase: 'Depends on phase 1' },
    ...[
      page(ALONE, 'It requires the scaffold of phase 1.'),
      page(ALONE, '- Blocked by phase 1'),
      page(ALONE, 'The bells are blocked by phase 1.'),
      page(ALONE, 'Prerequisites: phase 1'),
      page(ALONE, 'This builds on phase 1.'),
      page(ALONE, 'The gear waits for phase 1.'),
      page(ALONE, 'Dependencies: phase 1'),
      page('Every phase is self-contained and can be done in any order.', LEANS),
      page('All phases can be started separately.', LEANS),
      page('The phases are independent of each other.', LEANS),
      page('These phases have no dependencies.', LEANS),
      page('The phases do not depend on each other, so that we can stop at any time.', LEANS),
      page('Each of the phases below can be delivered on its own.', LEANS),
      page('Each section can be built independently.', 'Requires the rope walk (section 3).'),
      page('All work packages can be picked up in any order.', 'Needs the scaffold of work package 2.'),
      page('Each milestone can be completed independently.', '- The dial depends on milestone B'),
      page('Stories can be told.\n\nThe stories are independent of one another.', 'Depends on story 4.'),
      page(LEANS, ALONE, ['Second phase', 'How we work']),
    ].map(flagged),
  ],
  passed: [
    page(ALONE, 'Depends on the council.'),
    page(ALONE, 'Depends on section 1.'),
    page('Each phase has a budget of its own.', LEANS),
    page('The phases follow each other.', LEANS),
    page('Each phase is tested independently.', LEANS),
    // Said of some, or with exceptions.
    page('Most phases can be built independently.', LEANS),
    page('Each phase can be built independently, except for the dial.', LEANS),
    page('Ideally, each phase can be built independently.', LEANS),
    page('Each phase can be built independently once the scaffold stands.', LEANS),
    page('Each phase can be built independently (though some dependencies exist).', LEANS),
    page('Each phase can be built independently after phases 1 and 2.', LEANS),
    page('The phases are mostly independent of each other.', LEANS),
    // Denied, asked, on a condition, quoted.
    page(ALONE, 'Does not depend on phase 1.'),
    page(ALONE, 'The bells no longer need phase 1.'),
    page(ALONE, 'No part of it depends on phase 1.'),
    page(ALONE, 'Does the dial depend on phase 1?'),
    page(ALONE, 'If the dial depends on phase 1, we say so.'),
    page(ALONE, '> “The dial depends on phase 1.”'),
    page('Can each phase be built independently?', LEANS),
    page(ALONE, '- Depends on [phase 1]'),
    page('For example, each phase can be built independently.', LEANS),
    // Nothing needs itself.
    page(ALONE, 'The rope needs the budget of phase 2.', ['Plan', 'Phase 2: Dial']),
    page(ALONE, 'The rope needs the budget of section 2.', ['Plan', '2. Dial']),
    // Other places than those that are spoken of.
    '# Clock tower: bells again\n\nThe bells have been silent since the storm.\n\n## Tower\n\n### Plan\n\n#### How\n\nEach phase can be built independently.\n\n## Market hall\n\nDepends on phase 1.\n',
    page(ALONE, 'Depends on phase 1.', ['Plan', 'Alternatives considered']),
    page(ALONE, ALONE, ['Plan', 'Summary']),
    page(LEANS, 'Requires phase 2.', ['Second', 'Third']),
  ],
})

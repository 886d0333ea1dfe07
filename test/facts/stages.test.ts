import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A plan of a tool library with two sections, and a third where it needs one. */
function page(first: string, second: string, [one, two] = ['Progress', 'Still to do'], more = ''): string {
  return `# Tool library: lending without a counter

Neighbours come on a Saturday and find the one drill gone. This page says how lending works without a counter.

## ${one}

${first}

## ${two}

${second}
${more}`
}

const STAGES = '- Phase 1: Sign-up at the shed\n- Phase 2: Lending by post\n- Phase 3: Second shed'

ruleTester(numberDrift, {
  flagged: [
    {
      text: page(STAGES, '### Phase 1: Sign-up\n\nBy name.\n\n### Phase 2: Repairs\n\nOn Fridays.'),
      phrase: 'Phase 2: Repairs',
      messageId: 'phase',
    },
    page(STAGES, '- Phase 1: Sign-up\n- Phase 2: Repair evenings'),
    page(STAGES, '1. Phase 3 – Second shed\n2. Phase 2 – Repair evenings'),
    page(STAGES, '- **Phase 1:** Shed opens\n- **Phase 2:** Repair evenings (Fridays)'),
    page(
      STAGES,
      '### Phase 2: Repair evenings\n\nOn Fridays.\n\n### Phase 3: The second shed\n\nBy the river.',
    ),
    page(STAGES, '- phase-1: Sign-up\n- phase-2: Repair evenings'),
    page(STAGES.replaceAll('Phase', 'Milestone'), '- Milestone 1: Sign-up\n- Milestone 2: Repair evenings'),
    page(STAGES.replaceAll('Phase', 'Stage'), '- Stage 1: Sign-up\n- Stage 2: Repair evenings'),
    page(STAGES.replaceAll('Phase', 'Wave'), '- Wave 1: Sign-up\n- Wave 2: Repair evenings'),
    page(STAGES, '- Phase 1: Sign-up\n- Phase 2: Repair evenings\n- Phase 3: River festival'),
    page(STAGES, '- Phase 1. Sign-up\n- Phase 2. Repair evenings'),
    page(STAGES, '- 🚧 Phase 1: Sign-up\n- 🔜 Phase 2: Repair evenings'),
    // Times in brackets before the name, and phases in the rows of a table.
    {
      text: page(
        STAGES,
        '### Phase 1 (weeks 1-4): Sign-up\n\nBy name.\n\n### Phase 2 (weeks 5-8): Repair evenings\n\nOn Fridays.',
      ),
      phrase: 'Phase 2 (weeks 5-8): Repair evenings',
      messageId: 'phase',
    },
    {
      text: page(
        STAGES,
        '| Phase | When |\n| --- | --- |\n| Phase 1: Sign-up | June |\n| Phase 2: Repair evenings | July |',
      ),
      phrase: 'Phase 2: Repair evenings',
    },
    page(
      '| Phase | Theme | When |\n| --- | --- | --- |\n| Phase 1 | Sign-up | June |\n| Phase 2 | Repair evenings | July |',
      STAGES,
    ),
    page(
      '| Phase | Focus |\n| --- | --- |\n| **Phase 1** | Sign-up |\n| **Phase 3** | A bus |',
      '### Phase 1 – Sign-up\n\nBy name.\n\n### Phase 3 – Second shed\n\nBy the river.',
    ),
  ],
  passed: [
    page(STAGES, STAGES),
    page(STAGES, '- Phase 1: Sign-up\n- Phase 2: Lending'),
    page(STAGES, '- Phase 1: Sign-up and keys\n- Phase 2: Lending a drill by post'),
    // Two plans of their own agree on nothing.
    page(STAGES, '- Phase 1: Posters\n- Phase 2: Street party'),
    page(STAGES, '- Phase 1: Sign-up'),
    page('- Phase 2: Lending by post', '- Phase 1: Sign-up\n- Phase 2: Repair evenings'),
    // Nothing but a number, a time or a list of tasks.
    page(STAGES, '- Phase 1 (June)\n- Phase 2 (July)'),
    page(STAGES, '- Phase 1: 2026\n- Phase 2: 2027'),
    page(STAGES, '### Phase 1\n\n- Sign-up\n\n### Phase 2\n\n- Repair evenings'),
    page(STAGES, 'Phase 1 is sign-up. Phase 2: repair evenings.'),
    page(STAGES, '### Phase 1 risks\n\nNone.\n\n### Phase 2 risks\n\nRain.'),
    // Another series, other numbers.
    page(STAGES, '- Milestone 1: Sign-up\n- Milestone 2: Repair evenings'),
    page(STAGES, '- Phase 4: Sign-up\n- Phase 5: Repair evenings'),
    // A table of times, owners or costs names nothing.
    page(STAGES, '| Phase | When |\n| --- | --- |\n| Phase 1 | Sign-up day |\n| Phase 2 | After Easter |'),
    page(STAGES, '| Phase | Owner |\n| --- | --- |\n| Phase 1 | Sign-up desk |\n| Phase 2 | Ana Bell |'),
    page(STAGES, '| Phase | Name |\n| --- | --- |\n| Phase 1 | Sign-up |\n| Phase 2 | Lending |'),
    page(STAGES, '| Phase | Name |\n| --- | --- |\n| Phase 1 | Posters |\n| Phase 2 | Street party |'),
    page(STAGES, '| Phase | Name |\n| --- | --- |\n| Phase 1 | Sign-up |\n| Phase 2 | – |'),
    page(
      STAGES,
      '### Phase 1 (June): Sign-up\n\nBy name.\n\n### Phase 2 (July): Lending from the shelf\n\nFor a week.',
    ),
    // Quotations and numbered steps of something else.
    page(STAGES, '> “From the old page:”\n>\n> - Phase 1: Sign-up\n> - Phase 2: Repair evenings'),
    page(STAGES, '- Step 1: Sign-up\n- Step 2: Repair evenings'),
    // The same page in two languages.
    page(STAGES, '- Phase 1: Sign-up\n- Phase 2: Ausleihe über die Post'),
  ],
})

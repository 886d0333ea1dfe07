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

const DONE = '- [x] Barcode labels for ladders'
const OPEN = '- [ ] Barcode labels for ladders'
const table = (status: string, name = 'Deposit receipts'): string =>
  `| Part | Status |\n| --- | --- |\n| ${name} | ${status} |`

ruleTester(numberDrift, {
  flagged: [
    { text: page(DONE, OPEN), phrase: 'Barcode labels for ladders', messageId: 'status' },
    page(OPEN, DONE, ['Plan', 'What we have']),
    page('- [x] Barcode labels for the ladders (in May)', '- [ ] Barcode label for ladders'),
    page('- [x] **Barcode labels for ladders** ✅', OPEN),
    page('- [x] Barcode labels for ladders: printed and glued', OPEN),
    page('- [x] Add barcode labels for ladders', OPEN),
    page(DONE, OPEN, ['Progress', 'Next steps']),
    page(DONE, OPEN, ['Report of June 2026', 'Still to do']),
    page(DONE, OPEN, ['Phase 1', 'Still to do']),
    page(DONE, '- Barcode labels for ladders: in progress'),
    page('- Barcode labels for ladders – done', OPEN),
    page('- Barcode labels for ladders ✅ completed', OPEN),
    page(table('Done'), table('Planned')),
    page(table('✅ Done'), table('🚧 In progress')),
    page(table('Shipped'), '- Deposit receipts: not started'),
    page(table('Pending'), '- Deposit receipts: done (May)'),
    page('### 2.1 Deposit receipts ✅ Done\n\nNeighbours get one.', table('Not started')),
    page(
      '- [x] Barcode labels for ladders\n- [x] Shelf plan',
      '- [ ] Shelf plan\n- [ ] Barcode labels for ladders',
    ),
  ],
  passed: [
    page(DONE, DONE),
    page(OPEN, OPEN),
    page(DONE, '- [ ] Barcode labels for mowers'),
    page(DONE, '- [ ] Barcode labels for ladders and mowers'),
    // Names that any part of a plan may have.
    page('- [x] Write a guide', '- [ ] Write a guide'),
    page('- [x] Unit tests', '- [ ] Unit tests'),
    page(table('Done', 'Guide'), table('Planned', 'Guide')),
    // Two phases have tasks of their own, and two dates are a history.
    page(DONE, OPEN, ['Phase 1', 'Phase 2']),
    page(DONE, OPEN, ['June 2026', 'March 2026']),
    // Neighbours in one list, and parts that are built alike.
    page(`${DONE}\n${OPEN}`, 'Nothing else is open.'),
    page(`### Shed\n\n${DONE}\n\n### Cellar\n\n${OPEN}`, 'Nothing else is open.'),
    // What a line says beside its tick leaves it unclear.
    page('- [ ] Barcode labels for ladders ✅ done', DONE),
    page('- [x] Barcode labels for ladders (in progress)', OPEN),
    // Other columns, other words, other places.
    page('| Part | Owner |\n| --- | --- |\n| Deposit receipts | Done |', table('Planned')),
    page(table('Done'), table('Three left')),
    page('Barcode labels for ladders are done.', 'We still talk about barcode labels for ladders.'),
    page(DONE, OPEN, ['Progress', 'Open questions']),
    page(DONE, '- [ ] [name of the part]'),
  ],
})

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
    // The same page in two languages.
    page(STAGES, '- Phase 1: Sign-up\n- Phase 2: Ausleihe über die Post'),
  ],
})

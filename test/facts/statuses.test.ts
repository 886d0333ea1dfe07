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
    // Numbered lists, nested tasks, headings, marks alone, tables with more columns.
    page('1. Deposit receipts: shipped', '1. Deposit receipts: not yet\n2. A bell'),
    page('- Ladders\n  - [x] Barcode labels for ladders', OPEN),
    page('### Deposit receipts (done)\n\nNeighbours get one.', '- Deposit receipts – in progress'),
    {
      text: page(
        '| # | Part | Owner | Status |\n| --- | --- | --- | --- |\n| 4 | Deposit receipts | Ana | Live |',
        table('Backlog'),
      ),
      phrase: 'Deposit receipts',
    },
    page(table('✅'), table('🚧')),
    page(table('✔'), table('⏳ pending')),
    page('- ~~Deposit receipts~~ – done in June', '- Deposit receipts: to do'),
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
    // Marks that say something else, or the same.
    page(table('✅'), table('Done')),
    page(table('🚧'), table('⏳')),
    page('- ✅ Deposit receipts', '- ⭐ Deposit receipts'),
    page('- ✅ Deposit receipts', '- Deposit receipts'),
    page(table('Done'), '| Part | Status |\n| --- | --- |\n| Deposit receipts for vans | Planned |'),
    page('- Deposit receipts: done by Ana', '- Deposit receipts: printed'),
    // Front matter, code and quotations state nothing.
    `---\nstatus: done\n---\n\n${page('- Deposit receipts: open', 'Nothing else.')}`,
    page('> “The list on the door:”\n>\n> - [x] Barcode labels for ladders', OPEN),
    page(`\`\`\`md\n${DONE}\n\`\`\``, OPEN),
  ],
})

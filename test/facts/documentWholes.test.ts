import { partsAndWhole } from '../../rules/consistency/partsAndWhole'
import { ruleTester } from '../support/ruleTester'

type MessageId = 'shares' | 'total' | 'done'
const as =
  (messageId: MessageId) =>
  (text: string): { text: string; messageId: MessageId } => ({ text, messageId })

const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  )
const shares = (header: string, ...values: readonly string[]): string =>
  table(`Hut | ${header}`, ...values.map((value, index) => `Hut ${'ABCDEF'.charAt(index)} | ${value}`))
const costs = (...rows: readonly string[]): string => table('Item | Cost', ...rows)

const page = (body: string): string =>
  `# Mountain huts: water in August\n\nWardens close huts in August since the springs run dry and nobody carries water up. This page is about tanks at each hut.\n\n${body}\n`

// Shares of one whole.
ruleTester(partsAndWhole, {
  flagged: [
    ...[
      shares('Share', '50 %', '30 %', '10 %'),
      shares('Share of the water', '60 %', '30 %', '25 %'),
      shares('Allocation', '25 %', '25 %', '25 %', '15 %'),
      shares('% of total', '40', '40', '40'),
      shares('Weight', '40 %', '30 %', '20 %'),
      shares('Distribution', '40%', '35%', '15%'),
      shares('Proportion', '12.5 %', '37.5 %', '40 %'),
      shares('Split (%)', '50', '25', '15'),
      table('Hut | Warden | Share', 'A | Ida | 50 %', 'B | Jon | 30 %', 'C | Kim | 10 %'),
      'Breakdown of the water:\n\n- Cooking: 50 %\n- Washing: 30 %\n- Animals: 10 %',
      'The allocation by hut:\n\n1. Hut A – 50 %\n2. Hut B – 45 %\n3. Hut C – 15 %',
      'How the budget is split:\n\n- Tanks 70 %\n- Pipes 20 %\n- Paint 20 %',
    ].map(as('shares')),
    { text: '- Cooking: 50 %\n- Washing: 30 %\n- Animals: 10 %', section: 'Water mix', messageId: 'shares' },
    { text: '- Tanks: 60 %\n- Pipes: 25 %\n- Paint: 5 %', section: 'Budget allocation', messageId: 'shares' },
  ],
  passed: [
    shares('Share', '50 %', '30 %', '20 %'),
    shares('Share', '50 %', '30 %', '18 %'),
    shares('Weight', '33.3 %', '33.3 %', '33.3 %'),
    shares('Share', '50 %', '30 %'),
    shares('Share', '50 %', 'about a third', '10 %'),
    shares('Share', '50 %', '30 %', '10 % (of 200 litres, 5 % lost)'),
    shares('Share', '≤ 50 %', '30 %', '10 %'),
    shares('Share', '+5 %', '30 %', '10 %'),
    // No parts of one whole.
    shares('Full', '50 %', '30 %', '10 %'),
    shares('Growth share', '50 %', '30 %', '10 %'),
    shares('Share of guests who wash (several answers)', '50 %', '30 %', '10 %'),
    shares('Share, examples', '50 %', '30 %', '10 %'),
    shares('Top shares', '50 %', '30 %', '10 %'),
    shares('Share', '90 %', '95 %', '99 %'),
    shares('Share', '5 %', '3 %', '1 %'),
    'Levels in May:\n\n- Hut A: 50 %\n- Hut B: 30 %\n- Hut C: 10 %',
    { text: '- Cooking: 50 %\n- Washing: 30 %\n- Animals: 10 %', section: 'Levels' },
    { text: shares('Share', '50 %', '30 %', '10 %'), options: { tolerance: 10 } },
    'The split is 50 %, 30 % and 10 %.',
  ],
})

// A total and its rows.
ruleTester(partsAndWhole, {
  flagged: [
    costs('Tanks | $2,000', 'Pipes | $500', 'Total | $3,000'),
    costs('Tanks | 2000', 'Pipes | 500', '**Total** | 2000'),
    costs('Tanks | €2,000', 'Pipes | €500', 'Paint | €100', 'Sum | €2,500'),
    costs('Tanks | $2.5k', 'Pipes | $1k', 'Total | $4.5k'),
    costs('Tanks | 20 days', 'Pipes | 5 days', 'Total | 30 days'),
    costs('Tanks | 20 h', 'Pipes | 5 h', 'Overall | 15 h'),
    costs('Tanks | 20', 'Pipes | 5', 'Grand total | 50'),
    costs('Tanks | 20', 'Pipes | 5', 'Totals | 1'),
    table('Item | Note | Cost', 'Tanks | two | $20', 'Pipes | long | $5', 'Total | | $35'),
    table('Phase | Weeks', 'Survey | 2', 'Tanks | 6', 'Pipes | 3', 'Total | 12'),
    table('Hut | Guests', 'A | 40', 'B | 35', 'Total (both huts) | 85'),
    table('Hut | Guests', 'A | 1,400', 'B | 350', 'Total: | 1,950'),
    table('Hut | May | June', 'A | 40 | 50', 'B | 30 | 20', 'Total | 80 | 70'),
    table('Role | People', 'Wardens | 4', 'Porters | 6', 'Cooks | 2', 'Total | 11'),
  ].map(as('total')),
  passed: [
    costs('Tanks | $2,000', 'Pipes | $500', 'Total | $2,500'),
    costs('Tanks | $2,000', 'Pipes | $500', 'Total | $2,550'),
    costs('Tanks | $2,000', 'Pipes | $500', 'Paint | $700'),
    costs('Total | $3,000', 'Tanks | $2,000', 'Pipes | $500'),
    costs('Tanks | $2,000', 'Total | $3,000'),
    // Cells that hold no plain number, or numbers of another kind.
    costs('Tanks | $2,000', 'Pipes | $500-600', 'Total | $3,000'),
    costs('Tanks | $2,000', 'Pipes | ~$500', 'Total | $3,000'),
    costs('Tanks | $2,000', 'Pipes | to be seen', 'Total | $3,000'),
    costs('Tanks | $2,000', 'Pipes | €500', 'Total | $3,000'),
    costs('Tanks | 20 days', 'Pipes | 5 weeks', 'Total | 30 days'),
    costs('Tanks | $2,000', 'Pipes | $500', 'Total | $3,000 with tax'),
    costs('Tanks | $2,000', 'Pipes | $500', 'Total | about $3,000'),
    costs('Tanks | $2,000', 'Subtotal | $2,000', 'Pipes | $500', 'Total | $3,000'),
    costs('Tanks | $2,000', 'Pipes | $500', 'Total cost of ownership | $9,000'),
    costs('Huts | $2,000', 'Valleys | $500', 'Total addressable market | $9,000'),
    table('Hut | May | June', 'A | 40 | 50', 'B | 30 | 20', 'Total | 70 | 70'),
    table('Hut | Guests', 'A | 40', 'B | 35', 'Mean | 30'),
    { text: costs('Tanks | $2,000', 'Pipes | $500', 'Total | $3,000'), options: { tolerance: 25 } },
  ],
})

// What is said to be done, with tasks left open.
ruleTester(partsAndWhole, {
  flagged: [
    page('## ✅ Survey\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey ✅\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey (done)\n\n- [ ] Springs'),
    page('## Survey – completed\n\n- [ ] Springs\n- [ ] Pipes'),
    page('## Phase 1: complete\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey: shipped\n\nWardens went up.\n\n- [ ] Pipes'),
    page('## Survey (100 %)\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey (100% complete)\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey (done)\n\n### Springs\n\n- [x] Hut A\n\n### Pipes\n\n- [ ] Hut B'),
    page('## Survey (done)\n\n1. [x] Springs\n2. [ ] Pipes'),
    page('## Status\n\n- Spring survey: done\n\n## Spring survey\n\n- [x] Hut A\n- [ ] Hut B'),
    page('## Status\n\n- Spring survey – completed\n\n## Spring survey\n\n### Hut A\n\n- [ ] Well'),
    page(`## Status\n\n${table('Part | Status', 'Spring survey | Done')}\n\n## Spring survey\n\n- [ ] Hut B`),
    page(
      `## Status\n\n${table('Part | Status', 'Spring survey | ✅')}\n\n## Spring survey (May)\n\n- [ ] Hut B`,
    ),
  ].map(as('done')),
  passed: [
    page('## ✅ Survey\n\n- [x] Springs\n- [x] Pipes'),
    page('## ✅ Survey\n\n- Springs\n- Pipes'),
    page('## Survey\n\n- [x] Springs\n- [ ] Pipes'),
    page('## ✅ Survey\n\n- [x] Springs\n\n## Tanks\n\n- [ ] Pipes'),
    // What is not done, not all of it, or not yet.
    page('## Survey (not done)\n\n- [ ] Springs'),
    page('## Survey (80 % complete)\n\n- [x] Springs\n- [ ] Pipes'),
    page('## Survey (partially completed)\n\n- [ ] Springs'),
    page('## To be completed\n\n- [ ] Springs'),
    page('## When is it done\n\n- [ ] Springs'),
    page('## Definition of done\n\n- [ ] Water in August'),
    page('## Survey (1 of 2 done)\n\n- [x] Springs\n- [ ] Pipes'),
    page('## In progress, soon done\n\n- [ ] Springs'),
    // Told elsewhere, of something else or of what comes later.
    page('## Status\n\n- Spring survey: done\n\n## Spring survey\n\n- [x] Hut A'),
    page('## Status\n\n- Spring survey: in progress\n\n## Spring survey\n\n- [ ] Hut A'),
    page('## Status\n\n- Spring survey: done\n\n## Pipe survey\n\n- [ ] Hut A'),
    page('## Status\n\n- Spring survey: done\n\n## Spring survey\n\n### Later\n\n- [ ] Hut A'),
    page('## Status\n\n- Survey: done\n\n## Survey\n\n- [ ] Hut A'),
  ],
})

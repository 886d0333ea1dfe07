import { dateOrder } from '../../rules/consistency/dateOrder'
import { ruleTester } from '../support/ruleTester'

type MessageId = 'span' | 'order' | 'year'
const as =
  (messageId: MessageId) =>
  (text: string): { text: string; section: string; messageId: MessageId } => ({
    text,
    section: 'Timeline',
    messageId,
  })
const plan = (text: string): { text: string; section: string } => ({ text, section: 'Timeline' })

const page = (body: string): string =>
  `# Orchard cider: a press of our own\n\nApples rot below the trees, since the next press is two valleys away. This page says when we build one.\n\n${body}\n`

const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  )

// An end before its start.
ruleTester(dateOrder, {
  flagged: [
    '- Harvest: October 2026 – September 2026',
    '- Harvest: 2026-10-12 – 2026-10-02',
    '- Harvest (12 October 2026 to 2 October 2026)',
    '- Harvest from October 5, 2026 until October 1, 2026'.replace('from ', ''),
    '- Press hall: Q4 2026 → Q2 2026',
    '- Press hall: H2 2026 - H1 2026',
    '- Press hall: 2026 Q3 through 2026 Q2',
    '1. Foundations: month 6-4',
    '1. Roof: sprint 7 - 5',
    '* Pump: days 30 to 12',
    '- Weeks 12–9: bottling',
    table('Step | Start | End', 'Press | 2026-05-04 | 2026-04-04', 'Tanks | 2026-06-01 | 2026-07-01'),
    table('Step | From | Until', 'Press | May 2026 | April 2026'),
    table('Step | Begin | Finish', 'Press | 4 May 2026 | 14 March 2026'),
    table('Step | When', 'Press | June 2026 – May 2026'),
  ].map(as('span')),
  passed: [
    '- Harvest: September 2026 – October 2026',
    '- Harvest: 2026-10-02 – 2026-10-02',
    '- Harvest: 2 October 2026 to 12 October 2026',
    '- Press hall: Q2 2026 → Q4 2026',
    '- Press hall: October 2026 – Q4 2026',
    '- Press hall: Q4 2026 – October 2026',
    '- Foundations: months 4-6',
    '- Roof: sprint 5',
    // No span: two dates that stand beside each other.
    '- Press ordered October 2026, quote of May 2026',
    '- October 2026 (was May 2026)',
    '- Prices: October 2026 vs May 2026',
    '- Harvest: October 2026 – September 2026 – August 2026',
    // Without a year nobody can tell.
    '- Winter: November – February',
    '- Press hall: Q4 – Q1',
    '- 12-9 tanks',
    table('Step | Start | End', 'Press | 2026-05-04 | 2026-05-04', 'Tanks | 2026-06-01 | 2026-07-01'),
    table('Step | Ordered | Quote', 'Press | 2026-05-04 | 2026-04-04'),
    table('Step | Start | End', 'Press | 2026-05-04 | open'),
    'The harvest of October 2026 – September 2026 was late – is told in prose.',
  ].map(plan),
})

// A numbered phase that is over before the one it follows begins.
ruleTester(dateOrder, {
  flagged: [
    ...[
      '- Phase 1: October 2026\n- Phase 2: August 2026',
      '- Phase 1: 2026-10-05\n- Phase 2: 2026-09-05',
      '- Stage 1: Q4 2026\n- Stage 2: Q3 2026',
      '- Milestone 1: weeks 5-8\n- Milestone 2: weeks 1-4',
      '- Step 1: day 20\n- Step 2: day 10',
      '1. M1: month 5\n2. M2: month 3\n3. M3: month 7',
      '- Wave 1 – June 2026\n- Wave 2 – July 2026\n- Wave 3 – May 2026',
      '- Iteration 2: May 2026\n- Iteration 1: July 2026',
      '- Step 1: May 2026 – June 2026\n- Step 2: March 2026 – April 2026',
      '- Phase 1 (press): October 2026\n- Phase 3 (tanks): August 2026',
      table('Phase | When', 'Phase 1: press | October 2026', 'Phase 2: tanks | August 2026'),
      table('Phase | Start | End', 'Phase 1 | 2026-05-01 | 2026-06-01', 'Phase 2 | 2026-03-01 | 2026-04-01'),
    ].map(as('order')),
    ...[
      page('## Phase 1: Press (October 2026)\n\nIron.\n\n## Phase 2: Tanks (August 2026)\n\nSteel.'),
      page('## 1. Phase 1 (weeks 9-12)\n\nIron.\n\n## 2. Phase 2 (weeks 1-8)\n\nSteel.'),
      page('## Plan\n\n### Stage 1 – Q4 2026\n\nIron.\n\n### Stage 2 – Q1 2026\n\nSteel.'),
    ].map((text) => ({ text, messageId: 'order' })),
  ],
  passed: [
    ...[
      '- Phase 1: August 2026\n- Phase 2: October 2026',
      '- Phase 1: October 2026\n- Phase 2: October 2026',
      '- Phase 1: August 2026 – October 2026\n- Phase 2: September 2026',
      '- Phase 1: October 2026\n- Stage 2: August 2026',
      '- Phase 1: October 2026\n- Phase 2: week 3',
      '- Phase 1: October\n- Phase 2: August',
      '- Phase 1: Q4 2026\n- Phase 2: November 2026',
      '- Press: October 2026\n- Tanks: August 2026',
      '- Phase 2: October 2026\n- Phase 1: August 2026',
      '- Phase 1: weeks 1-4\n- Phase 2: weeks 5-8\n- Phase 3: weeks 9-12',
      'Phase 1 is in October 2026. Phase 2 is in August 2026.',
      table('Phase | When', 'Phase 1: press | August 2026', 'Phase 2: tanks | October 2026'),
    ].map(plan),
    { text: '- Phase 1: October 2026\n- Phase 2: August 2026', section: 'Workstreams' },
    { text: '- Phase 1: October 2026\n- Phase 2: August 2026', section: 'History' },
    page('## Press\n\n- Phase 1: October 2026\n\n## Tanks\n\n- Phase 2: August 2026'),
    page(
      '## Press\n\n### Phase 1 (October 2026)\n\nIron.\n\n## Tanks\n\n### Phase 2 (August 2026)\n\nSteel.',
    ),
  ],
})

const dated = (...dates: readonly string[]): string =>
  table(
    'Step | Date',
    ...dates.map(
      (date, index) => `${['Permit', 'Iron', 'Tanks', 'Bottles', 'Opening'][index] ?? 'More'} | ${date}`,
    ),
  )

// A date that fits its neighbours only a year later.
ruleTester(dateOrder, {
  flagged: [
    dated('2026-09-05', '2026-11-20', '2026-01-15', '2027-04-01'),
    dated('2026-09-05', '2026-11-20', '2026-02-01', '2026-03-01', '2027-04-01').replace(
      '2026-03-01',
      '2027-03-01',
    ),
    dated('September 2026', 'November 2026', 'January 2026', 'April 2027'),
    dated('5 September 2026', '20 December 2026', '15 January 2026', '1 March 2027'),
    dated('Sept 5, 2026', 'Dec 20, 2026', 'Jan 15, 2026', 'March 1, 2027'),
    dated('Q3 2026', 'Q4 2026', 'Q1 2026', 'Q2 2027'),
    dated('2026-08-05', '2026-09-05', '2026-12-20', '2026-01-30'),
    dated('2025-11-05', '2025-12-05', '2025-02-20', '2026-03-30', '2026-05-30'),
    '- Permit: October 2026\n- Iron: December 2026\n- Tanks: January 2026\n- Opening: April 2027',
    '1. Permit (2026-10-01)\n2. Iron (2026-12-01)\n3. Tanks (2026-02-01)\n4. Opening (2027-04-01)',
    '- 2026-10-01: Permit\n- 2026-12-01: Iron\n- 2026-02-01: Tanks\n- 2027-04-01: Opening',
    '- Permit by October 2026\n- Iron by November 2026\n- Tanks by December 2026\n- Opening by January 2026',
  ].map(as('year')),
  passed: [
    ...[
      dated('2026-09-05', '2026-11-20', '2027-01-15', '2027-04-01'),
      dated('2026-09-05', '2026-11-20', '2026-01-15'),
      // It fits no better a year later.
      dated('2026-09-05', '2026-11-20', '2026-10-15', '2027-04-01'),
      dated('2026-09-05', '2026-11-20', '2024-01-15', '2027-04-01'),
      dated('2026-02-05', '2026-03-20', '2026-01-15', '2026-04-01'),
      // Not in order to begin with.
      dated('2027-04-01', '2026-11-20', '2026-09-05', '2026-01-15'),
      dated('2027-11-05', '2025-05-20', '2026-09-15', '2024-01-01'),
      dated('2026-05-05', '2026-05-05', '2026-05-05', '2026-05-05'),
      dated('September', 'November', 'January', 'April'),
      dated('week 9', 'week 11', 'week 1', 'week 14'),
      '- Permit: October 2026\n- Iron: December 2026\n- Tanks: January 2027\n- Opening: April 2027',
      '- Storm of October 2016\n- Storm of December 2016\n- Storm of January 2009\n- Storm of April 2017',
      'Permit in October 2026, iron in December 2026, tanks in January 2026, opening in April 2027.',
      '- v1: October 2026\n- v2: December 2026\n- Tanks: January 2026\n- Opening: April 2027',
    ].map(plan),
    { text: dated('2026-09-05', '2026-11-20', '2026-01-15', '2027-04-01'), section: 'Past events' },
    { text: dated('2026-09-05', '2026-11-20', '2026-01-15', '2027-04-01'), section: 'Sources' },
    { text: dated('2026-09-05', '2026-11-20', '2026-01-15', '2027-04-01'), section: 'Releases' },
    page(
      '## Permit (October 2026)\n\nPaper.\n\n## Iron (December 2026)\n\nPress.\n\n## Tanks (January 2026)\n\nSteel.',
    ),
  ],
})

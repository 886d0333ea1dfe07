import { dateOrder } from '../../rules/consistency/dateOrder'
import { ruleTester } from '../support/ruleTester'

const page = (body: string): string =>
  `# Night bus: one line at first\n\nNurses walk home at four in the morning since the last bus leaves at one. This page says what we build for a night line.\n\n${body}\n`

const table = (...rows: readonly string[]): string =>
  [
    '| ID | What | Priority | Depends on |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')

const two = (first: string, second: string): string => page(`## Requirements\n\n- ${first}\n- ${second}`)
const flagged = (text: string): { text: string; messageId: string } => ({ text, messageId: 'waits' })

ruleTester(dateOrder, {
  flagged: [
    {
      ...flagged(
        page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | P2 | -')}`),
      ),
      phrase: 'R-1',
    },
    ...[
      page(`## Requirements\n\n${table('R-1 | Timetable | Must | R-2', 'R-2 | Stop names | Could | -')}`),
      page(`## Requirements\n\n${table('R-2 | Stop names | Low | -', 'R-1 | Timetable | High | R-2')}`),
      page(
        `## Requirements\n\n${table('R-1 | Timetable | P1 | R-2, R-3', 'R-2 | Stops | P1 | -', 'R-3 | Maps | P3 | -')}`,
      ),
      page(
        `## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stops | P2 | -').replace('Depends on', 'Blocked by')}`,
      ),
      page(
        `## Requirements\n\n${table('2.1 | Timetable | P0 | 2.2', '2.2 | Stops | P3 | -').replace('Depends on', 'Dependencies')}`,
      ),
      page(
        '## Requirements\n\n| No. | ID | What | Prio | Needs |\n| --- | --- | --- | --- | --- |\n| 1 | F1 | Timetable | P0 | F2 |\n| 2 | F2 | Stops | P2 | |',
      ),
      two('**F-1** (P0): Timetable at each stop. Depends on F-2.', '**F-2** (P2): Names of the stops'),
      two('F-1 Timetable (must-have), requires F-2', 'F-2 Names of the stops (could-have)'),
      two('F-1: Timetable [P1]. Blocked by F-2 and F-3.', 'F-2: Names of the stops [P3]'),
      page('## 2.1 Timetable (P0) – depends on 2.2\n\nPaper.\n\n## 2.2 Stops (P2)\n\nSigns.'),
      page('## 2.1 Stops (P4)\n\nSigns.\n\n## 2.2 Timetable (P2) // depends on 2.1\n\nPaper.'),
      page(
        '## F-1: Timetable\n\n- **Priority:** P0\n- **Depends on:** F-2\n\n## F-2: Stops\n\n- **Priority:** P2\n\nSigns.',
      ),
      page('## F-1: Timetable\n\nPriority: High\n\nDependencies: F-2\n\n## F-2: Stops\n\nPriority: Low'),
    ].map(flagged),
  ],
  passed: [
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | P0 | -')}`),
    // One step apart, and the other way round.
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | P1 | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | P2 | R-2', 'R-2 | Stop names | P0 | -')}`),
    // Nothing is needed, or it is not known.
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | -', 'R-2 | Stop names | P2 | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-7', 'R-2 | Stop names | P2 | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | the council', 'R-2 | Stop names | P2 | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | | R-2', 'R-2 | Stop names | P2 | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | | -')}`),
    page(`## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | to be decided | -')}`),
    page(
      `## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | P2 | -').replace('Depends on', 'See also')}`,
    ),
    // Two priorities of one part say nothing.
    page(
      `## Requirements\n\n${table('R-1 | Timetable | P0 | R-2', 'R-2 | Stop names | P2 | -', 'R-2 | Stop names | P0 | -')}`,
    ),
    two('**F-1** (P0): Timetable at each stop', '**F-2** (P2): Names of the stops'),
    two('**F-1** (P0): Timetable. See F-2.', '**F-2** (P2): Names of the stops'),
    two('**F-1** (P0): Does it depend on F-2?', '**F-2** (P2): Names of the stops'),
    two('**F-1** (P0): Timetable. Depends on F-3.', '**F-2** (P2): Names of the stops'),
    two('Timetable (P0), depends on F-2', '**F-2** (P2): Names of the stops'),
    page('## 2.1 Timetable (P0)\n\nPaper.\n\n## 2.2 Stops (P2) – depends on 2.1\n\nSigns.'),
    page('## 2.1 Timetable\n\nDepends on 2.2.\n\n## 2.2 Stops (P2)\n\nSigns.'),
    page('## F-1: Timetable\n\nPriority: P0\n\nDepends on drivers.\n\n## F-2: Stops\n\nPriority: P2'),
    page('## Timetable\n\nPriority: P0\n\nDepends on F-2.\n\n## F-2: Stops\n\nPriority: P2'),
  ],
})

import { dateOrder } from '../../../rules/consistency/dateOrder'
import { ruleTester } from '../../support/ruleTester'

const table = (...dates: readonly string[]): string =>
  [
    '| Step | Date |',
    '| --- | --- |',
    ...dates.map((date, index) => `| ${STEPS[index] ?? 'More'} | ${date} |`),
  ].join('\n')
const STEPS = ['Choose sites', 'Order sensors', 'Mount sensors', 'Train wardens', 'Open']

const page = (body: string): string =>
  `# Flood sensors\n\nWardens walk along the river in every storm and read the gauges by torch. This page is about how they get the readings at home.\n\n${body}\n`

ruleTester(dateOrder, {
  flagged: [
    {
      text: '- Pilot: June 2026 – March 2026',
      section: 'Timeline',
      messageId: 'span',
      phrase: 'June 2026 – March 2026',
    },
    { text: '- Rollout: Q3 2026 - Q1 2026', section: 'Roadmap' },
    { text: '- Mounting: 2026-05-20 to 2026-05-02', section: 'Plan' },
    { text: '- Training: weeks 8-5', section: 'Plan' },
    page('## Phase 1: Sites (weeks 6-2)\n\nWe choose sites.\n'),
    {
      text: '| Phase | Start | End |\n| --- | --- | --- |\n| Mounting | 12 May 2026 | 3 April 2026 |',
      section: 'Timeline',
      messageId: 'span',
    },
    {
      text: page('## Phase 1 (Q3 2026)\n\nWe choose sites.\n\n## Phase 2 (Q1 2026)\n\nWe mount sensors.\n'),
      messageId: 'order',
      phrase: 'Q1 2026',
    },
    {
      text: '- Phase 1: May 2026\n- Phase 2: August 2026\n- Phase 3: June 2026',
      section: 'Roadmap',
      messageId: 'order',
    },
    { text: '1. M1: week 4\n2. M2: week 3', section: 'Milestones' },
    page(
      '## Plan\n\n### Phase 1 (Weeks 1-4)\n\nSites.\n\n### Phase 2 (Weeks 9-12)\n\nSensors.\n\n### Phase 3 (Weeks 5-8)\n\nWardens.\n',
    ),
    {
      text: table('2026-10-05', '2026-11-20', '2026-01-15', '2027-03-01'),
      section: 'Timeline',
      messageId: 'year',
      phrase: '2026-01-15',
    },
    {
      text: '- Sites: October 2026\n- Order: December 2026\n- Mounting: February 2026\n- Opening: April 2027',
      section: 'Plan',
    },
  ],
  passed: [
    { text: '- Pilot: March 2026 – June 2026', section: 'Timeline' },
    { text: '- Pilot: March 2026 – 15 March 2026', section: 'Timeline' },
    { text: '- Pilot: 15 March 2026 – March 2026', section: 'Timeline' },
    { text: '- Rollout: Q1 2026 - Q1 2026', section: 'Roadmap' },
    { text: '- Rollout: weeks 5-8', section: 'Roadmap' },
    // Quarters of a fiscal year, months without a year: nobody can tell.
    { text: '- Rollout: Q4 – Q1', section: 'Roadmap' },
    { text: '- Rollout: November – February', section: 'Roadmap' },
    { text: '- Rollout: FY26 Q4 – FY26 Q1', section: 'Roadmap' },
    // Two dates that are no span.
    { text: '- Moved from June 2026, now March 2026', section: 'Roadmap' },
    { text: '- Decided 2026-05-20, first raised 2026-05-02', section: 'Notes' },
    { text: 'The flood of June 2025 was worse than that of March 2024.' },
    // Phases that overlap or touch.
    page('## Phase 1 (Q1 2026)\n\nSites.\n\n## Phase 2 (Q1 2026)\n\nSensors.\n'),
    page('## Phase 1 (Weeks 1-6)\n\nSites.\n\n## Phase 2 (Weeks 4-8)\n\nSensors.\n'),
    page('## Phase 1 (May 2026 - August 2026)\n\nSites.\n\n## Phase 2 (June 2026 - July 2026)\n\nSensors.\n'),
    { text: '- Phase 1: May 2026\n- Phase 2: August 2026', section: 'Roadmap' },
    { text: '- Phase 1: week 4\n- Phase 2: May 2026', section: 'Roadmap' },
    { text: '- Phase 1: week 8\n- Sprint 2: week 4', section: 'Roadmap' },
    // Parallel tracks, and lists that have nothing to do with each other.
    { text: '- Phase 1: May 2026\n- Phase 2: March 2026', section: 'Parallel tracks' },
    page('## North bank\n\n- Phase 1: May 2026\n\n## South bank\n\n- Phase 2: March 2026\n'),
    // History is told backwards as well.
    { text: '- v1.2: May 2026\n- v1.3: March 2026', section: 'Changelog' },
    '# Changelog\n\n## v1.3 (March 2026)\n\nGauges.\n\n## v1.2 (May 2026)\n\nBatteries.\n',
    // Two branches of a release are kept side by side.
    page('## v4.0.1 (March 2026)\n\nGauges.\n\n## v3.0.5 (May 2026)\n\nBatteries.\n'),
    { text: table('2026-10-05', '2026-11-20', '2026-01-15', '2027-03-01'), section: 'Change log' },
    { text: table('2027-03-01', '2026-11-20', '2026-10-05', '2026-01-15'), section: 'Timeline' },
    { text: table('2026-10-05', '2026-11-20', '2027-01-15', '2027-03-01'), section: 'Timeline' },
    { text: table('2026-10-05', '2026-11-20', '2026-01-15'), section: 'Timeline' },
    { text: table('2026-10-05', '2026-11-20', '2026-08-15', '2026-12-01'), section: 'Timeline' },
    { text: table('2026-10-05', '2026-11-20', '2024-01-15', '2026-12-01'), section: 'Timeline' },
    {
      text: '- Storm of March 2021\n- Storm of May 2019\n- Storm of June 2023\n- Storm of July 2020',
      section: 'Problem',
    },
    // Times that are no place in a plan.
    { text: '- Readings every 5 minutes\n- Batteries for 2 years', section: 'Requirements' },
    { text: '- Week 4 retention of wardens: 80 %\n- Week 1 retention of wardens: 90 %', section: 'Metrics' },
    {
      text: '| Phase | Start | End |\n| --- | --- | --- |\n| Mounting | 3 April 2026 | 12 May 2026 |',
      section: 'Timeline',
    },
  ],
})

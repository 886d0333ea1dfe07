import { dateOrder } from '../../rules/consistency/dateOrder'
import { ruleTester } from '../support/ruleTester'

/** A plan for a swimming pool with a section for the plan and, where needed, more. */
const pool = (body: string): string =>
  `# Winter roof for the lido\n\nSwimmers stay away from October to April because the water is open to the wind. This page says how it gets a roof.\n\n${body}\n`

const WEEKS = '- Weeks 1-4: Survey\n- Weeks 5-8: Posts\n'

// A week beyond the length of the plan.
ruleTester(dateOrder, {
  flagged: [
    {
      text: pool(`## Timeline (12 weeks)\n\n${WEEKS}- Weeks 9-12: Beams\n- Weeks 13-16: Roof`),
      messageId: 'beyond',
      phrase: 'Weeks 13-16',
    },
    pool(`## 8-week plan\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## Schedule: an 8-week rollout\n\n${WEEKS}- Week 9: Roof`),
    pool(
      `## Building (8 weeks in total)\n\n### Posts (weeks 1-4)\n\nTen of them.\n\n### Roof (weeks 5-10)\n\nIn panels.`,
    ),
    pool(`## Plan\n\nTimeline: 8 weeks\n\n${WEEKS}- Weeks 9-10: Roof`),
    {
      text: pool(
        `## Summary\n\n- **Timeline:** 8 weeks from the permit\n\n## Roadmap\n\n${WEEKS}- Weeks 9-10: Roof`,
      ),
      messageId: 'beyond',
      phrase: 'Weeks 9-10',
    },
    pool(`**Total duration:** 2 months\n\n## Plan\n\n1. Month 1: Posts\n2. Month 2: Beams\n3. Month 3: Roof`),
    pool(
      `## Plan (3 sprints)\n\n| Sprint | Work |\n| --- | --- |\n| Sprint 1 | Posts |\n| Sprint 2 | Beams |\n| Sprint 4 | Roof |`,
    ),
    pool(`## 6-week schedule\n\n**Weeks 1-3: Posts**\n\nTen of them.\n\n**Weeks 4-7: Roof**\n\nIn panels.`),
    pool(
      `## Timeline (8 weeks)\n\n| Work | When |\n| --- | --- |\n| Posts | Weeks 1-4 |\n| Roof | Weeks 5-9 |`,
    ),
    pool(`## Timeline (8 weeks)\n\n- Posts (weeks 1-4)\n- Roof (weeks 5-9)`),
    pool(`## Timeline (8 weeks)\n\n- Phase 1: Posts – weeks 1-4\n- Phase 2: Roof – weeks 5-9`),
    `---\ntimeline: 20 weeks\n---\n\n${pool(`## Timeline (8 weeks)\n\n${WEEKS}- Week 10: Roof`)}`,
  ],
  passed: [
    pool(`## Timeline (12 weeks)\n\n${WEEKS}- Weeks 9-12: Roof`),
    pool(`## Timeline (16 weeks)\n\n${WEEKS}- Weeks 9-12: Roof`),
    // After the end of the plan, or only if there is time.
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Weeks 9-10: Optional heating`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Weeks 9-10: Buffer for frost`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Week 9: Contingency`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Week 12: Review with the swimmers`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Week 9 onwards: Maintenance`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Weeks 9-12: Post-launch care`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Weeks 9-12: Stretch work on the lights`),
    pool(`## Timeline (8 weeks)\n\n${WEEKS}- Week 26 retention of season tickets: 60 %`),
    // No length of this plan, or not a firm one.
    pool(`## Timeline (at least 8 weeks)\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## Timeline (8-12 weeks)\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## Timeline (~8 weeks)\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## First 8 weeks\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## Timeline\n\nThe old roof took 8 weeks.\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(
      `## Timeline\n\nIt runs in parallel with the 8-week rollout of tickets.\n\n${WEEKS}- Weeks 9-10: Roof`,
    ),
    pool(`## Plan\n\nTimeline: 8 weeks, then 4 weeks of training\n\n${WEEKS}- Weeks 9-10: Roof`),
    // The length of one phase, where weeks count from the start of the whole.
    pool(`## Plan\n\n### Posts (4 weeks)\n\n- Week 5: Holes\n- Weeks 6-8: Concrete`),
    pool(`## Plan\n\nDuration: 4 weeks\n\n${WEEKS}`),
    // Two lengths: each for what it stands beside.
    pool(
      `## Posts\n\nTimeline: 4 weeks\n\n- Weeks 1-4: Holes\n\n## Roof\n\nTimeline: 8 weeks\n\n- Weeks 1-8: Panels`,
    ),
    // Another section, another unit, a narrower frame.
    pool(`## Timeline (8 weeks)\n\n${WEEKS}\n## Training\n\n- Weeks 9-10: Lifeguards`),
    pool(`## Timeline (2 months)\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(
      `## Timeline (8 weeks)\n\n- Week 1: Posts\n\n### Permit (12 weeks)\n\n- Week 1: Form\n- Week 12: Stamp`,
    ),
    pool(`## History (8 weeks)\n\n${WEEKS}- Weeks 9-10: Roof`),
    pool(`## Timeline (8 weeks)\n\nIn week 12 the frost begins.\n\n${WEEKS}`),
  ],
})

// A date after the period of its heading.
ruleTester(dateOrder, {
  flagged: [
    {
      text: pool(`## H1 2027\n\n- Posts – March 2027\n- Roof – September 2027`),
      messageId: 'outside',
      phrase: 'September 2027',
    },
    pool(`## Q3 2026: Posts and beams\n\n- Posts (July 2026)\n- Beams (November 2026)`),
    pool(`## Must be ready by then (H1 2027)\n\n1. **Fire rules** – in force 2 August 2027`),
    pool(`## Plan\n\n### 2026\n\n- Posts: May 2026\n- Roof: February 2027`),
    pool(`## Roadmap 2026\n\n- Roof: Q1 2027`),
    pool(`## March 2027\n\n| Work | Date |\n| --- | --- |\n| Posts | 2027-03-05 |\n| Beams | 2027-04-05 |`),
    pool(`## Q1 2027\n\n### Roof (May 2027)\n\nIn panels.`),
    pool(`## Phase 1: Posts (Q1 2027)\n\n- April 2027: Concrete\n- January 2027: Holes`),
    pool(`## January 2027 – March 2027\n\n- Roof: June 2027`),
    pool(`## Q1 2027 – Posts\n\n- Concrete: by 15 May 2027`),
    pool(`## Phase 2 (planned Q2 2027)\n\n* Roof | panels: August 2027`),
    pool(`## 2026\n\n### H1 2027\n\n- Roof: February 2027`),
    pool(`**Q1 2027**\n\n- Roof: June 2027`),
  ],
  passed: [
    pool(`## H1 2027\n\n- Posts – March 2027\n- Roof – June 2027`),
    // Earlier dates are mostly history.
    pool(`## H1 2027\n\n- Fire rules – in force October 2026`),
    // What starts in time may end later; what is said of the end, of other times or of the past is no plan.
    pool(`## H1 2027\n\n- Roof: May 2027 – September 2027`),
    pool(`## H1 2027\n\n- Permit, valid until September 2027`),
    pool(`## H1 2027\n\n- The old tickets expire: September 2027`),
    pool(`## H1 2027\n\n- Heating, moved: September 2027`),
    pool(`## H1 2027\n\n- Roof, optional: September 2027`),
    pool(`## H1 2027\n\n- Look-back: September 2027`),
    pool(`## H1 2027\n\n- Prepare the season that opens in September 2027 with all its pools and schools`),
    pool(
      `## H1 2027\n\n- In September 2027 schools come back, so the roof must stand`.replace(
        '- In',
        '- Because in',
      ),
    ),
    pool(`## H1 2027\n\nSchools come back in September 2027.`),
    // Headings that are no frame.
    pool(`## Results of H1 2027\n\n- Roof: September 2027`),
    pool(`## Status as of March 2027\n\n- Roof: September 2027`),
    pool(`## Decisions of March 2027\n\n- Roof: September 2027`),
    pool(`## From March 2027\n\n- Roof: September 2027`),
    pool(`## March 2027 onwards\n\n- Roof: September 2027`),
    pool(`## Version of March 2027\n\n- Roof: September 2027`),
    pool(`## Survey (March 2027)\n\n- Roof: September 2027`),
    pool(`## Why March 2027 is too late\n\n- Roof: September 2027`),
    pool(`## FY 2027 Q1\n\n- Roof: September 2027`),
    pool(`## Q1 2027\n\nQuarters are those of our fiscal year.\n\n- Roof: September 2027`),
    pool(`## Changelog 2026\n\n- Roof: May 2027`),
    pool(`## 2026\n\n### Q4 2026\n\n- Roof: December 2026`),
    pool(`## Q1 2027\n\n- Posts\n\n## Later\n\n- Roof: June 2027`),
    '# Roof plan Q1 2027\n\nSwimmers stay away in winter.\n\n## Steps\n\n- Roof built in panels, see the drawings of the school of June 2027',
  ],
})

// One thing with two dates.
ruleTester(dateOrder, {
  flagged: [
    {
      text: pool('## Summary\n\n- Opening day: 3 May 2027\n\n## Timeline\n\n- Opening day: 7 June 2027'),
      messageId: 'moved',
      phrase: '7 June 2027',
    },
    pool('## Summary\n\n- **Phase 2:** May 2027\n\n## Roadmap\n\n- Phase 2: August 2027'),
    pool('## Phase 2: Beams (Q2 2027)\n\nOak.\n\n## Timeline\n\n- Phase 2: Beams – Q3 2027'),
    pool(
      '## Summary\n\n- Roof panels: weeks 5-8\n\n## Timeline\n\n| Work | When |\n| --- | --- |\n| Roof panels | Weeks 9-10 |',
    ),
    pool(
      '## Milestones\n\n| Milestone | Date |\n| --- | --- |\n| Roof panels | 2027-05-03 |\n| Lights | 2027-06-01 |\n\n## Risks\n\n- Roof panels (July 2027): frost'.replace(
        'Roof panels (July 2027): frost',
        'Roof panels: July 2027',
      ),
    ),
    pool('## Summary\n\n- 3 May 2027: opening day\n\n## Timeline\n\n- Opening day – 7 June 2027'),
    pool('## Milestones\n\n1. M2: Roof panels – May 2027\n\n## Launch\n\n1. M2: Roof panels – June 2027'),
    pool('## Summary\n\n- Roof panels (Q2 2027)\n\n## Timeline\n\n- Roof panels (Q4 2027)'),
    pool('## Summary\n\n- Stage 3: week 9\n\n## Timeline\n\n- Stage 3: week 7'),
    pool('## Plan\n\n### Opening day (May 2027)\n\nWith a band.\n\n## Launch\n\n- Opening day: June 2027'),
  ],
  passed: [
    pool('## Summary\n\n- Opening day: 3 May 2027\n\n## Timeline\n\n- Opening day: 3 May 2027'),
    pool('## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: 3 May 2027'),
    pool('## Summary\n\n- Opening day: Q2 2027\n\n## Timeline\n\n- Opening day: June 2027'),
    pool('## Summary\n\n- Phase 2: weeks 5-8\n\n## Timeline\n\n- Phase 2: weeks 5-9'),
    pool('## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day of the sauna: June 2027'),
    pool('## Summary\n\n- Opening: May 2027\n\n## Timeline\n\n- Opening: June 2027'),
    // What comes again, what was moved, what is told as history.
    pool('## Summary\n\n- Council meeting: May 2027\n\n## Timeline\n\n- Council meeting: June 2027'),
    pool('## Summary\n\n- Safety review: May 2027\n\n## Timeline\n\n- Safety review: June 2027'),
    pool('## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day, moved: June 2027'),
    pool('## Changelog\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: June 2027'),
    pool(
      '## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: May 2027, rain date June 2027',
    ),
    pool('## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: after June 2027'),
    // Neighbours in one list, three dates, sections that are built alike.
    pool('## Timeline\n\n- Opening day: May 2027\n- Opening day: June 2027'),
    pool(
      '## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: June 2027\n\n## Launch\n\n- Opening day: July 2027',
    ),
    pool('## Pools\n\n### North\n\n- Opening day: May 2027\n\n### South\n\n- Opening day: June 2027'),
    pool('## North pool\n\n- Phase 1: May 2027\n\n## South pool\n\n- Phase 1: July 2027'),
    pool('## Summary\n\n- Phase 1: weeks 1-4\n\n## Timeline\n\n- Phase 1: May 2027'),
    pool('## Summary\n\n- Opening day: May 2027\n\n## Timeline\n\n- Opening day: if it snows, June 2027'),
    pool('## Summary\n\nOpening day is in May 2027.\n\n## Timeline\n\n- Opening day: June 2027'),
    pool(
      '## Milestones\n\n| Work | Start | Finish |\n| --- | --- | --- |\n| Roof panels | May 2027 | June 2027 |\n\n## Launch\n\n- Roof panels: June 2027',
    ),
    pool(
      '## Summary\n\n> “From the old page:”\n>\n> - Opening day: May 2027\n\n## Timeline\n\n- Opening day: June 2027',
    ),
    `---\nopening-day: May 2027\n---\n\n${pool('## Timeline\n\n- Opening day: June 2027')}`,
  ],
})

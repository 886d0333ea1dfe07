import { certainDates } from '../../../rules/roadmap/certainDates'
import { ruleTester } from '../../support/ruleTester'
import { smallDocument } from '../smallDocument'

const TITLE = 'Depot planner'
const START = 'Dispatchers plan the routes of the day in a spreadsheet, and this page says when that changes.'

function plan(
  lines: readonly string[],
  frontMatter: readonly string[] = [],
  heading = '## Milestones',
): string {
  return smallDocument('roadmap', TITLE, [START, heading, lines.join('\n')], frontMatter)
}

const FIRST = '- Pilot in two depots: 1 February 2027'

ruleTester(certainDates, {
  flagged: [
    { text: plan([FIRST, '- Night view: 14 September 2027']), phrase: '14 September 2027', messageId: 'far' },
    plan([FIRST, '- Night view: September 2027']),
    plan([FIRST, '- Night view: 2027-09-14', '- Map: 2027-11-02']),
    plan([FIRST, '- Night view: Q3 2028']),
    plan(['| Milestone | Date |', '| --- | --- |', '| Pilot | 2027-02-01 |', '| Roll-out | 2027-08-16 |']),
    plan([
      '| Milestone | Start | End |',
      '| --- | --- | --- |',
      '| Pilot | 2027-02-01 | 2027-02-20 |',
      '| Roll-out | 2027-08-02 | 2027-08-20 |',
    ]),
    plan([
      '### Phase 1: Pilot (February 2027)',
      '',
      'Two depots.',
      '',
      '### Phase 2: Roll-out (October 2027)',
      '',
      'All depots.',
    ]),
    { text: plan(['- Night view: 14 September 2027'], ['date: 2027-01-10']), phrase: '14 September 2027' },
    plan(['- Night view: 14 September 2027'], ['updated: 2027-01-10']),
    {
      text: smallDocument('prd', TITLE, [START, '## Timeline', `${FIRST}\n- Night view: 14 September 2027`]),
      type: 'prd',
    },
    {
      text: smallDocument('launch', TITLE, [START, '## Rollout', `${FIRST}\n- All depots: 6 December 2027`]),
      type: 'launch',
    },
    {
      text: smallDocument('strategy', TITLE, [
        START,
        '## Where we go',
        '- Phase 1: pilot, February 2027\n- Phase 2: all depots, December 2027',
      ]),
      type: 'strategy',
    },
    // What is sure about one date says nothing of the others.
    plan([FIRST, '- Night view: about September 2027', '- Map: 2 November 2027']),
  ],
  passed: [
    // Near, or as vague as it is far.
    plan([FIRST, '- Night view: 20 April 2027']),
    plan([FIRST, '- Night view: Q3 2027']),
    plan([FIRST, '- Night view: H2 2028']),
    plan([FIRST, '- Night view: later', '- Map: later still']),
    plan([FIRST, '- Night view: week 40']),
    plan(['- Night view: 14 September 2027'], ['date: 2027-08-01']),
    plan(['- Night view: 14 September 2027']),
    // Says how sure it is.
    plan([FIRST, '- Night view: 14 September 2027 (likely)']),
    plan([FIRST, '- Night view: 14 September 2027, 60 %']),
    plan([FIRST, '- Night view: September 2027 at the earliest']),
    plan([FIRST, '- Night view: 14 September 2027, if the pilot ends in spring']),
    plan([FIRST, '- Night view: ~14 September 2027']),
    plan([
      '| Milestone | Date | How sure |',
      '| --- | --- | --- |',
      '| Pilot | 2027-02-01 | high confidence |',
      '| Roll-out | 2027-08-16 | low confidence |',
    ]),
    plan([FIRST, '- Night view: 14 September 2027'], [], '## Milestones (tentative)'),
    plan([FIRST, '- Night view: 14 September 2027', '', 'All dates are estimates.']),
    plan([FIRST, '- Night view: 14 September 2027', '', 'The timeline may still change after the pilot.']),
    // Somebody else has set it, or it is over.
    plan([FIRST, '- Tachograph law takes effect: 14 September 2027']),
    plan([FIRST, '- Contract with the map provider ends: 14 September 2027']),
    plan([FIRST, '- Drivers must be able to see their data, as required by law, from 14 September 2027']),
    plan(['- Pilot: 1 February 2027, done', '- Night view: 14 September 2027, shipped']),
    plan([FIRST, '- [x] Night view: 14 September 2027']),
    // No plan.
    plan([FIRST, '', '## Research', '', '- Survey among drivers: 14 September 2027']),
    plan([FIRST, '', '## References', '', '- Report on depots, 14 September 2029']),
    plan([FIRST, '- [Milestone]: [date]']),
    plan([FIRST, '- Night view: when the pilot is read out']),
    {
      text: smallDocument('vision', TITLE, [
        START,
        '## Milestones',
        `${FIRST}\n- Night view: 14 September 2027`,
      ]),
      type: 'vision',
    },
    {
      text: smallDocument('experiment', TITLE, [
        START,
        '## Milestones',
        `${FIRST}\n- Readout: 14 September 2027`,
      ]),
      type: 'experiment',
    },
    {
      text: smallDocument('strategy', TITLE, [
        START,
        '## Why now',
        '- 1 February 2027: new tolls\n- 14 September 2027: new maps',
      ]),
      type: 'strategy',
    },
  ],
})

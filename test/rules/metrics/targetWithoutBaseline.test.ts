import assert from 'node:assert/strict'
import { targetWithoutBaseline } from '../../../rules/metrics/targetWithoutBaseline'
import { createRuleAsker } from '../../../rules/testing/ruleCase'
import { ruleTester } from '../../support/ruleTester'

const section = 'Success metrics'
const NOTE =
  '[Where each of these stands today: value and date; or not known yet, measured from when and by whom]'

ruleTester(targetWithoutBaseline, {
  flagged: [
    { text: '- 1,200 subscribers', section: 'Targets' },
    { text: '- 80% of skippers use 3+ features', section: 'Success metrics' },
    { text: '- Reach 40% of all mooring requests by post', section: 'Key results' },
    { text: '- 70% of crews book by the hour', section: 'Success metrics', type: 'vision' },
    { text: '- 70% of crews book by the hour', section: 'Success metrics', type: 'business-case' },
    {
      text: '- Reduce wrong deliveries by 40%',
      section,
      messageId: 'one',
      phrase: 'Reduce wrong deliveries by 40%',
      afterFix: `- Reduce wrong deliveries by 40%\n\n${NOTE}`,
    },
    { text: '- At least 60% adoption\n- 85% satisfaction of carers', section, messageId: 'several' },
    { text: '| Metric | Target |\n| --- | --- |\n| Activation | ≥ 60% |', section },
    { text: 'Retention of at least 70% after eight weeks.', section },
    { text: '- NPS above 45 among tenants', section: 'Key results' },
    { text: '- Increase weekly active users by 25%', section: 'Goals' },
    { text: '- Time to first booking under 5 minutes for 80% of guests', section },
    { text: '- Conversion rate of 12% at the ferry desk', section: 'KPIs' },
    { text: '- 1,000+ active users within six months', section },
    { text: '- Churn below 2% a month', section },
    // Beside a gate, a target is still one.
    {
      text: '- 99.9% uptime\n- 60% more tenants book online',
      section,
      phrase: '60% more tenants book online',
    },
    { text: '- 30% more sign-ups in the first month', section },
    { text: '- 500+ stars in the first month', section, milder: 1 },
    { text: '- 400+ installs at launch', section, milder: 1 },
    { text: '- 400+ installs at launch\n- 60% more tenants book online', section, milder: 0 },
    // What is not said to change may stand nowhere today, unless somebody relies on what is there.
    { text: '- 5,000 downloads', section, milder: 1 },
    { text: '- 60% of tenants book online', section, milder: 1 },
    {
      text: '# The ferry desk\n\nOur customers book by phone.\n\n## Success metrics\n\n- 60% of tenants book online\n',
      milder: 0,
    },
    {
      text: '# Beta launch plan\n\n## Success criteria\n\n- At least 3 companies use it weekly\n',
      type: 'launch',
      milder: 1,
    },
    {
      text: '# Autumn launch plan\n\n## Success criteria\n\n- At least 60% more tenants book online\n',
      type: 'launch',
      milder: 0,
    },
    { text: '- Accuracy: ≥ 95%', section, milder: 1 },
    { text: '- Median absolute error of the forecast < 40 boats', section, milder: 1 },
    // What is yet to begin, and what little hangs on.
    ...[
      '# The ferry desk\n\nStatus: concept',
      '# Ferry desk MVP',
      '# The ferry desk\n\n**Stage:** pre-launch',
    ].map((head) => ({
      text: `${head}\n\n## Success metrics\n\n- 60% more tenants book online\n`,
      milder: 1,
    })),
    {
      text: '# The ferry desk\n\nThis is a hobby project.\n\n## Success metrics\n\n- 60% more tenants book online\n',
      milder: 1,
    },
    {
      text: '# The ferry desk\n\nStatus: in review\n\n## Success metrics\n\n- 60% more tenants book online\n',
      milder: 0,
    },
    {
      text: '# The ferry desk\n\nThe desk has no existing users.\n\n## Success metrics\n\n- 60% more tenants book online\n',
      milder: 1,
    },
    // A table of steps whose first is nothing.
    {
      text: '| Metric | 30 days | 90 days |\n| --- | --- | --- |\n| Crews online | 40% | 60% |\n| Paying crews | 0 | 90 |',
      section,
      milder: 1,
    },
    {
      text: '| Metric | 30 days | 90 days |\n| --- | --- | --- |\n| Crews online | 40% more | 60% more |\n| Paying crews | 50 | 90 |',
      section,
      milder: 0,
    },
    // A table for the first weeks of something; a change, an old way, and a quarter start somewhere.
    ...['MVP target', 'Target (30 days after launch)', 'Pilot goal', 'Target for the first month'].map(
      (header) => ({
        text: `| Metric | ${header} |\n| --- | --- |\n| Crews online | 40% |\n| Paying crews | 90+ |`,
        section,
        milder: 1 as const,
      }),
    ),
    ...['Target (90 days after launch)', 'Target'].map((header) => ({
      text: `| Metric | ${header} |\n| --- | --- |\n| Crews online | 40% more |\n| Paying crews | 90+ |`,
      section,
      milder: 0 as const,
    })),
    {
      text: '| Metric | MVP target |\n| --- | --- |\n| Crews online | 40% more than the old desk |',
      section,
      milder: 0,
    },
    { text: '- Lost bookings from May on: 10% at most', section },
    { text: '- Reliability of the lock: 98% or more', section, milder: 1 },
    { text: '- <5% of berths have no owner', section, milder: 1 },
    { text: '- Fewer complaints: 40% less', section, milder: 0 },
    { text: '- Time to complete a safety test of the boat: 50% shorter', section },
    { text: '- Keep 85% of members through better onboarding features', section },
    { text: '- 5,000 active members by the end of next year', section },
    { text: '- Win rate above 40%', section: 'Success criteria' },
    { text: '1. Grow revenue by 15%', section: 'Objectives' },
  ],
  passed: [
    { text: '- Help at the desk: 10%', section: 'Sales budget goals' },
    { text: '- 604 berths are booked by hand', section: 'Baseline values' },
    { text: '- 5 reports in each export features page', section: 'Goals' },
    { text: '- 90% fewer calls (40 a week against 400 a week)', section },
    { text: '- The lock recovers within 60s', section },
    { text: '- 60% less paper (~12 sheets vs ~30 sheets)', section },
    { text: '- Activation from 22% (April) to 30% by September', section },
    { text: '- 60% adoption (today: 41%)', section },
    { text: '- Cut wrong deliveries by 40%; baseline 310 a week', section },
    { text: '- 85% satisfaction, currently 78%', section },
    { text: '- Return in the second week: 30%, no baseline yet, set by 30 June', section },
    { text: '| Metric | Baseline | Target |\n| --- | --- | --- |\n| Activation | 41% | 60% |', section },
    {
      text: '| Metric | Today | Target |\n| --- | --- | --- |\n| Churn | unknown, measured from May | 2% |',
      section,
    },
    { text: '- Churn 3.1% → 2%', section },
    { text: '- The page answers within 200 ms for 95% of visits', section: 'Non-functional requirements' },
    { text: 'Nadia, 34, has two children and 1+ years at the depot.', section: 'Target users' },
    { text: '- Is 60% adoption enough?', section },
    { text: '- Reviewed every 6 months by the shift lead', section },
    { text: '- Carers say that they would miss it', section },
    { text: '- Rated on a scale of 0-10', section },
    { text: '- Measured from 2026-03-01 on', section },
    { text: '- At least 60% adoption', section, options: { minTargets: 2 } },
    { text: '- [Target: 60% adoption]', section },
    { text: '- At least 60% adoption', section, type: 'rfc' },
    { text: '- Uptime 99.9% achieved in May', section },
    { text: 'The depot has 12 vans.' },
    // Gates, service levels and demonstrations are met or not met.
    { text: '- Test coverage > 70%\n- Works on Ubuntu 22.04', section: 'Launch criteria' },
    { text: '- Adoption of at least 60%', section: 'Acceptance and success criteria' },
    { text: '- 99.9% uptime during opening hours', section },
    { text: '- p95 latency below 300 ms', section },
    { text: '- Timetables are retrieved in under 2 seconds', section },
    { text: '- Deployment: under 30 seconds of downtime', section },
    { text: '- The demo runs cleanly in under 4 minutes', section },
    { text: '- 60 FPS on phones of the middle range', section: 'Performance targets' },
    { text: '- More than 5 concurrent planners without a lost change', section },
    { text: '- The route returns 200 with a link to the timetable', section },
    { text: '- 100% of the stops are in the timetable', section },
    { text: '- 10+ integrations with ticket machines', section },
    { text: '- The version stays as it is for at least 72 hours and must not be changed', section },
    // What must not happen is kept at nothing.
    { text: '- Trust: 0% double bookings', section },
    { text: '| Metric | Target |\n| --- | --- |\n| Lost bookings | 0 |', section },
    // The start is told in other words, and figures of an argument are no targets.
    { text: '- Guardrail: complaints below 3% of rides', section },
    { text: '- Late answers from 410 a year to under 60', section },
    { text: '- Waiting time from about 9 days to at most 4', section },
    { text: 'After the first phase, measure against the same 146 requests.', section },
    { text: 'We reach more than 90% of riders with one map.', section: 'Vision' },
    { text: 'The goal is not that no depot ever has more than 500 vans.', section: 'Non-goals' },
  ],
})

describe('metrics/target-without-baseline, asked again', () => {
  const ask = createRuleAsker(targetWithoutBaseline)
  const milderOf = (text: string): readonly number[] =>
    ask({ text }, text).reports.map(({ milder = 0 }) => milder)

  it('asks the first section in earnest and each further one more softly', () => {
    const text =
      '# Moorings\n\n## Goals\n\n- Increase weekly active users by 25%\n\n## Success metrics\n\n- 60% more tenants book online\n'
    assert.deepEqual(milderOf(text), [0, 1])
  })

  it('does not count what was asked softly', () => {
    const text =
      '# Moorings\n\n## Goals\n\n- Accuracy: ≥ 95%\n\n## Success metrics\n\n- 60% more tenants book online\n'
    assert.deepEqual(milderOf(text), [1, 0])
  })
})

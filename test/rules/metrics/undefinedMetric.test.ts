import { undefinedMetric } from '../../../rules/metrics/undefinedMetric'
import type { RuleCase } from '../../../rules/testing/ruleCase'
import { ruleTester } from '../../support/ruleTester'

const section = 'Success metrics'

/** A target, and what the document says elsewhere. */
function beside(other: string): RuleCase {
  return { text: `# Berth planner\n\n## Success metrics\n\n- Activation: 60%\n\n${other}\n`, type: 'prd' }
}

ruleTester(undefinedMetric, {
  flagged: [
    {
      text: '- Activation: from 22% to 60%',
      section,
      messageId: 'open',
      phrase: 'Activation',
      afterFix: '- Activation: from 22% to 60%\n\n[activation: who counts, doing what, in which time]',
    },
    { text: '- At least 60% adoption', section, phrase: 'adoption' },
    { text: '- Increase engagement by 25%', section, phrase: 'engagement' },
    { text: '- Retention of at least 70%', section, phrase: 'Retention' },
    { text: '- Churn below 2%', section, phrase: 'Churn' },
    { text: '- Conversion rate of 12%', section, phrase: 'Conversion rate' },
    { text: '- 5,000 active users', section, phrase: 'active users' },
    { text: '- 300 engaged accounts by June', section, phrase: 'engaged accounts' },
    { text: '- Stickiness above 40%', section: 'KPIs' },
    { text: '- Utilisation of the berths: 85%', section, phrase: 'Utilisation' },
    { text: '- Raise productivity by 20%', section: 'Objectives' },
    { text: '- Efficiency: +15%', section },
    { text: '- Customer health score above 80', section, phrase: 'Customer health score' },
    { text: '- Completion rate: 90%', section },
    { text: '- Success rate of 95%', section },
    { text: '- Response rate above 30%', section },
    { text: '- Win rate above 40%', section: 'Success criteria' },
    { text: '1. Grow adoption by 15%', section: 'Objectives' },
    { text: '- Participation rate: 30%', section },
    { text: '- 40% more returning customers', section, phrase: 'returning customers' },
    { text: '- 2,000 power users by the end of the year', section },
    // A baseline says where it stands, not what it counts.
    { text: '- Adoption 41% → 60%', section },
    { text: '| Metric | Today | Target |\n| --- | --- | --- |\n| Activation | 22% | 60% |', section },
    { text: '| Metric | Definition | Target |\n| --- | --- | --- |\n| Activation |  | 60% |', section },
    // Each measure once, its other places beside it.
    { text: '- Activation: 40% by June\n- Activation: 60% by December', section, phrase: 'Activation' },
    { text: '- Activation of 60%\n- Churn below 2%', section, phrase: 'Activation' },
    // Named elsewhere, and still not said.
    beside('Activation is what the board looks at.'),
    beside('Activation fell in every depot we visited.'),
    beside('Is activation the first plan?'),
    beside('Activation: to be defined.'),
    beside('## Glossary\n\n- Berth: a place for one boat.'),
    beside('See [the board](https://example.org/board).'),
    beside('[Activation means …]'),
  ],
  passed: [
    // Who, doing what, in which time.
    { text: '- Activation: 60% of new harbours', section },
    { text: '- Activation within seven days: 60%', section },
    { text: '- Activation (a harbour plans its first week): 60%', section },
    { text: '- Activation: share of harbours that plan a week, from 22% to 60%', section },
    { text: '- Retention after eight weeks: 70%', section },
    { text: '- 8-week retention of 70%', section },
    { text: '- D30 retention above 25%', section },
    { text: '- Week 4 retention: 40%', section },
    { text: '- Churn below 2% a month', section },
    { text: '- Monthly churn below 2%', section },
    { text: '- Conversion of trial harbours: 12%', section },
    { text: '- Increase weekly active users by 25%', section },
    { text: '- DAU: active users above 2,000', section },
    { text: '- Adoption: 60% of tenants book online', section },
    { text: '- Engagement: at least twice a week for 40%', section },
    { text: '- 300 active accounts, measured by bookings', section },
    { text: '- Response rate among invited tenants: 30%', section },
    { text: '- Completion rate: number of tours that end at the lock, 90%', section },
    // Measures that explain themselves.
    { text: '- Reduce wrong deliveries by 40%', section },
    { text: '- 90% fewer calls at the ferry desk', section },
    { text: '- NPS above 45', section },
    { text: '- Revenue of € 40,000 in June', section },
    // Said elsewhere in the document.
    beside('Activation means that a harbour has planned its first week.'),
    beside('Activation is the share of harbours with a planned week.'),
    beside('- Activation: share of harbours with a planned week.'),
    beside('Activation = harbours with a plan / harbours signed.'),
    beside('Activation is defined as the first planned week.'),
    beside('"Activation" is when a harbour plans its first week.'),
    beside('Activation is measured as planned weeks.'),
    beside('Activation counts harbours whose first week is planned within 30 days.'),
    beside('## Glossary\n\n- Activation: first planned week.'),
    beside('Measures: see the [metrics dictionary](https://example.org/metrics-dictionary).'),
    // A column for it.
    {
      text: '| Metric | Definition | Target |\n| --- | --- | --- |\n| Activation | first week planned | 60% |',
      section,
    },
    {
      text: '| Metric | Target | How measured |\n| --- | --- | --- |\n| Churn | 2% | contracts ended |',
      section,
    },
    // The name is in brackets behind what is counted.
    { text: '- 50+ bookings (engagement)', section },
    // What has to work before it ships.
    { text: '- Success rate of the build: 95%', section: 'Acceptance criteria' },
    { text: '- Completion rate: 100%', section: 'Launch criteria' },
    // No target.
    { text: 'Activation is low in small harbours.', section: 'Problem' },
    { text: '- Is 60% adoption enough?', section },
    { text: '- [Activation]: [target]', section },
    { text: '- Adoption will follow.', section },
  ],
})

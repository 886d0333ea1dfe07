import { forecastDue } from '../../../rules/learning/forecastDue'
import type { RuleCase } from '../../../rules/testing/ruleCase'
import { ruleTester } from '../../support/ruleTester'

const options = { today: '2026-09-30' }

/** An approved page unless `status` says otherwise. */
function page(body: string, more: Partial<RuleCase> = {}, status = 'approved'): RuleCase {
  const head = status === '' ? '' : `status: ${status}\n`
  return {
    text: `---\n${head}owner: Ines\n---\n# School lunches\n\nCooks throw away what nobody ordered, and children who forgot to order go without. This page says what we want to change about that.\n\n${body}\n`,
    options,
    ...more,
  }
}

const TARGET = '## Success metrics\n\n- Waste below 8 % by June 2026'

ruleTester(forecastDue, {
  flagged: [
    page(TARGET, { messageId: 'one', phrase: 'Waste below 8 % by June 2026' }),
    page('## Success metrics\n\n- Waste below 8 % by 2026-09-29'),
    page('## Success metrics\n\n- Orders before nine reach 90 % by Q2 2026'),
    page('## Success metrics\n\n- Orders before nine reach 90 % by the end of 2025'),
    page('## Notes\n\nRevenue will grow by 20 % by May 2026.'),
    page('## Notes\n\nWe look back on this in March 2026 with the cooks.'),
    page('## Success metrics\n\n- Waste below 8 % by June 2026\n- 90 % of orders before nine by July 2026', {
      messageId: 'several',
    }),
    page(
      '## Success metrics\n\n| Metric | Target | By | Result |\n| --- | --- | --- | --- |\n| Waste | 8 % by June 2026 | June 2026 | TBD |',
    ),
    page(
      '## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Waste | 14 % | 8 % by June 2026 |',
    ),
    page(TARGET, { type: 'strategy' }),
    page(TARGET, { type: 'experiment' }),
    page(TARGET, {}, 'Approved'),
  ],
  passed: [
    // Off without a date.
    page(TARGET, { options: {} }),
    page(TARGET, { options: { today: null } }),
    // Approved documents alone.
    page(TARGET, {}, 'draft'),
    page(TARGET, {}, 'in review'),
    page(TARGET, {}, 'archived'),
    page(TARGET, {}, ''),
    // Not due yet.
    page(TARGET, { options: { today: '2026-06-30' } }),
    page('## Success metrics\n\n- Waste below 8 % by 2026-09-30'),
    page('## Success metrics\n\n- Waste below 8 % by December 2026'),
    page('## Success metrics\n\n- Waste below 8 %'),
    page('## Success metrics\n\n- Waste below 8 % by June'),
    // An outcome stands beside it.
    page('## Success metrics\n\n- Waste below 8 % by June 2026. Outcome: 9 %, measured in July'),
    page('## Success metrics\n\n- Waste below 8 % by June 2026\n  - Result: 7.5 %'),
    page('## Success metrics\n\n- Waste below 8 % by June 2026 ✅'),
    page('## Notes\n\nRevenue will grow by 20 % by May 2026. It was missed: 9 % in June.'),
    page('## Notes\n\nRevenue will grow by 20 % by May 2026. Actually 9 % in June, because of the fair.'),
    page(
      '## Success metrics\n\n| Metric | Target | Result |\n| --- | --- | --- |\n| Waste | 8 % by June 2026 | 9 % |',
    ),
    page(
      '## Success metrics\n\n| Metric | Target | Actual |\n| --- | --- | --- |\n| Waste | 8 % by June 2026 | 7 % in July |',
    ),
    // Dates that promise nothing.
    page('## Notes\n\nIn May 2026 the cooks threw away 14 %.'),
    page('## Notes\n\n- Status: approved direction, 2026-05-11, goal of 8 % waste'),
    page('## Notes\n\nThe school opened in 2019.'),
    page('## Open questions\n\nWill revenue grow by 20 % by May 2026?'),
    page('## Success metrics\n\n- [Waste below 8 % by June 2026]'),
    page('## Notes\n\n> “Revenue will grow by 20 % by May 2026.”'),
  ],
})

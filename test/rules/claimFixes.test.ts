import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Rule } from '../../rules/contract'
import { rules } from '../../rules/index'
import { applyFix, createRuleAsker } from '../../rules/testing/ruleCase'

/** A claim, the fix that is chosen, and the text after it; null where the fix is not offered. */
interface Row {
  readonly rule: string
  readonly fix: string
  readonly text: string
  readonly after: string | null
}

const STATISTIC = 'evidence/uncited-statistic'
const FORECAST = 'confidence/forecast-as-fact'
const BASELINE = 'metrics/target-without-baseline'
const ASSUME = 'Mark it as an assumption'
const FOOTNOTE = 'Add a footnote for its source'
const ROW = 'Add a row for it to the table of targets'
const COLUMN = 'Add a column for where they start from'
const STUB =
  '[who found it, when, how many were asked or measured, a link; then take “needed” out of the name]'

const ROWS: readonly Row[] = [
  {
    rule: STATISTIC,
    fix: ASSUME,
    text: '73% of calls are about opening hours. Some are not.',
    after: '[ASSUMPTION: 73% of calls are about opening hours.] Some are not.',
  },
  {
    rule: STATISTIC,
    fix: ASSUME,
    text: '- 73% of calls are about opening hours',
    after: '- [ASSUMPTION: 73% of calls are about opening hours]',
  },
  { rule: STATISTIC, fix: ASSUME, text: '73% of calls about [opening](#notes) are short.', after: null },
  {
    rule: STATISTIC,
    fix: FOOTNOTE,
    text: '73% of calls are about opening hours.',
    after: `73% of calls are about opening hours.[^source-needed-1]\n\n[^source-needed-1]: ${STUB}`,
  },
  {
    rule: STATISTIC,
    fix: FOOTNOTE,
    text: '73% of calls are about opening hours.\n\nWe talk.[^source-1]\n\n[^source-1]: Our notes.',
    after: `73% of calls are about opening hours.[^source-needed-1]\n\nWe talk.[^source-1]\n\n[^source-1]: Our notes.\n[^source-needed-1]: ${STUB}`,
  },
  {
    rule: FORECAST,
    fix: ASSUME,
    text: 'Smart reminders will reduce churn by 30%.',
    after: '[ASSUMPTION: Smart reminders will reduce churn by 30%.]',
  },
  {
    rule: FORECAST,
    fix: 'Add it as a hypothesis that can turn out wrong',
    text: 'Smart reminders will reduce churn by 30%.',
    after:
      'Smart reminders will reduce churn by 30%. ([Hypothesis: if we …, then … goes from … to … by …. We are wrong if …].)',
  },
  {
    rule: FORECAST,
    fix: 'Add it as a target',
    text: 'Smart reminders will reduce churn by 30%.',
    after: 'Smart reminders will reduce churn by 30%. ([Target: … from … to … by …; must not get worse: …].)',
  },
  {
    rule: FORECAST,
    fix: ROW,
    text: 'Smart reminders will reduce churn by 30%.\n\n| Measure | Today | Target |\n| --- | ---: | --- |\n| Late calls | 12% | 8% |',
    after:
      'Smart reminders will reduce churn by 30%.\n\n| Measure | Today | Target |\n| --- | ---: | --- |\n| Late calls | 12% | 8% |\n| [Measure] | [Today] | [Target] |',
  },
  {
    rule: 'confidence/false-precision',
    fix: 'Round it to {figure}',
    text: 'Expected conversion of the leaflet: 12.73%.',
    after: 'Expected conversion of the leaflet: 13%.',
  },
  {
    rule: 'confidence/false-precision',
    fix: 'Round it to {figure}',
    text: '62.5% of interviewees prefer the early boat (n=8).',
    after: null,
  },
  {
    rule: BASELINE,
    fix: COLUMN,
    text: '| Metric | Target |\n| --- | --- |\n| Activation \\| trial | ≥ 60% |\n| Retention | from 20% to 30% |',
    after:
      '| Metric | Today | Target |\n| --- | --- | --- |\n| Activation \\| trial | [value and date] | ≥ 60% |\n| Retention |  | from 20% to 30% |',
  },
  { rule: BASELINE, fix: COLUMN, text: '- At least 60% adoption', after: null },
  { rule: BASELINE, fix: COLUMN, text: 'Metric | Target\n--- | ---\nActivation | ≥ 60%', after: null },
  {
    rule: BASELINE,
    fix: COLUMN,
    text: '| Metric | Target |\n| --- | --- |\n| Activation | ≥ 60% |\n\n- 85% satisfaction of carers',
    after: null,
  },
]

describe('what can be done about a claim', () => {
  for (const { rule: id, fix: title, text, after } of ROWS) {
    it(`${id}, ${title}: ${text.slice(0, 50)}`, () => {
      const head = `---\ndoc-type: prd\n---\n\n# Opening hours\n\n## ${id === BASELINE ? 'Success metrics' : 'Notes'}\n\n`
      const { reports } = createRuleAsker(ruleCalled(id))({ text: '', type: 'prd' }, `${head}${text}\n`)
      assert.ok(reports.length > 0)
      const fix = reports[0]?.fixes?.find((one) => one.title === title)
      assert.equal(fix ? applyFix(`${head}${text}\n`, fix).slice(head.length).trimEnd() : null, after)
    })
  }
})

function ruleCalled(id: string): Rule {
  const rule = rules.find((one) => one.id === id)
  assert.ok(rule)
  return rule
}

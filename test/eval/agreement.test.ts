import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { DocumentReport } from '../../server/src/review/types'
import { judgeDocument, type Judgement } from './agreement'
import type { FieldName } from './fields'
import { judgeOf } from './labelledRules'
import { sampleFinding, sampleLabel, sampleReport } from './sampleReview'

function judged(changes: Readonly<Record<string, unknown>>, report: DocumentReport): Judgement {
  return judgeDocument(sampleLabel(changes), { text: 'one\ntwo\nthree', pm: report, leader: report })
}

const four = (user: unknown): unknown => ({
  user,
  business: 'absent',
  market: 'absent',
  capability: 'absent',
})

describe('eval/agreement, fields', () => {
  const cases: readonly (readonly [
    what: string,
    field: FieldName,
    label: Readonly<Record<string, unknown>>,
    report: DocumentReport,
    expected: readonly [truth: string, given: string] | null,
  ])[] = [
    ['a product document', 'gate', {}, sampleReport(), ['review', 'review']],
    ['a product document called doubtful', 'gate', {}, sampleReport({}, [], 'maybe'), ['review', 'skip']],
    ['no product document', 'gate', { reviewable: 'no' }, sampleReport(), ['skip', 'review']],
    ['one that may be reviewed', 'gate', { reviewable: 'maybe' }, sampleReport(), null],
    [
      'annotators who differ about it',
      'gate',
      { reviewable: ['yes', 'maybe'] },
      sampleReport({}, [], 'skip'),
      ['skip', 'skip'],
    ],
    [
      'a list with our answer',
      'user',
      { perspectives: four(['absent', 'mentioned']) },
      sampleReport({ states: { user: 'mentioned' } }),
      ['mentioned', 'mentioned'],
    ],
    [
      'a list without it: its first counts',
      'user',
      { perspectives: four(['mentioned', 'absent']) },
      sampleReport({ states: { user: 'addressed' } }),
      ['mentioned', 'addressed'],
    ],
    [
      'a grounded perspective',
      'user',
      { perspectives: four('addressed') },
      sampleReport({ states: { user: 'grounded' } }),
      ['addressed', 'addressed'],
    ],
    [
      'an inherited one',
      'user',
      { perspectives: four('absent') },
      sampleReport({ states: { user: 'inherited' } }),
      ['absent', 'addressed'],
    ],
    [
      'one openly set aside',
      'user',
      {},
      sampleReport({ states: { user: 'not-applicable' } }),
      ['absent', 'absent'],
    ],
    ['evidence', 'evidence', { evidence: 'weak' }, sampleReport({ evidence: 'stated' }), ['weak', 'stated']],
    ['a tension without a choice', 'synthesis', { synthesis: 1 }, sampleReport(), ['false', 'false']],
    ['a choice', 'synthesis', { synthesis: 3 }, sampleReport({ synthesis: 2 }), ['true', 'true']],
    [
      'annotators on both sides of a choice',
      'synthesis',
      { synthesis: [1, 2] },
      sampleReport(),
      ['false', 'false'],
    ],
    [
      'annotators who both see one',
      'synthesis',
      { synthesis: [2, 3] },
      sampleReport({ synthesis: 1 }),
      ['true', 'false'],
    ],
    ['unknowns', 'unknowns', { unknowns: true }, sampleReport({ unknowns: 2 }), ['true', 'true']],
    [
      'a decider',
      'decisionOwner',
      { decisionOwner: [false, true] },
      sampleReport({ decision: { decider: true } }),
      ['true', 'true'],
    ],
    ['an option', 'alternatives', { alternatives: true }, sampleReport(), ['true', 'false']],
    ['a target', 'metricTarget', {}, sampleReport({ metrics: { targets: 1 } }), ['false', 'true']],
    ['a baseline', 'metricBaseline', {}, sampleReport({ metrics: { baselines: 1 } }), ['false', 'true']],
    ['a stop', 'stopCondition', {}, sampleReport({ decision: { revisit: true } }), ['false', 'true']],
  ]
  for (const [what, field, label, report, expected] of cases) {
    it(`reads ${what}`, () => {
      const answer = judged(label, report).fields.find((one) => one.field === field)
      assert.deepEqual(answer === undefined ? null : [answer.truth, answer.given], expected)
      if (answer !== undefined) assert.equal(answer.right, answer.truth === answer.given)
    })
  }
})

describe('eval/agreement, findings', () => {
  const marked = (
    line: number,
    changes: Readonly<Record<string, unknown>> = {},
  ): Record<string, unknown> => ({
    findings: [{ line, kinds: ['overclaim'], sure: 'clear', quote: 'It is', ...changes }],
  })
  const contradiction = { kinds: ['contradiction'], otherLine: 40 }
  const cases: readonly (readonly [
    what: string,
    label: Readonly<Record<string, unknown>>,
    finding: ReturnType<typeof sampleFinding>,
    found: boolean,
    agreed: boolean | null,
  ])[] = [
    ['the same line', marked(10), sampleFinding('confidence/booster', 10), true, true],
    ['the line before', marked(9), sampleFinding('confidence/booster', 10), true, true],
    ['two lines before', marked(8), sampleFinding('confidence/booster', 10), false, false],
    [
      'the line after the last',
      marked(13),
      sampleFinding('confidence/booster', 10, { endLine: 12 }),
      true,
      true,
    ],
    [
      'two lines after the last',
      marked(14),
      sampleFinding('confidence/booster', 10, { endLine: 12 }),
      false,
      false,
    ],
    [
      'a folded finding beside the mark',
      marked(31),
      sampleFinding('confidence/booster', 10, { related: [{ line: 30, message: 'here too' }] }),
      true,
      true,
    ],
    [
      'a folded finding too far off',
      marked(32),
      sampleFinding('confidence/booster', 10, { related: [{ line: 30, message: 'here too' }] }),
      false,
      false,
    ],
    [
      'a mark of another kind',
      marked(10, { kinds: ['vague'] }),
      sampleFinding('confidence/booster', 10),
      true,
      true,
    ],
    [
      'a statement where a contradiction was marked',
      marked(10, contradiction),
      sampleFinding('confidence/booster', 10),
      false,
      true,
    ],
    [
      'a contradiction',
      marked(10, contradiction),
      sampleFinding('consistency/numbers-differ', 11),
      true,
      true,
    ],
    [
      'a contradiction by its other line',
      marked(10, contradiction),
      sampleFinding('consistency/numbers-differ', 41),
      true,
      true,
    ],
    [
      'a contradiction elsewhere',
      marked(10, contradiction),
      sampleFinding('consistency/numbers-differ', 20),
      false,
      false,
    ],
    [
      'a contradiction where another fault was marked',
      marked(10),
      sampleFinding('consistency/numbers-differ', 10),
      false,
      false,
    ],
    [
      'a contradiction in a document not read for any',
      { ...marked(10), annotators: 2 },
      sampleFinding('consistency/numbers-differ', 10),
      false,
      null,
    ],
    ['a gap the label sees', marked(1), sampleFinding('decision/no-decider', 1), false, true],
    [
      'a gap one annotator sees',
      { ...marked(1), decisionOwner: [true, false] },
      sampleFinding('decision/no-decider', 1),
      false,
      true,
    ],
    [
      'a gap the label denies',
      { ...marked(1), decisionOwner: true },
      sampleFinding('decision/no-decider', 1),
      false,
      false,
    ],
    [
      'a perspective only mentioned',
      { ...marked(1), perspectives: four('mentioned') },
      sampleFinding('perspective/user-missing', 1),
      false,
      true,
    ],
    [
      'a perspective addressed',
      { ...marked(1), perspectives: four('addressed') },
      sampleFinding('perspective/user-missing', 1),
      false,
      false,
    ],
    ['a rule without labels', marked(1), sampleFinding('evidence/dead-reference', 1), false, null],
  ]
  for (const [what, label, finding, found, agreed] of cases) {
    it(`judges ${what}`, () => {
      const { labelled, flagged } = judged(label, sampleReport({}, [finding]))
      assert.equal(labelled[0]?.found, found)
      assert.equal(flagged[0]?.agreed, agreed)
    })
  }

  it('quotes the flagged words and a little of their line', () => {
    const report = sampleReport({}, [sampleFinding('confidence/booster', 2, { column: 2, endColumn: 3 })])
    assert.equal(judged({}, report).flagged[0]?.text, 't«w»o')
  })

  it('knows rules about statements, about contradictions, about gaps and about none of these', () => {
    const judges = [
      'clarity/vague-quality',
      'clarity/placeholder-left',
      'confidence/no-unknowns',
      'confidence/hollow-risks',
      'consistency/x',
    ]
    assert.deepEqual(
      judges.map((id) => judgeOf(id).by),
      ['statement', 'nothing', 'field', 'nothing', 'contradiction'],
    )
  })
})

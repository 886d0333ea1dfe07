import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { documentReport, toReport } from '../../server/src/review/report'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import { fakeDocument, fakeFacts, fakePerspectives } from '../support/fakeDocument'
import { wordRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const text =
  '# T\r\n\r\n## S\r\n\r\na gold ring\r\n\r\n<!-- candor: allow a/lead – agreed with finance in May -->\r\nlead\r\ngold\r\n'
const at = (word: string): { start: number; end: number } => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
})
const facts = fakeFacts({
  perspectives: {
    ...fakePerspectives('absent'),
    user: { state: 'addressed', facets: ['who'], missing: ['how known'], places: [at('gold')], answered: [] },
  },
  forecasts: [
    {
      kind: 'target',
      range: at('lead\r'),
      text: 'lead',
      due: '2026-09-30',
      outcome: null,
      calibrated: false,
    },
  ],
  credits: [{ kind: 'range', range: at('## S') }],
  unknowns: { items: [{ kind: 'risk', range: at('gold'), tested: true, held: true }] },
})
const document = fakeDocument({ text, facts, status: 'draft' })
const rules = [wordRule('a/gold', 'gold'), wordRule('a/lead', 'lead')]
const review = reviewDocument(document, rules, testRuleset())

describe('review/report', () => {
  const together = { evidence: [1, 0, 0, 2, 0, 0], repeated: [], repeatedLeftOut: 0 }
  const first = documentReport('docs/prd.md', review)
  const report = toReport([first], together, '0.1.0')

  it('names schema, tool and totals', () => {
    assert.deepEqual(
      [report.schema, report.tool, report.totals],
      [
        'candor-review/1',
        { name: 'candor', version: '0.1.0' },
        { documents: 1, findings: { warning: 1 }, ...together },
      ],
    )
  })

  it('says what the document was taken for', () => {
    assert.deepEqual(
      [first.path, first.gate, first.docType, first.status, first.language],
      ['docs/prd.md', 'review', 'prd', 'draft', 'en'],
    )
  })

  it('gives lines and columns from one, also after CRLF', () => {
    const [finding] = first.findings
    assert.deepEqual([finding?.line, finding?.column, finding?.endLine, finding?.endColumn], [5, 3, 5, 7])
    assert.deepEqual(finding?.related, [{ line: 9, message: 'also here: gold' }])
    assert.deepEqual([finding.section, finding.ruleId], ['S', 'a/gold'])
  })

  it('sums up the facts', () => {
    assert.deepEqual(first.summary.perspectives.user, {
      state: 'addressed',
      facets: ['who'],
      missing: ['how known'],
      lines: [5],
    })
    assert.deepEqual(first.summary.forecasts, [
      { kind: 'target', line: 8, text: 'lead', due: '2026-09-30', outcome: null },
    ])
    assert.deepEqual(first.summary.credits, [{ kind: 'range', line: 3 }])
    assert.deepEqual(first.summary.unknowns, { count: 1, tested: 1 })
    assert.deepEqual(first.summary.waivers, [
      { ruleId: 'a/lead', reason: 'agreed with finance in May', until: null, line: 7, silenced: 1 },
    ])
    assert.equal(first.summary.band, 'early')
  })

  it('survives a trip through JSON unchanged', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report)
  })

  it('reports an empty run', () => {
    assert.deepEqual(toReport([], together, '1').totals, { documents: 0, findings: {}, ...together })
  })
})

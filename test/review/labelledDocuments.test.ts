import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { documentReport } from '../../server/src/review/report'
import { createReviewer } from '../../server/src/review/reviewer'
import type { DocumentReport, FindingReport } from '../../server/src/review/types'
import type { LabelledFinding } from '../eval/label'
import { missesIn, type Miss } from '../support/agreement'
import { compareMisses, forgetMisses, knownMisses, missLine } from '../support/knownMisses'
import { filesIn, labelledDocuments, otherDocuments, type Label } from '../support/labelledDocuments'
import { assertNone } from '../support/problems'
import { testRuleset } from '../support/ruleset'

/**
 * Our own documents, labelled before any rule was run over them. A review has to agree on every point; where it
 * does not yet, `known-misses.json` says so, and has to be right about that as well. `UPDATE=1` takes out what is no
 * longer a miss. Nothing but a hand puts one in.
 */
const UPDATE = process.env.UPDATE === '1'
const known = knownMisses()
const reviewer = createReviewer(rules)

describe('labelled documents: what a reader says, a review says', () => {
  for (const { label, text } of labelledDocuments()) {
    it(label.file, () => {
      compare(label.file, missesIn(label, reportOn(label.file, text)))
    })
  }
})

describe('labelled documents: others are left alone', () => {
  for (const { file, text } of otherDocuments()) {
    it(file, () => {
      const { gate } = reportOn(file, text)
      compare(
        file,
        gate === 'review' ? [{ document: file, field: 'gate', expected: 'skip or maybe', got: gate }] : [],
      )
    })
  }
})

describe('labelled documents, the labels themselves', () => {
  it('label every product document once', () => {
    assert.deepEqual(
      labelledDocuments()
        .map(({ label }) => label.file)
        .sort(),
      filesIn('product'),
    )
  })

  for (const { label, text } of labelledDocuments()) {
    it(`quote what stands in ${label.file}`, () => {
      const lines = text.split('\n')
      const moved = label.findings.filter(({ line, quote }) => !(lines[line - 1] ?? '').includes(quote))
      assertNone(
        moved.map(({ line, quote }) => `line ${line} does not hold “${quote}”`),
        'Labels at the wrong place:',
      )
    })
  }

  it('know every document a miss is listed for, and list each once', () => {
    const files = new Set([...filesIn('product'), ...filesIn('other')])
    assert.deepEqual(
      known.filter(({ document }) => !files.has(document)),
      [],
    )
    assert.equal(new Set(known.map(missLine)).size, known.length)
  })
})

describe('labelled documents, the comparison itself', () => {
  const [sample] = labelledDocuments().filter(({ label }) => label.file === 'talentpulse-prd.md')
  assert.ok(sample)
  const report = { ...reportOn(sample.label.file, sample.text), docType: 'prd' as const, findings: [] }
  const finding: FindingReport = {
    ruleId: 'confidence/universal-claim',
    severity: 'warning',
    message: '',
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 9,
    section: '',
    fingerprint: '',
    related: [{ line: 9, message: '' }],
  }
  const mark = (line: number, more: Partial<LabelledFinding> = {}): LabelledFinding => ({
    line,
    kinds: ['universal'],
    sure: 'clear',
    quote: '',
    ...more,
  })
  const places = (label: Partial<Label>, findings: readonly FindingReport[]): readonly unknown[] =>
    missesIn({ ...sample.label, findings: [], ...label }, { ...report, findings })
      .filter(({ field, line }) => field === 'type' || line !== undefined)
      .map(({ field, line, expected, got }) => [field ?? line, expected, got])

  for (const [name, label, findings, expected] of [
    ['a field that differs', { docKind: ['launch'] }, [], [['type', 'launch', 'prd']]],
    ['one of several answers', { docKind: ['launch', 'prd'] }, [], []],
    ['a clear line that nothing is said about', { findings: [mark(4)] }, [], [[4, 'universal', 'nothing']]],
    ['an arguable line that nothing is said about', { findings: [mark(4, { sure: 'arguable' })] }, [], []],
    ['a clear line, found', { findings: [mark(4)] }, [finding], []],
    ['a clear line, found as one of several', { findings: [mark(9)] }, [finding], []],
    [
      'a clear line about which something else is said',
      { findings: [mark(4, { kinds: ['vague'] })] },
      [finding],
      [[4, 'vague', 'confidence/universal-claim']],
    ],
    [
      'a contradiction found at its other end',
      { findings: [mark(2, { kinds: ['contradiction'], otherLine: 4 })] },
      [{ ...finding, ruleId: 'consistency/any' }],
      [],
    ],
    [
      'a line of a good document that nobody would question',
      { good: true },
      [finding],
      [[4, 'nothing', finding.ruleId]],
    ],
    [
      'an arguable line of a good document',
      { good: true, findings: [mark(4, { sure: 'arguable' })] },
      [finding],
      [],
    ],
    ['a hint in a good document', { good: true }, [{ ...finding, severity: 'hint' }], []],
    ['a line of a document that is not good', {}, [finding], []],
  ] as readonly (readonly [string, Partial<Label>, readonly FindingReport[], readonly unknown[]])[]) {
    it(name, () => {
      assert.deepEqual(places(label, findings), expected)
    })
  }

  it('tells new misses from listed ones that are gone', () => {
    const miss = (line: number): Miss => ({ document: 'a.md', line, expected: 'vague', got: 'nothing' })
    assert.deepEqual(compareMisses([miss(1), miss(2)], [miss(2), miss(3), miss(3)]), {
      fresh: [missLine(miss(3))],
      gone: [missLine(miss(1))],
    })
  })
})

/** Reviewed whatever the gate says, so that one mistake of the gate does not hide all others. */
function reportOn(path: string, text: string): DocumentReport {
  const review = reviewer.review({ path, text, all: true }, testRuleset())
  return documentReport(path, review)
}

function compare(document: string, misses: readonly Miss[]): void {
  const { fresh, gone } = compareMisses(
    known.filter((miss) => miss.document === document),
    misses,
  )
  if (UPDATE && gone.length > 0) forgetMisses(gone)
  assertNone(
    [
      ...fresh.map((line) => `new: ${line}`),
      ...(UPDATE ? [] : gone).map((line) => `no longer a miss, UPDATE=1 takes it out: ${line}`),
    ],
    'The review and known-misses.json differ:',
  )
}

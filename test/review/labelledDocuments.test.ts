import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { toReport } from '../../server/src/review/report'
import { createReviewer } from '../../server/src/review/reviewer'
import type { DocumentReport } from '../../server/src/review/types'
import { missesIn, type Miss } from '../support/agreement'
import { forgetMisses, knownMisses, missLine } from '../support/knownMisses'
import { filesIn, labelledDocuments, otherDocuments } from '../support/labelledDocuments'
import { assertNone } from '../support/problems'
import { testRuleset } from '../support/ruleset'

/**
 * Our own documents, read by a person before any rule was run over them. A review has to agree on every point; where it
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

/** Reviewed whatever the gate says, so that one mistake of the gate does not hide all others. */
function reportOn(path: string, text: string): DocumentReport {
  const review = reviewer.review({ path, text, all: true }, testRuleset())
  const [report] = toReport([{ path, review }], '0').documents
  assert.ok(report)
  return report
}

function compare(document: string, misses: readonly Miss[]): void {
  const listed = known.filter((miss) => miss.document === document)
  const actual = new Set(misses.map(missLine))
  const expected = new Set(listed.map(missLine))
  const gone = listed.filter((miss) => !actual.has(missLine(miss)))
  if (UPDATE && gone.length > 0) forgetMisses(gone)
  assertNone(
    [...actual].filter((line) => !expected.has(line)),
    'The review differs from the label, and did not before:',
  )
  if (!UPDATE)
    assertNone(gone.map(missLine), 'No longer a miss; take it out of known-misses.json (UPDATE=1 does):')
}

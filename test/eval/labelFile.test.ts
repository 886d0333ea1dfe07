import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { HostError, type Host } from '../../server/src/workspace/host'
import { EvaluationError } from './evaluationError'
import { readLabels } from './labelFile'
import { sampleLabelLine } from './sampleReview'

/** A host with this one file; null for none. */
function hostWith(bytes: Uint8Array | string | null): Host {
  return {
    readFile: (path) =>
      bytes === null
        ? Promise.reject(new HostError(path, 'does not exist; check the path'))
        : Promise.resolve(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
    stat: () => Promise.resolve(null),
    readDirectory: () => Promise.resolve([]),
  }
}

const line = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(sampleLabelLine(changes))

describe('eval/labelFile', () => {
  it('reads one answer as a list of one, skips blank lines, and fills in what may be left out', async () => {
    const { annotators, docKind, ...bare } = sampleLabelLine({ evidence: ['none', 'weak'] })
    assert.deepEqual([annotators, docKind], [1, 'prd'])
    const labels = await readLabels(hostWith(`\n${JSON.stringify(bare)}\n\n`), 'labels.jsonl')
    const read = labels.map(({ place, label }) => [
      place,
      label.evidence,
      label.unknowns,
      label.annotators,
      label.docKind,
    ])
    assert.deepEqual(read, [['labels.jsonl:2', ['none', 'weak'], [false], 1, ['other']]])
  })

  for (const [what, bytes, expected] of [
    ['no file', null, /^labels\.jsonl: does not exist; .*labels\.jsonl and product\/$/u],
    ['an empty file', '\n', /^labels\.jsonl: holds no label/u],
    ['a file that is not UTF-8', Uint8Array.of(0x7b, 0xe9, 0x22), /^labels\.jsonl:1:2: is not UTF-8/u],
    [
      'a line that is not JSON',
      `${line()}\n{"file":`,
      /^labels\.jsonl:2: is not JSON \(.+\); write one object a line$/u,
    ],
    ['a line that is no object', '7', /^labels\.jsonl:1: .+; correct the label/u],
    [
      'an answer that is none',
      line({ perspectives: { user: 'plenty', business: 'absent', market: 'absent', capability: 'absent' } }),
      /^labels\.jsonl:1: perspectives\.user\.0: .*absent.*; correct the label/u,
    ],
    ['a list without an answer', line({ unknowns: [] }), /^labels\.jsonl:1: unknowns: /u],
    ['a missing key', line({ findings: undefined }), /^labels\.jsonl:1: findings: /u],
    [
      'a kind nobody knows',
      line({ findings: [{ line: 1, kinds: ['rude'], sure: 'clear' }] }),
      /^labels\.jsonl:1: findings\.0\.kinds\.0: /u,
    ],
    [
      'a line number of 0',
      line({ findings: [{ line: 0, kinds: ['vague'], sure: 'clear' }] }),
      /findings\.0\.line: /u,
    ],
    [
      'a document labelled twice',
      `${line()}\n${line()}`,
      /^labels\.jsonl:2: ferry__.* already at labels\.jsonl:1/u,
    ],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      await assert.rejects(readLabels(hostWith(bytes), 'labels.jsonl'), (error: unknown) => {
        assert.ok(error instanceof EvaluationError)
        assert.match(error.message, expected)
        return true
      })
    })
  }
})

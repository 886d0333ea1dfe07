import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { statusText, withNotes } from '../../client/src/statusText'
import type { ReviewStatus } from '../../server/src/lsp/protocol'
import { REVIEWED } from '../support/reviewStatus'

describe('the status in words', () => {
  const rows: readonly (readonly [
    Partial<ReviewStatus>,
    text: string,
    detail: string,
    bar: string | null,
  ])[] = [
    [{}, 'Candor: 2 warnings, 1 note', 'PM profile, prd, has gaps', '$(comment-discussion) Candor: 3'],
    [
      { findings: { error: 1, warning: 0, information: 0, hint: 2 }, profile: 'leader', band: null },
      'Candor: 1 error, 2 hints',
      'Leader profile, prd',
      '$(comment-discussion) Candor: 1',
    ],
    [
      { findings: { error: 0, warning: 0, information: 0, hint: 0 }, band: 'ready' },
      'Candor: no findings',
      'PM profile, prd, ready',
      '$(check) Candor',
    ],
    [
      { gate: 'maybe' },
      'Looks like a product document – review it?',
      'PM profile',
      '$(question) Review this product document?',
    ],
    [{ gate: 'skip' }, 'Not a product document', 'PM profile', null],
    [
      { failed: true },
      'Candor could not review this document',
      'The output channel Candor says why',
      '$(warning) Candor',
    ],
    [{ enabled: false }, 'Candor is off for this document', 'By a setting or by candor.yaml', null],
  ]
  it('keeps what was said before the remarks', () => {
    const shown = statusText(REVIEWED)
    assert.equal(withNotes(shown, []).detail, shown.detail)
    assert.equal(withNotes(shown, ['one', 'two']).detail, `${shown.detail}; one; two`)
  })

  for (const [change, text, detail, bar] of rows) {
    it(text, () => {
      const shown = statusText({ ...REVIEWED, ...change })
      assert.deepEqual([shown.text, shown.detail, shown.bar], [text, detail, bar])
    })
  }
})

import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'mocha'
import type { ReviewAnswer } from '../../server/src/lsp/protocol'
import { wordEngine } from '../support/wordEngine'
import { TestEditor } from '../support/lspClient'

const PRD = 'file:///docs/prd.md'

describe('review on request', () => {
  let editor: TestEditor
  beforeEach(async () => {
    editor = await TestEditor.open({ engine: wordEngine(), initializationOptions: { status: true } })
  })
  afterEach(() => {
    editor.close()
  })
  const review = (): Promise<ReviewAnswer | null> =>
    editor.connection.sendRequest('candor/review', { uri: PRD })

  it('gives the numbers and a page to read', async () => {
    await editor.openDocument(PRD, '# Depot_routes\n\nlater, for everyone\n')
    const answer = await review()
    assert.deepEqual(answer?.status, {
      uri: PRD,
      version: 1,
      enabled: true,
      failed: false,
      gate: 'review',
      gateReasons: ['title'],
      profile: 'pm',
      type: 'prd',
      findings: { error: 0, warning: 1, information: 0, hint: 1 },
      band: 'gaps',
    })
    assert.match(answer.markdown, /^## Review of `prd\.md`\n\n.* · PM profile\n/)
    assert.match(answer.markdown, /- Line 3, hint: [\s\S]*- Line 3, warning: /)
  })

  it('reviews what may be no product document, since someone asked', async () => {
    await editor.openDocument(PRD, '# A\n\ngate: maybe, for everyone\n')
    assert.deepEqual(await editor.findings(PRD), [])
    const answer = await review()
    assert.equal(answer?.status.gate, 'maybe')
    assert.equal(answer.status.findings.warning, 0)
    assert.match(answer.markdown, /- Line 3, warning/)
  })

  it('has nothing to say about a document that is not open', async () => {
    assert.equal(await review(), null)
  })

  it('tells the status after each look, until the document is off', async () => {
    await editor.openDocument(PRD, 'for everyone')
    await editor.pull(PRD)
    await editor.change(PRD, 2, 'for some')
    await editor.pull(PRD)
    await editor.until(() => editor.statuses.length === 2)
    assert.deepEqual(
      editor.statuses.map(({ version, findings }) => [version, findings.warning]),
      [
        [1, 1],
        [2, 0],
      ],
    )
    await editor.openDocument('git:/docs/prd.md', 'for everyone')
    await editor.pull('git:/docs/prd.md')
    await editor.until(() => editor.statuses.length === 3)
    assert.equal(editor.statuses[2]?.enabled, false)
  })

  it('tells that a review broke off, so that the document does not look clean', async () => {
    await editor.openDocument(PRD, 'BOOM')
    await editor.pull(PRD)
    await editor.until(() => editor.statuses.length === 1)
    const [status] = editor.statuses
    assert.deepEqual([status?.enabled, status?.failed], [true, true])
  })
})

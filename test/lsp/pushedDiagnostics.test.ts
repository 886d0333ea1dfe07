import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'mocha'
import { wordEngine } from '../support/wordEngine'
import { TestEditor } from '../support/lspClient'

const PRD = 'file:///docs/prd.md'

describe('pushed diagnostics', () => {
  let editor: TestEditor
  beforeEach(async () => {
    editor = await TestEditor.open({ engine: wordEngine(), capabilities: {} })
  })
  afterEach(() => {
    editor.close()
  })
  const last = () => editor.published.at(-1)

  it('come to clients that do not ask, and carry the version', async () => {
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined)
    await editor.openDocument(PRD, 'for everyone')
    await editor.until(() => editor.published.length > 0)
    assert.equal(last()?.version, 1)
    assert.deepEqual(
      last()?.diagnostics.map(({ code }) => code),
      ['test/everyone'],
    )
  })

  it('follow the newest version', async () => {
    await editor.openDocument(PRD, 'for everyone')
    for (let version = 2; version <= 9; version++) await editor.change(PRD, version, `later ${version}`)
    await editor.until(() => last()?.version === 9)
    assert.deepEqual(
      last()?.diagnostics.map(({ code }) => code),
      ['test/maybe-later'],
    )
    const versions = editor.published.map(({ version }) => version ?? 0)
    assert.deepEqual(
      versions,
      [...versions].sort((one, other) => one - other),
    )
  })

  it('are cleared when the document closes', async () => {
    await editor.openDocument(PRD, 'for everyone')
    await editor.until(() => last()?.diagnostics.length === 1)
    await editor.closeDocument(PRD)
    await editor.until(() => last()?.diagnostics.length === 0)
    assert.equal(last()?.uri, PRD)
  })

  it('are cleared, with a line in the log, when the engine breaks', async () => {
    await editor.openDocument(PRD, 'for everyone')
    await editor.until(() => last()?.diagnostics.length === 1)
    await editor.change(PRD, 2, 'BOOM')
    await editor.until(() => last()?.diagnostics.length === 0 && editor.logged.length === 1)
    assert.match(editor.logged[0] ?? '', /^Diagnostics failed: Error: the engine broke/)
  })

  it('take settings that were sent along', async () => {
    await editor.openDocument(PRD, 'for everyone')
    await editor.until(() => last()?.diagnostics.length === 1)
    const settings = { candor: { enable: false } }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    await editor.until(() => last()?.diagnostics.length === 0)
  })
})

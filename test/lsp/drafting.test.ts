import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import type { ClientCapabilities } from 'vscode-languageserver'
import { TestEditor } from '../support/lspClient'
import { wordEngine } from '../support/wordEngine'

const PRD = 'file:///docs/prd.md'
const TEXT = '# Routes\n\nWe start with everyone.\n\nThen\n'
const THEN = { start: { line: 4, character: 4 }, end: { line: 4, character: 4 } }

describe('quiet while drafting', () => {
  let editor: TestEditor
  const open = async (
    values: unknown = {},
    capabilities?: ClientCapabilities,
  ): Promise<{ candor: unknown }> => {
    const settings = { candor: values }
    const initializationOptions = { status: true }
    const options = { engine: wordEngine(), settings, initializationOptions }
    editor = await TestEditor.open({ ...options, ...(capabilities ? { capabilities } : {}) })
    await editor.openDocument(PRD, TEXT)
    return settings
  }
  const codes = async (): Promise<readonly unknown[]> =>
    (await editor.findings(PRD)).map(({ code, range }) => `${String(code)} ${range.start.line}`)
  afterEach(() => {
    editor.close()
  })

  it('holds new findings back while the caret is in their paragraph, and shows them when it leaves', async () => {
    await open()
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.caret(PRD, 4)
    await editor.change(PRD, 2, ' everyone later', THEN)
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.caret(PRD, 4)
    assert.equal(editor.refreshes, 0)
    await editor.caret(PRD, 0)
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await codes(), ['test/everyone 2', 'test/everyone 4', 'test/maybe-later 4'])
  })

  it('shows what the caret has left, even if it is back before anybody asks', async () => {
    await open()
    await codes()
    await editor.caret(PRD, 4)
    await editor.change(PRD, 2, ' everyone', THEN)
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.caret(PRD, null)
    await editor.caret(PRD, 4)
    assert.deepEqual(await codes(), ['test/everyone 2', 'test/everyone 4'])
  })

  it('keeps the counts of the whole review', async () => {
    await open()
    await codes()
    await editor.caret(PRD, 4)
    await editor.change(PRD, 2, ' everyone', THEN)
    await codes()
    assert.equal(editor.statuses.at(-1)?.findings.warning, 2)
  })

  it('keeps findings that were there before, and shows those of other paragraphs', async () => {
    await open()
    await codes()
    await editor.caret(PRD, 2)
    await editor.change(PRD, 2, ' later', THEN)
    assert.deepEqual(await codes(), ['test/everyone 2', 'test/maybe-later 4'])
  })

  it('gives another result id for what is held back', async () => {
    await open()
    await codes()
    await editor.caret(PRD, 4)
    await editor.change(PRD, 2, ' everyone', THEN)
    const { resultId } = await editor.pull(PRD)
    await editor.caret(PRD, null)
    await editor.until(() => editor.refreshes === 1)
    const report = await editor.pull(PRD, resultId)
    assert.ok(report.kind === 'full' && report.items.length === 2)
  })

  it('holds nothing back where it is turned off, and in a document that was just opened', async () => {
    await open({ quietWhileTyping: false })
    await editor.caret(PRD, 2)
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.caret(PRD, 4)
    await editor.change(PRD, 2, ' everyone', THEN)
    assert.deepEqual(await codes(), ['test/everyone 2', 'test/everyone 4'])
  })

  it('waits for a save where that is wanted', async () => {
    await open({ run: 'onSave' })
    const { resultId = '' } = await editor.pull(PRD)
    await editor.change(PRD, 2, ' later', THEN)
    assert.deepEqual(await editor.pull(PRD, resultId), { kind: 'unchanged', resultId })
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.save(PRD)
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await codes(), ['test/everyone 2', 'test/maybe-later 4'])
  })

  it('waits for a person where that is wanted', async () => {
    await open({ run: 'manual' })
    assert.deepEqual(await codes(), [])
    assert.deepEqual(editor.statuses, [])
    await editor.save(PRD)
    await editor.run('file:///not/open.md')
    await editor.run(PRD)
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await codes(), ['test/everyone 2'])
    await editor.change(PRD, 2, ' later', THEN)
    assert.deepEqual(await codes(), ['test/everyone 2'])
  })

  it('follows the setting when it changes', async () => {
    const settings = await open({ run: 'manual' })
    assert.deepEqual(await codes(), [])
    settings.candor = { run: 'onType' }
    await editor.changeSettings()
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await codes(), ['test/everyone 2'])
  })

  it('forgets what it knew of a document that was turned off in between', async () => {
    const settings = await open()
    await codes()
    settings.candor = { enable: false }
    await editor.changeSettings()
    assert.deepEqual(await codes(), [])
    settings.candor = {}
    await editor.changeSettings()
    await editor.caret(PRD, 2)
    assert.deepEqual(await codes(), ['test/everyone 2'])
  })

  it('does the same for editors that wait for findings', async () => {
    await open({ run: 'onSave' }, { workspace: { configuration: true } })
    await editor.until(() => editor.published.length === 1)
    await editor.change(PRD, 2, ' later', THEN)
    await editor.save(PRD)
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 2)
    assert.equal(editor.published.at(-1)?.version, 2)
  })
})

import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { wordEngine } from '../support/wordEngine'
import { TestEditor, type EditorOptions } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'

const PRD = 'file:///docs/prd.md'
const TEXT = '# Routes\n\nWe build it later, for everyone.\n'

describe('pull diagnostics', () => {
  let editor: TestEditor
  const open = async (options: Partial<EditorOptions> = {}): Promise<void> => {
    editor = await TestEditor.open({ engine: wordEngine(), ...options })
  }
  afterEach(() => {
    editor.close()
  })

  it('announces what VS Code needs to know', async () => {
    await open()
    assert.deepEqual(editor.initialized.capabilities.diagnosticProvider, {
      id: 'candor.diagnostics',
      documentSelector: null,
      identifier: 'candor',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    assert.deepEqual(editor.initialized.serverInfo, { name: 'candor', version: '1' })
  })

  it('answers with findings, gravest first, each with all a reader needs', async () => {
    await open({ initializationOptions: { rulePages: 'file:///candor/rules/docs/' } })
    await editor.openDocument(PRD, TEXT)
    const [first, second] = await editor.findings(PRD)
    assert.deepEqual(first, {
      range: { start: { line: 2, character: 23 }, end: { line: 2, character: 31 } },
      message: '“everyone” stands here. Who exactly?',
      severity: DiagnosticSeverity.Warning,
      source: 'candor',
      code: 'test/everyone',
      codeDescription: { href: 'file:///candor/rules/docs/test/everyone.md' },
      relatedInformation: [
        {
          location: { uri: PRD, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
          message: 'The title says otherwise.',
        },
      ],
      data: { fingerprint: 'test/everyone:33' },
    })
    assert.equal(second?.severity, DiagnosticSeverity.Hint)
  })

  it('leaves out what the client cannot show', async () => {
    await open({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { rulePages: 'file:///candor/rules/docs' },
    })
    await editor.openDocument(PRD, TEXT)
    const [first] = await editor.findings(PRD)
    assert.ok(first && !('codeDescription' in first) && !('relatedInformation' in first))
  })

  it('says that nothing changed where nothing did, without another review', async () => {
    const engine = wordEngine()
    await open({ engine })
    await editor.openDocument(PRD, TEXT)
    const { resultId } = await editor.pull(PRD)
    assert.deepEqual(await editor.pull(PRD, resultId), { kind: 'unchanged', resultId })
    assert.equal(engine.reviewed.length, 1)
  })

  it('gives another result id for another text', async () => {
    await open()
    await editor.openDocument(PRD, TEXT)
    const { resultId } = await editor.pull(PRD)
    await editor.change(PRD, 2, TEXT.replace('later', 'soon'))
    const report = await editor.pull(PRD, resultId)
    assert.equal(report.kind, 'full')
    assert.notEqual(report.resultId, resultId)
  })

  it('follows incremental changes: what was put right is gone', async () => {
    await open()
    await editor.openDocument(PRD, TEXT)
    assert.equal((await editor.findings(PRD)).length, 2)
    const range = { start: { line: 2, character: 23 }, end: { line: 2, character: 31 } }
    await editor.change(PRD, 2, 'dispatchers', range)
    assert.deepEqual(
      (await editor.findings(PRD)).map(({ code }) => code),
      ['test/maybe-later'],
    )
  })

  it('answers for the newest text when it changes while files are looked up', async () => {
    const files = memoryHost({})
    let asked: (() => void) | undefined
    const reached = new Promise<void>((resolve) => (asked = resolve))
    let proceed: (() => void) | undefined
    const stat = files.stat.bind(files)
    files.stat = async (path) => {
      if (path.endsWith('gone.md')) {
        const held = new Promise<void>((resolve) => (proceed = resolve))
        asked?.()
        await held
      }
      return stat(path)
    }
    await open({ files, folders: ['file:///docs'] })
    await editor.openDocument(PRD, '# A\n\n[x](gone.md) everyone\n')
    const answer = editor.findings(PRD)
    await reached
    await editor.change(PRD, 2, '# A\n\nlater\n')
    await editor.pull('git:/docs/prd.md')
    proceed?.()
    assert.deepEqual(
      (await answer).map(({ code }) => code),
      ['test/maybe-later'],
    )
  })

  it('ends a cancelled request so that the client keeps its next one', async () => {
    const files = memoryHost({})
    let asked: (() => void) | undefined
    const reached = new Promise<void>((resolve) => (asked = resolve))
    let proceed: (() => void) | undefined
    files.stat = async () => {
      const held = new Promise<void>((resolve) => (proceed = resolve))
      asked?.()
      await held
      return null
    }
    await open({ files })
    await editor.openDocument(PRD, TEXT)
    const source = new CancellationTokenSource()
    const params = { textDocument: { uri: PRD } }
    const answer = editor.connection.sendRequest('textDocument/diagnostic', params, source.token)
    await reached
    source.cancel()
    // Once a later message is answered, the cancellation has been read; only then may the look-up go on.
    await editor.pull('git:/docs/prd.md')
    files.stat = () => Promise.resolve(null)
    proceed?.()
    await assert.rejects(answer, (error) => {
      assert.ok(error instanceof ResponseError)
      assert.equal(error.code, LSPErrorCodes.RequestCancelled)
      assert.equal(error.data, undefined)
      return true
    })
  })

  it('is empty for a document that is closed, switched off, left out or of another kind', async () => {
    const settings = { candor: { enable: true } as unknown }
    const files = memoryHost({ '/docs/candor.yaml': 'documents:\n  exclude: ["old/**"]\n' })
    await open({ files, settings })
    for (const uri of [
      'git:/docs/prd.md?ref',
      'vscode-notebook-cell:/docs/a.md#1',
      'file:///docs/old/prd.md',
    ]) {
      await editor.openDocument(uri, TEXT)
      assert.deepEqual(await editor.pull(uri), { kind: 'full', items: [] }, uri)
    }
    assert.deepEqual(await editor.pull('file:///never/opened.md'), { kind: 'full', items: [] })
    settings.candor = { enable: false }
    await editor.openDocument(PRD, TEXT)
    assert.deepEqual(await editor.pull(PRD), { kind: 'full', items: [] })
    assert.deepEqual(editor.logged, [])
  })

  it('reviews documents that are not files yet, with the configuration of the first folder', async () => {
    const files = memoryHost({ '/docs/candor.yaml': 'profile: leader\n' })
    await open({ files, folders: ['file:///docs'], initializationOptions: { status: true } })
    await editor.openDocument('untitled:Untitled-1', TEXT)
    assert.equal((await editor.findings('untitled:Untitled-1')).length, 2)
    await editor.until(() => editor.statuses.length > 0)
    assert.equal(editor.statuses[0]?.profile, 'leader')
  })

  it('shows a thousand findings at most, hints last', async () => {
    await open()
    await editor.openDocument(PRD, `${'later '.repeat(600)}${'everyone '.repeat(600)}`)
    const findings = await editor.findings(PRD)
    assert.equal(findings.length, 1000)
    assert.equal(findings.filter(({ code }) => code === 'test/everyone').length, 600)
  })

  it('answers nothing and says why in the log when the engine breaks, and goes on', async () => {
    await open()
    await editor.openDocument(PRD, 'BOOM')
    assert.deepEqual(await editor.pull(PRD), { kind: 'full', items: [] })
    assert.equal(await editor.hover(PRD, 0, 0), null)
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }
    assert.deepEqual(await editor.codeActions(PRD, range), [])
    assert.equal(await editor.connection.sendRequest('candor/review', { uri: PRD }), null)
    await editor.until(() => editor.logged.length === 4)
    assert.deepEqual(
      editor.logged.map((line) => line.split(': ')[0]),
      ['Diagnostics failed', 'Hover failed', 'Code actions failed', 'Review failed'],
    )
    await editor.change(PRD, 2, TEXT)
    assert.equal((await editor.findings(PRD)).length, 2)
  })

  it('outlives files that break on being looked at', async () => {
    const files = memoryHost({})
    const stat = files.stat.bind(files)
    let broken = true
    files.stat = (path) =>
      broken && path.endsWith('.md') ? Promise.reject(new TypeError('a fault')) : stat(path)
    await open({ files, folders: ['file:///docs'] })
    await editor.openDocument(PRD, '[a](one.md) [b](two.md) [c](three.md)')
    assert.deepEqual(await editor.pull(PRD), { kind: 'full', items: [] })
    await editor.until(() => editor.logged.length === 1)
    assert.match(editor.logged[0] ?? '', /^Diagnostics failed: TypeError: a fault/)
    broken = false
    assert.equal((await editor.findings(PRD)).length, 3)
  })

  it('gives positions in UTF-16 units, whatever stands before them', async () => {
    await open()
    await editor.openDocument(PRD, '# A\r\n\r\n👩‍💻 é for everyone\r\n')
    const [first] = await editor.findings(PRD)
    assert.deepEqual(first?.range.start, { line: 2, character: 12 })
  })
})

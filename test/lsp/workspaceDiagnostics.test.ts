import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, it } from 'mocha'
import { CancellationTokenSource, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { ReviewReport } from '../../server/src/review/types'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli } from '../support/cliRun'
import { TestEditor, VSCODE, type EditorOptions } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'
import { wordEngine } from '../support/wordEngine'

const ON = { candor: { workspace: { review: true } } }
const FILES = {
  '/docs/a.md': 'for everyone\n',
  '/docs/old/b c.md': 'later, for everyone\n',
  '/docs/node_modules/c.md': 'everyone\n',
  '/docs/data.txt': 'everyone\n',
}

describe('findings of the whole workspace', () => {
  let editor: TestEditor
  const open = async (options: Partial<EditorOptions> = {}): Promise<void> => {
    const files = memoryHost(FILES)
    const settings = structuredClone(ON)
    editor = await TestEditor.open({
      engine: wordEngine(),
      files,
      settings,
      folders: ['file:///docs'],
      ...options,
    })
  }
  afterEach(() => {
    editor.close()
  })

  it('come document by document', async () => {
    await open()
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    assert.deepEqual(await editor.pullWorkspace(streamed), { items: [] })
    assert.deepEqual(streamed.map(shortOf), ['file:///docs/a.md 1', 'file:///docs/old/b%20c.md 2'])
    assert.ok(streamed.every(({ version }) => version === null))
  })

  it('come at once for a client that takes no parts', async () => {
    await open()
    const { items } = await editor.connection.sendRequest<{ items: WorkspaceDocumentDiagnosticReport[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    )
    assert.equal(items.length, 2)
  })

  it('wait where nothing changed, and come once something did', async () => {
    const table: Record<string, string> = { ...FILES }
    await open({ files: memoryHost(table) })
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    const again: WorkspaceDocumentDiagnosticReport[] = []
    let answered = false
    const held = editor.pullWorkspace(again, idsOf(streamed)).then(() => (answered = true))
    await editor.changeFiles('file:///docs/a.md')
    await editor.pull('file:///docs/none.md')
    assert.equal(answered, false, 'the same text is no news')
    table['/docs/a.md'] = 'everyone and everyone\n'
    await editor.changeFiles('file:///docs/a.md')
    await held
    assert.deepEqual(again.map(shortOf), ['file:///docs/a.md 2'])
  })

  it('leave open documents to themselves, and take them back when they are closed', async () => {
    await open()
    await editor.openDocument('file:///docs/a.md', 'everyone everyone everyone')
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    assert.deepEqual(streamed.map(shortOf), ['file:///docs/old/b%20c.md 2'])
    const again: WorkspaceDocumentDiagnosticReport[] = []
    const held = editor.pullWorkspace(again, idsOf(streamed))
    await editor.closeDocument('file:///docs/a.md')
    await held
    assert.deepEqual(again.map(shortOf), ['file:///docs/a.md 1'])
  })

  it('go for a file that went', async () => {
    const table: Record<string, string> = { ...FILES }
    await open({ files: memoryHost(table) })
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    delete table['/docs/a.md']
    const again: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(again, idsOf(streamed))
    assert.deepEqual(again.map(shortOf), ['file:///docs/a.md 0'])
  })

  it('are off by default; what was shown goes when they are turned off', async () => {
    const settings: { candor: unknown } = structuredClone(ON)
    await open({ settings })
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    settings.candor = {}
    await editor.changeSettings()
    const again: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(again, idsOf(streamed))
    assert.deepEqual(again.map(shortOf), ['file:///docs/a.md 0', 'file:///docs/old/b%20c.md 0'])
    const off: WorkspaceDocumentDiagnosticReport[] = []
    const held = editor.pullWorkspace(off)
    settings.candor = ON.candor
    await editor.changeSettings()
    await held
    assert.equal(off.length, 2)
  })

  it('are offered only while they are wanted, so that a closed document takes its findings with it', async () => {
    const settings: { candor: unknown } = { candor: {} }
    await open({ settings })
    const offers = (): unknown[] =>
      editor.registered
        .filter(({ method }) => method === 'textDocument/diagnostic')
        .map(
          ({ registerOptions }) =>
            (registerOptions as { workspaceDiagnostics: boolean }).workspaceDiagnostics,
        )
    const withdrawn = (): string[] =>
      editor.unregistered.filter(({ method }) => method === 'textDocument/diagnostic').map(({ id }) => id)
    await editor.changeSettings()
    settings.candor = ON.candor
    await editor.changeSettings()
    await editor.until(() => offers().length === 1)
    assert.deepEqual(withdrawn(), ['candor.diagnostics'])
    settings.candor = {}
    await editor.changeSettings()
    await editor.until(() => offers().length === 2)
    assert.deepEqual(offers(), [true, false])
    const [on] = editor.registered.filter(({ method }) => method === 'textDocument/diagnostic')
    assert.deepEqual(withdrawn(), ['candor.diagnostics', on?.id])
  })

  it('are offered at once where they are on from the start', async () => {
    await open()
    await editor.until(() => editor.registered.some(({ method }) => method === 'textDocument/diagnostic'))
    assert.deepEqual(
      editor.unregistered.map(({ id }) => id),
      ['candor.diagnostics'],
    )
  })

  it('are offered for good to a client that takes no other offer later', async () => {
    await open({ settings: { candor: {} }, capabilities: { textDocument: { diagnostic: {} } } })
    const { diagnosticProvider } = editor.initialized.capabilities
    assert.equal(diagnosticProvider?.workspaceDiagnostics, true)
  })

  it('end when the client no longer wants them', async () => {
    await open({ settings: { candor: {} } })
    const source = new CancellationTokenSource()
    const held = editor.pullWorkspace([], [], source.token)
    await editor.pull('file:///docs/none.md')
    source.cancel()
    await assert.rejects(held, { code: -32800 })
  })

  it('show how far they have come and can be stopped', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`/docs/${index}.md`, 'everyone\n']),
    )
    const capabilities = { ...VSCODE, window: { workDoneProgress: true } }
    await open({ files: memoryHost(many), capabilities })
    const seen: unknown[] = []
    editor.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      editor.connection.onNotification('$/progress', (params: { token: string; value: { kind: string } }) => {
        if (params.token !== token) return
        seen.push(params.value.kind)
        if (params.value.kind === 'report')
          void editor.connection.sendNotification('window/workDoneProgress/cancel', { token })
      })
      return null
    })
    const { items } = await editor.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', {
      previousResultIds: [],
    })
    assert.ok(items.length < 60, `${items.length} were reviewed after somebody said stop`)
    assert.equal(seen[0], 'begin')
    assert.equal(seen.at(-1), 'end')
  })

  it('outlive a document that breaks the engine or cannot be read', async () => {
    await open({ files: memoryHost({ ...FILES, '/docs/0.md': 'BOOM' }) })
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    assert.equal(streamed.length, 2)
    assert.match(editor.logged[0] ?? '', /^Review of file:\/\/\/docs\/0\.md failed/)
  })

  it('are those of the command line', async () => {
    const { stdout } = await runCli(['check', 'examples', '--format', 'json', '--fail-on', 'never'], {
      cwd: process.cwd(),
      services: { rules, createReviewer, resolveTargets },
    })
    const expected = (JSON.parse(stdout) as ReviewReport).documents.map(({ path, findings }) => [
      pathToFileURL(path).href,
      findings.map(({ ruleId, line, message }) => [line, ruleId, message].join(' ')).sort(),
    ])
    const folders = [pathToFileURL(join(process.cwd(), 'examples')).href]
    editor = await TestEditor.open({ files: nodeHost, folders, settings: ON })
    const streamed: WorkspaceDocumentDiagnosticReport[] = []
    await editor.pullWorkspace(streamed)
    const found = streamed.map((report) => [
      report.uri,
      (report.kind === 'full' ? report.items : [])
        .map(({ code, range, message }) =>
          [range.start.line + 1, code, typeof message === 'string' ? message : message.value].join(' '),
        )
        .sort(),
    ])
    assert.deepEqual(found, expected)
  })
})

function shortOf(report: WorkspaceDocumentDiagnosticReport): string {
  return `${report.uri} ${report.kind === 'full' ? report.items.length : 'unchanged'}`
}

function idsOf(reports: readonly WorkspaceDocumentDiagnosticReport[]): { uri: string; value: string }[] {
  return reports.map(({ uri, resultId = '' }) => ({ uri, value: resultId }))
}

import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import type { ClientCapabilities } from 'vscode-languageserver'
import { TestEditor, VSCODE, type EditorOptions } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'
import { wordEngine } from '../support/wordEngine'

const FIFTY = Array.from({ length: 50 }, (_, index) => `file:///docs/part-${index % 5}/prd-${index}.md`)

/** An editor that waits for findings and is not told when files change, as many are. */
const WAITING: ClientCapabilities = {}

describe('documents that are opened, renamed and closed', () => {
  let editor: TestEditor
  const open = async (options: Partial<EditorOptions> = {}): Promise<void> => {
    editor = await TestEditor.open({ engine: wordEngine(), folders: ['file:///docs'], ...options })
  }
  afterEach(() => {
    editor.close()
  })
  const shown = (uri: string) => editor.published.filter((one) => one.uri === uri).at(-1)?.diagnostics

  it('are all answered when fifty are asked for at once', async () => {
    const engine = wordEngine()
    await open({ engine, files: memoryHost({}) })
    for (const [index, uri] of FIFTY.entries()) await editor.openDocument(uri, 'everyone '.repeat(index))
    const found = await Promise.all(FIFTY.map((uri) => editor.findings(uri)))
    assert.deepEqual(
      found.map((findings) => findings.length),
      FIFTY.map((_, index) => index),
    )
    assert.equal(engine.reviewed.length, FIFTY.length)
  })

  it('are each reviewed and shown once when fifty are opened at once', async () => {
    const engine = wordEngine()
    await open({ engine, files: memoryHost({}), capabilities: WAITING })
    for (const uri of FIFTY) await editor.openDocument(uri, 'for everyone')
    await editor.until(() => FIFTY.every((uri) => shown(uri)?.length === 1))
    assert.equal(engine.reviewed.length, FIFTY.length)
    assert.equal(editor.published.length, FIFTY.length)
  })

  it('lose their findings when they are renamed, also where another is being reviewed', async () => {
    await open({ files: memoryHost({}), capabilities: WAITING })
    await editor.openDocument('file:///docs/old.md', 'for everyone')
    await editor.until(() => shown('file:///docs/old.md')?.length === 1)
    // An editor tells a rename as the end of one document and the beginning of another.
    await editor.closeDocument('file:///docs/old.md')
    await editor.openDocument('file:///docs/new.md', 'for everyone')
    await editor.until(() => shown('file:///docs/new.md')?.length === 1)
    assert.deepEqual(shown('file:///docs/old.md'), [])
  })

  it('have none when they close before anyone could look', async () => {
    await open({ files: memoryHost({}), capabilities: WAITING })
    await editor.openDocument('file:///docs/short.md', 'for everyone')
    await editor.closeDocument('file:///docs/short.md')
    await editor.openDocument('file:///docs/next.md', 'for everyone')
    await editor.until(() => shown('file:///docs/next.md')?.length === 1)
    assert.deepEqual(shown('file:///docs/short.md'), [])
  })

  it('have none when they are asked for after they closed, and are new when they open again', async () => {
    const engine = wordEngine()
    await open({ engine, files: memoryHost({}) })
    const uri = 'file:///docs/prd.md'
    await editor.openDocument(uri, 'for everyone')
    const { resultId } = await editor.pull(uri)
    await editor.closeDocument(uri)
    assert.deepEqual(await editor.pull(uri, resultId), { kind: 'full', items: [] })
    await editor.openDocument(uri, 'for everyone')
    assert.equal((await editor.findings(uri)).length, 1)
    assert.equal(engine.reviewed.length, 2, 'nothing was kept for a document that is gone')
  })

  it('ask again what links to a file that was deleted', async () => {
    const table: Record<string, string> = { '/docs/notes.md': '# Notes\n' }
    await open({ files: memoryHost(table) })
    await editor.openDocument('file:///docs/prd.md', '[notes](notes.md)')
    assert.deepEqual(await editor.findings('file:///docs/prd.md'), [])
    delete table['/docs/notes.md']
    await editor.changeFiles('file:///docs/notes.md')
    await editor.until(() => editor.refreshes === 1)
    const [finding] = await editor.findings('file:///docs/prd.md')
    assert.equal(finding?.code, 'test/dead-link')
  })

  it('take the configuration of their own folder where there are several', async () => {
    const files = memoryHost({
      '/one/candor.yaml': 'profile: leader\n',
      '/two/candor.yaml': 'documents:\n  exclude: ["drafts/**"]\n',
    })
    const folders = ['file:///one', 'file:///two', 'file:///three']
    await open({ files, folders, initializationOptions: { status: true } })
    const profiles: Record<string, string | null> = {}
    for (const uri of [
      'file:///one/prd.md',
      'file:///two/prd.md',
      'file:///two/drafts/prd.md',
      'file:///three/prd.md',
    ]) {
      await editor.openDocument(uri, 'for everyone')
      const findings = await editor.findings(uri)
      await editor.until(() => editor.statuses.some((status) => status.uri === uri))
      const status = editor.statuses.find((one) => one.uri === uri)
      profiles[uri] = findings.length === 1 ? (status?.profile ?? null) : null
    }
    assert.deepEqual(profiles, {
      'file:///one/prd.md': 'leader',
      'file:///two/prd.md': 'pm',
      'file:///two/drafts/prd.md': null,
      'file:///three/prd.md': 'pm',
    })
  })

  it('are reviewed with the defaults where no folder is open, and where no candor.yaml is', async () => {
    for (const folders of [[], ['file:///docs']]) {
      await open({ files: memoryHost({}), folders, initializationOptions: { status: true } })
      await editor.openDocument('file:///docs/prd.md', 'for everyone')
      assert.equal((await editor.findings('file:///docs/prd.md')).length, 1)
      await editor.until(() => editor.statuses.length > 0)
      assert.equal(editor.statuses[0]?.profile, 'pm')
      assert.deepEqual(editor.logged, [])
      if (folders.length === 0) editor.close()
    }
  })

  for (const [kind, uri, isReviewed] of [
    ['an unsaved document', 'untitled:Untitled-1', true],
    ['a document of a remote repository', 'vscode-vfs://github/team/docs/prd.md', true],
    ['the settings of the editor', 'vscode-userdata:/User/prd.md', true],
    ['the older side of a comparison', 'git:/docs/prd.md?%7B%22ref%22%3A%22HEAD%22%7D', false],
    ['a cell of a notebook', 'vscode-notebook-cell:/docs/notes.ipynb#W0sZmlsZQ', false],
    ['an answer of Candor itself', 'candor-review:/docs/prd.md', false],
    ['a comment on a pull request', 'comment://thread/1.md', false],
    ['a panel of output', 'output:candor.md', false],
  ] as const) {
    it(`are ${isReviewed ? 'reviewed' : 'left out without a word'}: ${kind}`, async () => {
      // No host, as in a browser without access to files.
      await open({ capabilities: { ...VSCODE, textDocument: {} } })
      await editor.openDocument(uri, 'for everyone')
      await editor.until(() => shown(uri) !== undefined)
      assert.equal(shown(uri)?.length, isReviewed ? 1 : 0)
      const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }
      assert.equal((await editor.codeActions(uri, range)).length > 0, isReviewed)
      assert.equal((await editor.hover(uri, 0, 4)) !== null, isReviewed)
      assert.deepEqual(editor.logged, [])
    })
  }
})

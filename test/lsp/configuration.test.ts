import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { runCli } from '../support/cliRun'
import { wordEngine } from '../support/wordEngine'
import { TestEditor, VSCODE, type EditorOptions } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'

const PRD = 'file:///docs/prd.md'
const YAML = 'file:///docs/candor.yaml'
const BASELINE = 'file:///docs/candor-baseline.json'

describe('configuration', () => {
  let editor: TestEditor
  const open = async (options: Partial<EditorOptions>): Promise<void> => {
    editor = await TestEditor.open({
      engine: wordEngine(),
      folders: ['file:///docs'],
      initializationOptions: { status: true },
      ...options,
    })
  }
  afterEach(() => {
    editor.close()
  })
  const profile = async (): Promise<string | undefined> => {
    const seen = editor.statuses.length
    await editor.pull(PRD)
    await editor.until(() => editor.statuses.length > seen)
    return editor.statuses.at(-1)?.profile
  }

  it('asks to be told of changes', async () => {
    await open({})
    await editor.until(() => editor.registered.length === 2)
    assert.deepEqual(
      editor.registered.map(({ method, registerOptions }) => [method, registerOptions as unknown]),
      [
        ['workspace/didChangeConfiguration', { section: 'candor' }],
        [
          'workspace/didChangeWatchedFiles',
          {
            watchers: [
              { globPattern: '**/candor.yaml' },
              { globPattern: '**/candor.lock' },
              { globPattern: '**/candor-baseline.json' },
              { globPattern: '**/.candor/sets/**' },
            ],
          },
        ],
      ],
    )
  })

  it('takes the profile from candor.yaml, and from the settings where they name one', async () => {
    const settings = { candor: null as unknown }
    await open({ files: memoryHost({ '/docs/candor.yaml': 'profile: leader\n' }), settings })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(), 'leader')
    settings.candor = { profile: 'pm', enable: 'yes' }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.until(() => editor.refreshes === 1)
    assert.equal(await profile(), 'pm')
    settings.candor = { profile: 'from configuration' }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    assert.equal(await profile(), 'leader')
  })

  it('looks at nothing again where none of its settings changed', async () => {
    const settings = { candor: { profile: 'pm' } as unknown }
    await open({ settings })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(), 'pm')
    // What is pushed along is not what holds for a folder; a client that can be asked is asked.
    for (const same of [{ profile: 'pm' }, { profile: 'pm', run: 'onType' }]) {
      settings.candor = same
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
      await editor.pull(PRD)
    }
    settings.candor = { profile: 'leader' }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.until(() => editor.refreshes > 0)
    assert.equal(editor.refreshes, 1)
    assert.equal(await profile(), 'leader')
  })

  it('reads candor.yaml again when it changes', async () => {
    const table: Record<string, string> = {}
    await open({ files: memoryHost(table) })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(), 'pm')
    table['/docs/candor.yaml'] = 'profile: leader\n'
    await editor.changeFiles(YAML)
    await editor.until(() => editor.refreshes === 1)
    assert.equal(await profile(), 'leader')
  })

  it('leaves out what the baseline holds, until that changes', async () => {
    const text = readFileSync('examples/prd-smart-reminders.md', 'utf8')
    const table: Record<string, string> = { '/docs/prd.md': text, '/docs/candor.yaml': '' }
    editor = await TestEditor.open({ files: memoryHost(table), folders: ['file:///docs'] })
    await editor.openDocument(PRD, text)
    const before = await editor.findings(PRD)
    assert.ok(before.length > 0)
    const { exit } = await runCli(['baseline'], {
      cwd: '/docs',
      services: {
        rules,
        createReviewer,
        host: memoryHost(table),
        writeFile: (path, content) => {
          table[path] = content
          return Promise.resolve()
        },
      },
    })
    assert.equal(exit, 0)
    await editor.changeFiles(BASELINE)
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await editor.findings(PRD), [])
    table['/docs/candor-baseline.json'] = '{}'
    await editor.changeFiles(BASELINE)
    await editor.until(() => editor.refreshes === 2)
    assert.deepEqual(await editor.findings(PRD), before)
    const [published] = editor.published
    assert.equal(published?.uri, BASELINE)
    assert.match(JSON.stringify(published.diagnostics), /version.*is missing/)
  })

  it('shows mistakes on the configuration file, and takes them away when they are gone', async () => {
    const table: Record<string, string> = { '/docs/candor.yaml': 'profile: boss\n' }
    await open({ files: memoryHost(table) })
    await editor.openDocument(PRD, 'for everyone')
    assert.equal((await editor.findings(PRD)).length, 1, 'what could be understood still holds')
    await editor.until(() => editor.published.length === 1)
    const [published] = editor.published
    assert.equal(published?.uri, YAML)
    const [problem] = published.diagnostics
    assert.equal(problem?.source, 'candor')
    assert.equal(problem.code, 'configuration')
    assert.equal(problem.range.start.line, 0)
    assert.match(JSON.stringify(problem.message), /boss|profile/)
    table['/docs/candor.yaml'] = 'profile: pm\n'
    await editor.changeFiles(YAML)
    await editor.until(() => editor.published.length === 2)
    assert.deepEqual(editor.published[1], { uri: YAML, diagnostics: [] })
  })

  it('shows a mistake once, however many folders it holds for', async () => {
    await open({ files: memoryHost({ '/docs/candor.yaml': 'profile: boss\n' }) })
    for (const uri of [PRD, 'file:///docs/a/one.md', 'file:///docs/b/two.md']) {
      await editor.openDocument(uri, 'text')
      await editor.pull(uri)
    }
    await editor.until(() => editor.published.length > 0)
    assert.deepEqual(
      editor.published.map(({ diagnostics }) => diagnostics.length),
      [1],
    )
  })

  it('looks again on opening and saving where nobody watches files', async () => {
    const table: Record<string, string> = {}
    const capabilities = { ...VSCODE, workspace: { diagnostics: { refreshSupport: true } } }
    await open({ files: memoryHost(table), capabilities })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(), 'pm')
    table['/docs/candor.yaml'] = 'profile: leader\n'
    await editor.openDocument('file:///docs/other.md', 'text')
    await editor.until(() => editor.refreshes === 1)
    assert.equal(await profile(), 'leader')
    table['/docs/candor.yaml'] = 'profile: pm\n'
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: PRD } })
    await editor.until(() => editor.refreshes === 3)
    assert.equal(await profile(), 'pm')
  })

  it('follows linked files', async () => {
    const table: Record<string, string> = {}
    const engine = wordEngine()
    await open({ engine, files: memoryHost(table) })
    await editor.openDocument(PRD, '# A\n\n[notes](research/notes%20one.md)\n')
    assert.deepEqual(
      (await editor.findings(PRD)).map(({ code }) => code),
      ['test/dead-link'],
    )
    await editor.until(() => editor.registered.length === 3)
    assert.deepEqual(editor.registered[2]?.registerOptions, {
      watchers: [{ globPattern: { baseUri: 'file:///docs/research', pattern: '*' } }],
    })
    table['/docs/research/notes one.md'] = '# Notes\n'
    await editor.changeFiles('file:///docs/research/other.md')
    await editor.changeFiles('file:///docs/research/notes%20one.md')
    await editor.until(() => editor.refreshes === 1)
    assert.deepEqual(await editor.findings(PRD), [])
    assert.deepEqual(engine.reviewed.at(-1)?.targets?.get('research/notes%20one.md'), {
      state: 'found',
      anchors: ['notes'],
    })
    await editor.changeFiles('file:///docs/unlinked.md', YAML)
    await editor.until(() => editor.refreshes === 2)
  })

  it('reads through the client what only the client can reach', async () => {
    await open({ initializationOptions: { status: true, files: true } })
    const asked: string[] = []
    const bytes = [...new TextEncoder().encode('profile: leader\n')]
    editor.connection.onRequest('candor/stat', ({ uri }: { uri: string }) => {
      asked.push(uri)
      return uri === 'vscode-vfs://github/team/docs/candor.yaml' ? { type: 'file', size: bytes.length } : null
    })
    editor.connection.onRequest('candor/readFile', () => bytes)
    const uri = 'vscode-vfs://github/team/docs/prd.md'
    await editor.openDocument(uri, 'text')
    await editor.pull(uri)
    await editor.until(() => editor.statuses.length === 1)
    assert.equal(editor.statuses[0]?.profile, 'leader')
    assert.deepEqual(asked, [
      'vscode-vfs://github/team/docs/candor.yaml',
      'vscode-vfs://github/team/candor.yaml',
      'vscode-vfs://github/candor.yaml',
      'vscode-vfs://github/team/docs/candor-baseline.json',
    ])
  })
})

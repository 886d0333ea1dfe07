import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import { wordEngine } from '../support/wordEngine'
import { TestEditor, VSCODE, type EditorOptions } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'

const PRD = 'file:///docs/prd.md'
const OFF = 'rules: {test/everyone: off}'

describe('extended configuration in the editor', () => {
  let editor: TestEditor
  const open = async (options: Partial<EditorOptions>): Promise<void> => {
    editor = await TestEditor.open({ engine: wordEngine(), folders: ['file:///docs'], ...options })
  }
  afterEach(() => {
    editor.close()
  })
  const profile = async (uri: string): Promise<string | undefined> => {
    const seen = editor.statuses.length
    await editor.pull(uri)
    await editor.until(() => editor.statuses.length > seen)
    return editor.statuses.at(-1)?.profile
  }
  const status = { initializationOptions: { status: true } }

  it('is read again when an extended file of another name changes, wherever it lies', async () => {
    const table: Record<string, string> = {
      '/docs/candor.yaml': 'extends: [../rules/team.yaml, "./b [1].yaml"]',
      '/docs/b [1].yaml': '',
      '/rules/team.yaml': 'profile: leader',
    }
    await open({ files: memoryHost(table), ...status })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(PRD), 'leader')
    await editor.until(() => editor.registered.length === 3)
    assert.deepEqual(editor.registered[2]?.registerOptions, {
      watchers: [
        { globPattern: { baseUri: 'file:///rules', pattern: 'team.yaml' } },
        { globPattern: { baseUri: 'file:///docs', pattern: '*' } },
      ],
    })
    table['/rules/team.yaml'] = 'profile: pm'
    await editor.changeFiles('file:///rules/team.yaml')
    await editor.until(() => editor.refreshes === 1)
    assert.equal(await profile(PRD), 'pm')
    table['/docs/b [1].yaml'] = 'profile: leader'
    await editor.changeFiles('file:///docs/b%20%5B1%5D.yaml')
    await editor.until(() => editor.refreshes === 2)
    assert.equal(await profile(PRD), 'leader')
    table['/docs/candor.yaml'] = ''
    await editor.changeFiles('file:///docs/candor.yaml')
    await editor.until(() => editor.unregistered.length > 0)
  })

  it('is watched by name where the editor knows no other way', async () => {
    const watched = { ...VSCODE.workspace, didChangeWatchedFiles: { dynamicRegistration: true } }
    const files = memoryHost({ '/docs/candor.yaml': 'extends: ./team.yaml', '/docs/team.yaml': '' })
    await open({ files, capabilities: { ...VSCODE, workspace: watched }, ...status })
    await editor.openDocument(PRD, 'text')
    await profile(PRD)
    await editor.until(() => editor.registered.length === 3)
    assert.deepEqual(editor.registered[2]?.registerOptions, { watchers: [{ globPattern: '**/team.yaml' }] })
  })

  it('is read again when a file appears that was missing, and when the lock changes', async () => {
    const table: Record<string, string> = { '/docs/candor.yaml': 'extends: ./team.yaml' }
    await open({ files: memoryHost(table), ...status })
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(PRD), 'pm')
    await editor.until(() => editor.published.length === 1)
    assert.match(JSON.stringify(editor.published[0]), /does not exist/)
    table['/docs/team.yaml'] = 'profile: leader'
    await editor.changeFiles('file:///docs/team.yaml')
    await editor.until(() => editor.published.length === 2)
    assert.deepEqual(editor.published[1]?.diagnostics, [])
    assert.equal(await profile(PRD), 'leader')
    const { refreshes } = editor
    await editor.changeFiles('file:///docs/candor.lock')
    await editor.until(() => editor.refreshes === refreshes + 1)
  })

  it('shows mistakes on the file they stand in', async () => {
    const files = memoryHost({
      '/docs/candor.yaml': 'extends: ../team',
      '/team/candor.yaml': 'profile: boss',
    })
    await open({ files })
    await editor.openDocument(PRD, 'text')
    await editor.pull(PRD)
    await editor.until(() => editor.published.length === 1)
    assert.equal(editor.published[0]?.uri, 'file:///team/candor.yaml')
  })

  it('comes from the folder of each document, whichever workspace folder it belongs to', async () => {
    const files = memoryHost({
      '/one/candor.yaml': 'extends: ../team',
      '/two/candor.yaml': 'profile: pm',
      '/team/candor.yaml': `profile: leader\n${OFF}`,
    })
    await open({ files, folders: ['file:///one', 'file:///two'], ...status })
    await editor.openDocument('file:///one/a.md', 'for everyone')
    await editor.openDocument('file:///two/a.md', 'for everyone')
    await editor.openDocument('file:///three/a.md', 'for everyone')
    assert.equal(await profile('file:///one/a.md'), 'leader')
    assert.equal(await profile('file:///two/a.md'), 'pm')
    assert.equal(await profile('file:///three/a.md'), 'pm')
  })

  it('holds by overrides for some documents of a folder', async () => {
    const table: Record<string, string> = {
      '/docs/candor.yaml': 'overrides: [{files: p*.md, profile: leader}]',
    }
    await open({ files: memoryHost(table), ...status })
    const other = 'file:///docs/other.md'
    await editor.openDocument(other, 'text')
    await editor.openDocument(PRD, 'text')
    assert.equal(await profile(other), 'pm')
    assert.equal(await profile(PRD), 'leader')
    table['/docs/candor.yaml'] = 'overrides: [{files: other.md, profile: leader}]'
    await editor.changeFiles('file:///docs/candor.yaml')
    await editor.until(() => editor.refreshes === 1)
    assert.equal(await profile(other), 'leader')
    assert.equal(await profile(PRD), 'pm')
  })
})

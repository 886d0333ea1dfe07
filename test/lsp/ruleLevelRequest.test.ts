import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import type { RuleLevelAnswer } from '../../server/src/lsp/protocol'
import { TestEditor } from '../support/lspClient'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { wordEngine } from '../support/wordEngine'

const FILE = 'file:///docs/candor.yaml'
const PRD = 'file:///docs/prd.md'

describe('candor.yaml, changed by a command', () => {
  let editor: TestEditor
  const open = async (files: MemoryFiles): Promise<void> => {
    editor = await TestEditor.open({
      engine: wordEngine(),
      folders: ['file:///docs'],
      files: memoryHost(files),
    })
  }
  afterEach(() => {
    editor.close()
  })

  describe('setting a rule’s level', () => {
    const change = (uri: string, ruleId = 'test/everyone'): Promise<RuleLevelAnswer> =>
      editor.connection.sendRequest('candor/ruleLevel', { uri, ruleId, level: 'hint' })

    it('changes the nearest file, as it is saved', async () => {
      await open({
        '/docs/candor.yaml': '# ours\nrules:\n  test/everyone: warning # loud\n',
        '/docs/a/b/x.md': '',
      })
      assert.deepEqual((await change('file:///docs/a/b/x.md')).change, {
        uri: FILE,
        version: null,
        isNew: false,
        range: { start: { line: 2, character: 17 }, end: { line: 2, character: 24 } },
        newText: 'hint',
      })
    })

    it('changes the open text, where there is one', async () => {
      await open({ '/docs/candor.yaml': '' })
      await editor.openDocument(FILE, 'profile: pm\n', 7)
      const answer = await change(PRD)
      assert.equal(answer.change?.version, 7)
      assert.equal(answer.change.newText, 'rules:\n  test/everyone: hint\n')
      assert.equal(answer.change.range.start.line, 1)
    })

    it('starts a file in the workspace folder, never above it', async () => {
      await open({ '/candor.yaml': '', '/docs/a/x.md': '' })
      const answer = await change('file:///docs/a/x.md')
      assert.deepEqual([answer.change?.uri, answer.change?.isNew], [FILE, true])
    })

    it('leaves alone what has mistakes, and what lies in no folder', async () => {
      await open({ '/docs/candor.yaml': 'rules: [\n' })
      const lines = 'rules:\n  test/everyone: hint\n'
      assert.deepEqual(await change(PRD), { change: null, lines })
      assert.deepEqual(await change('file:///elsewhere/x.md'), { change: null, lines })
      assert.deepEqual(await change('untitled:Untitled-1'), { change: null, lines })
    })
  })
})

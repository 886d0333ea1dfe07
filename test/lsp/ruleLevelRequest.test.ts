import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { RuleLevelAnswer, RulePlace } from '../../server/src/lsp/protocol'
import { TestEditor } from '../support/lspClient'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { wordEngine } from '../support/wordEngine'

const FILE = 'file:///docs/candor.yaml'
const PRD = 'file:///docs/prd.md'
const DRAFT = '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nDispatchers plan by hand.\n'
const DEEP = 'file:///docs/a/b/x.md'

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
    const change = (
      uri: string,
      place: RulePlace = 'nearest',
      ruleId = 'test/everyone',
    ): Promise<RuleLevelAnswer> =>
      editor.connection.sendRequest('candor/ruleLevel', { uri, ruleId, level: 'hint', place })

    it('changes the nearest file, as it is saved', async () => {
      await open({
        '/docs/candor.yaml': '# ours\nrules:\n  test/everyone: warning # loud\n',
        '/docs/a/b/x.md': '',
      })
      assert.deepEqual((await change(DEEP)).change, {
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
      for (const place of ['nearest', 'top'] as const) {
        const answer = await change('file:///docs/a/x.md', place)
        assert.deepEqual([answer.file, answer.change?.uri, answer.change?.isNew], [FILE, FILE, true])
      }
    })

    it('starts a file in the folder of the document, where that is wanted, and leaves those above', async () => {
      await open({ '/docs/candor.yaml': 'rules:\n  test/everyone: warning\n', '/docs/a/b/x.md': '' })
      assert.deepEqual(await change(DEEP, 'folder'), {
        file: 'file:///docs/a/b/candor.yaml',
        decidedBy: null,
        change: {
          uri: 'file:///docs/a/b/candor.yaml',
          version: null,
          isNew: true,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: 'rules:\n  test/everyone: hint\n',
        },
        lines: 'rules:\n  test/everyone: hint\n',
      })
    })

    it('starts no file that would hide a baseline', async () => {
      editor = await TestEditor.open({
        folders: ['file:///docs'],
        files: memoryHost({
          '/docs/candor-baseline.json': '{ "version": 1, "documents": {} }',
          '/docs/a/b/x.md': '',
        }),
      })
      assert.equal((await change(DEEP, 'folder')).file, FILE)
    })

    it('changes each of several files, and keeps its comments', async () => {
      await open({
        '/docs/candor.yaml': '# the team’s\n',
        '/docs/a/candor.yaml': 'rules:\n  other/rule: off # for now\n',
        '/docs/a/b/candor.yaml': '# ours\n\nprofile: pm\n',
        '/docs/a/b/x.md': '',
      })
      for (const [place, uri, file, line] of [
        ['folder', DEEP, 'file:///docs/a/b/candor.yaml', 3],
        ['nearest', DEEP, 'file:///docs/a/b/candor.yaml', 3],
        ['nearest', 'file:///docs/a/c/x.md', 'file:///docs/a/candor.yaml', 1],
        ['top', DEEP, FILE, 1],
      ] as const) {
        const answer = await change(uri, place)
        assert.deepEqual([answer.file, answer.change?.uri, answer.change?.isNew], [file, file, false], place)
        const { start, end } = answer.change?.range ?? assert.fail()
        assert.deepEqual([start.line, start], [line, end], 'something is put in, nothing is taken out')
      }
    })

    it('holds for the documents of that folder, and adds to what holds above', async () => {
      const files: Record<string, string> = { '/docs/candor.yaml': 'rules:\n  decision/no-decider: error\n' }
      editor = await TestEditor.open({ folders: ['file:///docs'], files: memoryHost(files) })
      const severityOf = async (uri: string, ruleId: string) =>
        (await editor.findings(uri)).find(({ code }) => code === ruleId)?.severity
      const inside = 'file:///docs/a/x.md'
      for (const uri of [inside, PRD]) await editor.openDocument(uri, DRAFT)
      assert.equal(await severityOf(inside, 'decision/no-revisit-trigger'), DiagnosticSeverity.Hint)
      const { change: made } = await change(inside, 'folder', 'decision/no-revisit-trigger')
      files['/docs/a/candor.yaml'] = made?.newText.replace('hint', 'off') ?? assert.fail()
      await editor.changeFiles('file:///docs/a/candor.yaml')
      assert.equal(await severityOf(inside, 'decision/no-revisit-trigger'), undefined)
      assert.equal(await severityOf(inside, 'decision/no-decider'), DiagnosticSeverity.Error)
      assert.equal(await severityOf(PRD, 'decision/no-revisit-trigger'), DiagnosticSeverity.Hint)
    })

    for (const [what, text, decides] of [
      ['that sets the rule', 'rules:\n  test/everyone: off\n', true],
      ['that sets the rule among its options', 'rules:\n  test/everyone: { severity: off }\n', true],
      ['that lets nothing through', 'root: true\n', true],
      ['with another rule', 'rules:\n  test/other: off\n', false],
      ['with options of the rule', 'rules:\n  test/everyone: { max: 3 }\n', false],
      ['with mistakes', 'rules: [\n', false],
    ] as const) {
      it(`tells whether a nearer file decides: one ${what}`, async () => {
        await open({ '/docs/a/candor.yaml': text, '/docs/a/b/x.md': '' })
        assert.equal((await change(DEEP, 'top')).decidedBy, decides ? 'file:///docs/a/candor.yaml' : null)
        assert.equal((await change(DEEP, 'folder')).decidedBy, null)
        assert.equal((await change(DEEP, 'nearest')).decidedBy, null)
      })
    }

    it('leaves alone what has mistakes, and what lies in no folder', async () => {
      await open({ '/docs/candor.yaml': 'rules: [\n' })
      const lines = 'rules:\n  test/everyone: hint\n'
      assert.deepEqual(await change(PRD), { file: FILE, decidedBy: null, change: null, lines })
      for (const uri of ['file:///elsewhere/x.md', 'untitled:Untitled-1']) {
        for (const place of ['folder', 'nearest', 'top'] as const) {
          assert.deepEqual(await change(uri, place), { file: null, decidedBy: null, change: null, lines })
        }
      }
    })
  })
})

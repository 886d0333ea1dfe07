import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'mocha'
import type { OpenCode } from '../../server/src/code/types'
import { nodeHost } from '../../server/src/workspace/host.node'
import { codeFolder, GOLD_PRD as PRD } from '../support/codeFolder'
import { ruleText } from '../support/codeModule'
import { codeWorker } from '../support/codeWorker'
import { TestEditor } from '../support/lspClient'

describe('rules written in code, in an editor', () => {
  const opener = codeWorker()
  const { path, write } = codeFolder()
  beforeEach(() => {
    write({
      'candor.yaml': 'plugins:\n  - ./team.mjs\n',
      'team.mjs': `export default [${ruleText({})}]`,
    })
  })

  const uriOf = (name: string): string => pathToFileURL(join(path(), name)).href
  const inEditor = async (
    { trusted, openCode }: { readonly trusted: boolean; readonly openCode?: OpenCode },
    work: (editor: TestEditor) => Promise<void>,
  ): Promise<void> => {
    const editor = await TestEditor.open({
      files: nodeHost,
      folders: [pathToFileURL(path()).href],
      initializationOptions: { trusted },
      ...(openCode ? { openCode } : {}),
    })
    try {
      await work(editor)
    } finally {
      editor.close()
    }
  }
  const codes = async (editor: TestEditor): Promise<readonly unknown[]> =>
    (await editor.findings(uriOf('prd.md'))).map(({ code }) => code).filter((code) => code === 'team/gold')
  /** What stands beside the entries of the configuration file now. */
  const shown = (editor: TestEditor): readonly string[] =>
    (editor.published.findLast(({ uri }) => uri === uriOf('candor.yaml'))?.diagnostics ?? []).map(
      ({ range, severity, message }) =>
        `${range.start.line}:${range.start.character} ${severity ?? 0} ${JSON.stringify(message)}`,
    )

  it('are found beside the others, in the newest text alone', async () => {
    await inEditor({ trusted: true, openCode: opener() }, async (editor) => {
      const uri = uriOf('prd.md')
      await editor.openDocument(uri, PRD)
      assert.deepEqual(await codes(editor), ['team/gold'])
      await editor.change(uri, 2, PRD.replace('gold', 'time'))
      assert.deepEqual(await codes(editor), [])
      await editor.change(uri, 3, PRD)
      await editor.change(uri, 4, PRD.replace('lose', 'win no'))
      await editor.change(uri, 5, PRD)
      const answers = await Promise.all([editor.findings(uri), editor.inlayHints(uri), codes(editor)])
      assert.deepEqual(answers[2], ['team/gold'])
      assert.deepEqual(shown(editor), [])
    })
  })

  it('are named as skipped until the workspace is trusted', async () => {
    let runs = 0
    const openCode: OpenCode = (...about) => {
      runs++
      return opener()(...about)
    }
    await inEditor({ trusted: false, openCode }, async (editor) => {
      await editor.openDocument(uriOf('prd.md'), PRD)
      assert.deepEqual(await codes(editor), [])
      assert.deepEqual(shown(editor), [
        '1:4 3 "code rules of `./team.mjs` were skipped: this workspace is not trusted; code in it runs only once you trust it"',
      ])
      assert.equal(runs, 0)
      await editor.connection.sendNotification('candor/trust')
      await editor.until(() => editor.refreshes > 0)
      assert.deepEqual(await codes(editor), ['team/gold'])
      assert.deepEqual(shown(editor), [])
    })
  })

  it('are named as skipped where there is nothing to run them in', async () => {
    await inEditor({ trusted: true }, async (editor) => {
      await editor.openDocument(uriOf('prd.md'), PRD)
      assert.deepEqual(await codes(editor), [])
      assert.match(shown(editor).join('\n'), /^1:4 3 .*does not run in a browser/u)
    })
  })

  it('are switched off and named at their entry when they fail', async () => {
    write({
      'team.mjs': `export default [${ruleText({ id: 'team/bad', check: 'for (;;) {}' })}, ${ruleText({})}]`,
    })
    await inEditor({ trusted: true, openCode: opener({ rules: 300 }) }, async (editor) => {
      await editor.openDocument(uriOf('prd.md'), PRD)
      assert.deepEqual(await codes(editor), ['team/gold'])
      await editor.until(() => shown(editor).length > 0)
      assert.match(
        shown(editor).join('\n'),
        /^1:4 1 "the rule `team\/bad` .* took longer than the time allowed/u,
      )
    })
  })

  it('follow the configuration', async () => {
    await inEditor({ trusted: true, openCode: opener() }, async (editor) => {
      await editor.openDocument(uriOf('prd.md'), PRD)
      assert.deepEqual(await codes(editor), ['team/gold'])
      write({ 'candor.yaml': 'profile: pm\n' })
      await editor.changeFiles(uriOf('candor.yaml'))
      await editor.until(() => editor.refreshes > 0)
      assert.deepEqual(await codes(editor), [])
    })
  })

  it('are loaded again when their file changes', async () => {
    await inEditor({ trusted: true, openCode: opener() }, async (editor) => {
      await editor.openDocument(uriOf('prd.md'), PRD)
      assert.deepEqual(await codes(editor), ['team/gold'])
      await editor.until(() => JSON.stringify(editor.registered).includes('"team.mjs"'))
      for (const [text, found, mistakes] of [
        ['export default [', [], 1],
        [`export default [${ruleText({ check: '' })}]`, [], 0],
        [`export default [${ruleText({})}]`, ['team/gold'], 0],
      ] as const) {
        write({ 'team.mjs': text })
        const before = editor.refreshes
        await editor.changeFiles(uriOf('team.mjs'))
        await editor.until(() => editor.refreshes > before)
        assert.deepEqual(await codes(editor), found)
        assert.equal(shown(editor).length, mistakes, shown(editor).join('\n'))
      }
    })
  })

  describe('in candor.yaml', () => {
    const SETTINGS = 'plugins:\n  - ./team.mjs\nrules:\n  team/golf: off\n'
    const at = (line: number, character: number) => ({
      textDocument: { uri: uriOf('candor.yaml') },
      position: { line, character },
    })

    it('are offered, explained and found where they are named', async () => {
      await inEditor({ trusted: true, openCode: opener() }, async (editor) => {
        const uri = uriOf('candor.yaml')
        const offers = await editor.complete(uri, 'plugins:\n  - ./team.mjs\nrules:\n  team^\n')
        const gold = offers.find(({ label }) => label === 'team/gold')
        assert.equal(gold?.documentation, 'Say what it is made of')
        await editor.change(uri, 2, 'plugins:\n  - ./team.mjs\nrules:\n  team/gold: off\n')
        assert.match(JSON.stringify(await editor.hover(uri, 3, 4)), /Say what it is made of/u)
        const rule = await editor.connection.sendRequest('textDocument/definition', at(3, 4))
        const entry = { line: 1, character: 4 }
        assert.deepEqual(rule, { uri, range: { start: entry, end: entry } })
        const file = await editor.connection.sendRequest('textDocument/definition', at(1, 6))
        const start = { line: 0, character: 0 }
        assert.deepEqual(file, { uri: uriOf('team.mjs'), range: { start, end: start } })
        const range = { start: { line: 3, character: 2 }, end: { line: 3, character: 2 } }
        await editor.change(uri, 3, SETTINGS)
        const [fix] = await editor.codeActions(uri, range)
        assert.equal(fix?.title, 'Change to team/gold')
      })
    })

    it('keep their mistakes where the open text names them, with no document open', async () => {
      write({ 'candor.yaml': SETTINGS })
      await inEditor({ trusted: true, openCode: opener() }, async (editor) => {
        const uri = uriOf('candor.yaml')
        await editor.openDocument(uri, SETTINGS)
        await editor.until(() => shown(editor).length === 1)
        assert.deepEqual(shown(editor), ['3:2 1 "unknown rule `team/golf`; did you mean `team/gold`?"'])
        await editor.change(uri, 2, `# Ours\n\n${SETTINGS}`)
        await editor.until(() => shown(editor)[0]?.startsWith('5:2') === true)
        await editor.change(uri, 3, SETTINGS.replace('golf', 'gold'))
        await editor.until(() => shown(editor).length === 0)
      })
    })

    it('say that they were skipped as long as the open text names them', async () => {
      await inEditor({ trusted: false, openCode: opener() }, async (editor) => {
        const uri = uriOf('candor.yaml')
        await editor.openDocument(uri, 'profile: pm\nplugins:\n  - ./team.mjs\n')
        await editor.until(() => shown(editor).length === 1)
        assert.match(shown(editor).join(), /^2:4 3 .*skipped: this workspace is not trusted/u)
        assert.deepEqual(
          (await editor.complete(uri, 'plugins:\n  - ./team.mjs\nrules:\n  team^\n')).filter(({ label }) =>
            label.startsWith('team/'),
          ),
          [],
        )
        await editor.change(uri, 2, 'profile: pm\n')
        await editor.until(() => shown(editor).length === 0)
      })
    })
  })
})

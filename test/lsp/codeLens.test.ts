import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, describe, it } from 'mocha'
import type { CodeLens } from 'vscode-languageserver'
import { TestEditor, type EditorOptions } from '../support/lspClient'
import { wordEngine } from '../support/wordEngine'

const URI = 'file:///docs/prd.md'

describe('the code lens', () => {
  let editor: TestEditor
  const lenses = async (text: string, options: Partial<EditorOptions> = {}): Promise<CodeLens[]> => {
    editor = await TestEditor.open(options)
    await editor.openDocument(URI, text)
    return editor.codeLenses(URI)
  }
  afterEach(() => {
    editor.close()
  })

  it('says above the title how the document stands', async () => {
    const text = readFileSync('examples/prd-smart-reminders.md', 'utf8')
    const [lens, ...more] = await lenses(text, {
      initializationOptions: { reviewCommand: 'candor.reviewDocument' },
    })
    assert.deepEqual(more, [])
    assert.match(
      lens?.command?.title ?? '',
      /^user ●●○ business ●●○ market ●○○ capability ●●○ · evidence: anecdote · \d unknowns, \d tested · ready with gaps$/,
    )
    assert.match(
      lens?.command?.tooltip ?? '',
      /^user addressed, business addressed, market mentioned, .*, evidence: anecdote or estimate, \d unknowns, \d with a test, /,
    )
    assert.ok((lens?.command?.title ?? '').length <= 110, 'what is longer is cut in an editor beside another')
    assert.equal(text.split('\n')[lens?.range.start.line ?? 0]?.startsWith('# '), true)
    assert.equal(lens?.command?.command, 'candor.reviewDocument')
    assert.deepEqual(lens.command.arguments, [{ uri: URI }])
  })

  it('says what is not there in words', async () => {
    const [lens] = await lenses('# A\n', { engine: wordEngine() })
    assert.equal(
      lens?.command?.title,
      'user ○○○ business ○○○ market ○○○ capability ○○○ · evidence: none · no unknowns · ready with gaps',
    )
    assert.equal(lens.command.command, '', 'a client without the command gets a text')
  })

  it('stays as it was where findings wait for a save, above the title of today', async () => {
    const settings = { candor: { run: 'onSave' } }
    const at = async (): Promise<readonly string[]> =>
      (await editor.codeLenses(URI)).map(({ range, command }) =>
        [range.start.line, /no unknowns|\d unknowns?/.exec(command?.title ?? '')].join(' '),
      )
    const text = readFileSync('examples/prd-smart-reminders.md', 'utf8')
    await lenses(text, { settings })
    const [before = ''] = await at()
    await editor.findings(URI)
    const title = Number.parseInt(before, 10)
    const [, words = ''] = /^\d+ (.*)$/.exec(before) ?? []
    await editor.change(URI, 2, `<!-- mine -->\n\n${text}\nWe do not know yet who pays.\n`)
    assert.deepEqual(await at(), [`${title + 2} ${words}`])
    await editor.change(URI, 3, text.replace(/^# /mu, '# New: '))
    assert.deepEqual(await at(), [before])
    await editor.change(URI, 4, '# New')
    assert.deepEqual(await at(), [`0 ${words}`])
    await editor.save(URI)
    await editor.until(() => editor.refreshed.includes('codeLens'))
    assert.notDeepEqual(await at(), [`0 ${words}`])
  })

  it('is not there for other documents, and where it is turned off', async () => {
    assert.deepEqual(await lenses('gate: maybe', { engine: wordEngine() }), [])
    const settings = { candor: { codeLens: false } as unknown }
    assert.deepEqual(await lenses('# A\n', { engine: wordEngine(), settings }), [])
    settings.candor = { codeLens: true }
    await editor.changeSettings()
    await editor.until(() => editor.refreshed.includes('codeLens'))
    assert.equal((await editor.codeLenses(URI)).length, 1)
  })
})

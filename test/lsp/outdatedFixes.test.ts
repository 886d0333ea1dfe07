import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'mocha'
import { LSPErrorCodes, ResponseError, type ClientCapabilities, type CodeAction } from 'vscode-languageserver'
import { TestEditor } from '../support/lspClient'
import { wordEngine } from '../support/wordEngine'

const PRD = 'file:///docs/prd.md'
const HERE = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } }

/** An editor that does not say which version an edit is for, but asks for it when it is chosen. */
const ASKING_LATE: ClientCapabilities = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
}

describe('a fix offered for a text that has changed since', () => {
  let editor: TestEditor
  beforeEach(async () => {
    editor = await TestEditor.open({ engine: wordEngine(), capabilities: ASKING_LATE })
    await editor.openDocument(PRD, 'for everyone\n', 3)
  })
  afterEach(() => {
    editor.close()
  })
  const choose = (action: CodeAction | undefined): Promise<CodeAction> =>
    editor.connection.sendRequest('codeAction/resolve', action)

  it('comes without its edit, and with it once it is chosen', async () => {
    const [fix, allow] = await editor.codeActions(PRD, HERE)
    assert.deepEqual([fix?.edit, allow?.edit], [undefined, undefined])
    const chosen = await choose(fix)
    assert.equal(chosen.title, 'Name who')
    assert.deepEqual(
      chosen.edit?.changes?.[PRD]?.map(({ newText }) => newText),
      ['some people'],
    )
    assert.match((await choose(allow)).edit?.changes?.[PRD]?.[0]?.newText ?? '', /^<!-- candor: allow /)
  })

  for (const [name, move] of [
    ['changed', () => editor.change(PRD, 4, 'first, for everyone\n')],
    ['closed', () => editor.closeDocument(PRD)],
  ] as const) {
    it(`is refused where the document was ${name}`, async () => {
      const [fix] = await editor.codeActions(PRD, HERE)
      await move()
      await assert.rejects(choose(fix), (error) => {
        assert.ok(error instanceof ResponseError)
        assert.equal(error.code, LSPErrorCodes.ContentModified)
        assert.match(error.message, /Ask for it again/)
        return true
      })
    })
  }

  it('leaves actions alone that are not ours to finish', async () => {
    const foreign = { title: 'Something else' }
    assert.deepEqual(await choose(foreign), foreign)
  })
})

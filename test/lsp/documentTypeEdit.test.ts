import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { documentTypeEdit } from '../../server/src/lsp/documentTypeEdit'
import type { DocumentTypeAnswer } from '../../server/src/lsp/protocol'
import { TestEditor } from '../support/lspClient'

describe('laying down a document’s type', () => {
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a text without front matter', '# A\n', '---\ndoc-type: prd\n---\n\n# A\n'],
    ['an empty text', '', '---\ndoc-type: prd\n---\n\n'],
    ['Windows line breaks', '# A\r\n', '---\r\ndoc-type: prd\r\n---\r\n\r\n# A\r\n'],
    ['other keys', '---\ntitle: A # yes\n---\n# A\n', '---\ndoc-type: prd\ntitle: A # yes\n---\n# A\n'],
    [
      'a type that is there',
      '---\na: 1\ndoc-type: none\nb: 2\n---\n',
      '---\na: 1\ndoc-type: prd\nb: 2\n---\n',
    ],
    ['empty front matter', '---\n---\n# A\n', '---\ndoc-type: prd\n---\n# A\n'],
    ['Windows front matter', '---\r\na: 1\r\n---\r\n', '---\r\ndoc-type: prd\r\na: 1\r\n---\r\n'],
    ['front matter that ends the text', '---\na: 1\n---', '---\ndoc-type: prd\na: 1\n---'],
    ['a rule that is no front matter', '---\n\ntext\n', '---\ndoc-type: prd\n---\n\n---\n\ntext\n'],
    [
      'the key in the text only',
      '---\na: 1\n---\ndoc-type: x\n',
      '---\ndoc-type: prd\na: 1\n---\ndoc-type: x\n',
    ],
  ]
  for (const [what, before, after] of rows) {
    it(`keeps all else: ${what}`, () => {
      const { range, newText } = documentTypeEdit(before, 'prd')
      assert.equal(before.slice(0, range.start) + newText + before.slice(range.end), after)
    })
  }

  it('is answered for the version at hand, and for open documents alone', async () => {
    const editor = await TestEditor.open({})
    const ask = (uri: string): Promise<DocumentTypeAnswer | null> =>
      editor.connection.sendRequest('candor/documentType', { uri, type: 'none' })
    await editor.openDocument('file:///docs/a.md', '---\ndoc-type: prd\n---\n# A\n', 4)
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 13 } }
    assert.deepEqual(await ask('file:///docs/a.md'), { version: 4, range, newText: 'doc-type: none' })
    assert.equal(await ask('file:///docs/other.md'), null)
    editor.close()
  })
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { TestEditor } from '../support/lspClient'

const TEXT = readFileSync('examples/prd-smart-reminders.md', 'utf8')

describe('many and long documents', () => {
  it('are all answered when fifty are opened at once, each with its own findings', async () => {
    const editor = await TestEditor.open({})
    try {
      const uris = Array.from({ length: 50 }, (_, index) => `file:///docs/${index}.md`)
      const opened = uris.map((uri, index) =>
        editor.openDocument(uri, index % 2 === 0 ? TEXT : TEXT.replace('No other scheduling product', 'One')),
      )
      await Promise.all(opened)
      const [answers, lenses, hints] = await Promise.all([
        Promise.all(uris.map((uri) => editor.findings(uri))),
        Promise.all(uris.map((uri) => editor.codeLenses(uri))),
        Promise.all(uris.map((uri) => editor.inlayHints(uri))),
      ])
      const counts = answers.map(({ length }) => length)
      assert.ok(counts.every((count, index) => count > 10 && count === counts[index % 2]))
      assert.ok((counts[0] ?? 0) > (counts[1] ?? 0))
      assert.ok(lenses.every(({ length }) => length === 1) && hints.every(({ length }) => length > 3))
      assert.deepEqual(editor.logged, [])
    } finally {
      editor.close()
    }
  })

  it('are asked about in the newest version only, however fast somebody types', async () => {
    const editor = await TestEditor.open({})
    try {
      const uri = 'file:///docs/prd.md'
      await editor.openDocument(uri, TEXT)
      const pulls = []
      const place = { line: 11, character: 0 }
      for (let version = 2; version < 40; version++) {
        await editor.change(uri, version, 'x', { start: place, end: place })
        pulls.push(editor.pull(uri), editor.codeLenses(uri), editor.inlayHints(uri))
      }
      await Promise.all(pulls)
      const typed = await editor.findings(uri)
      const fresh = 'file:///docs/fresh/prd.md'
      await editor.openDocument(fresh, insertedAt(TEXT, place.line, 'x'.repeat(38)))
      assert.deepEqual(typed, await editor.findings(fresh))
    } finally {
      editor.close()
    }
  })
})

function insertedAt(text: string, line: number, inserted: string): string {
  const lines = text.split('\n')
  lines[line] = inserted + (lines[line] ?? '')
  return lines.join('\n')
}

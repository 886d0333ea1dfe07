import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import { MarkupContent } from 'vscode-languageserver'
import { wordEngine } from '../support/wordEngine'
import { TestEditor, type EditorOptions } from '../support/lspClient'

const PRD = 'file:///docs/prd.md'

describe('hover', () => {
  let editor: TestEditor
  const hoverOn = async (text: string, options: Partial<EditorOptions> = {}) => {
    editor = await TestEditor.open({ engine: wordEngine(), ...options })
    await editor.openDocument(PRD, text)
    return editor.hover(PRD, 0, 6)
  }
  afterEach(() => {
    editor.close()
  })

  it('tells why, what answers it, an example, and from where', async () => {
    const hover = await hoverOn('for everyone', {
      initializationOptions: { explainCommand: 'candor.explainRule' },
    })
    assert.deepEqual(hover, {
      contents: {
        kind: 'markdown',
        value: [
          '**Asks about everyone**',
          'A reader cannot check what is not said.',
          '*What answers it:* Saying it',
          '*For example:* It is said.',
          '*Where the idea comes from:* Made for a test',
          '[test/everyone](command:candor.explainRule?%5B%22test%2Feveryone%22%5D)',
        ].join('\n\n'),
      },
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } },
    })
  })

  it('links to the page where there is no command, and names the rule where there is no page', async () => {
    const linked = await hoverOn('for everyone', { initializationOptions: { rulePages: 'file:///docs' } })
    assert.ok(linked && MarkupContent.is(linked.contents))
    assert.match(linked.contents.value, /\[test\/everyone\]\(file:\/\/\/docs\/test\/everyone\.md\)$/)
    editor.close()
    const bare = await hoverOn('for everyone', { capabilities: {} })
    assert.ok(bare && MarkupContent.is(bare.contents))
    assert.equal(bare.contents.kind, 'plaintext')
  })

  it('is silent beside findings', async () => {
    assert.equal(await hoverOn('nothing to see here'), null)
  })
})

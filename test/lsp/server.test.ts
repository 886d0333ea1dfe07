import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { TestEditor } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'

const PRD = 'file:///docs/prd-routes.md'
const TEXT = [
  '---',
  'status: draft',
  '---',
  '# PRD: Depot routes',
  '## Problem',
  'Dispatchers plan routes by hand.',
  '## Users',
  'TBD',
  '## Goals',
  'Increase on-time deliveries to 95% by Q4 2026.',
  '## Scope',
  '- Route plan for one depot',
  '## Metrics',
  'TBD',
  '',
].join('\n\n')

describe('the server with Candor’s own rules', () => {
  let editor: TestEditor
  afterEach(() => {
    editor.close()
  })

  it('reviews a product document, explains what it finds and lets it be allowed', async () => {
    editor = await TestEditor.open({ files: memoryHost({}), folders: ['file:///docs'] })
    await editor.openDocument(PRD, TEXT)
    const [finding, ...more] = await editor.findings(PRD)
    assert.ok(finding && more.length > 0)
    assert.ok(rules.some(({ id }) => id === finding.code))
    const { line, character } = finding.range.start
    assert.notEqual(await editor.hover(PRD, line, character), null)
    const actions = await editor.codeActions(PRD, finding.range, [finding])
    assert.ok(actions.some(({ title }) => title.startsWith('Allow ')))
    assert.deepEqual(editor.logged, [])
  })

  it('leaves a README alone', async () => {
    editor = await TestEditor.open({ files: memoryHost({}) })
    const uri = 'file:///docs/README.md'
    await editor.openDocument(uri, '# Depot tools\n\n## Installation\n\nRun `npm install`. TBD.\n')
    assert.deepEqual(await editor.findings(uri), [])
  })

  it('gives the same findings after edits as for the final text', async () => {
    editor = await TestEditor.open({ files: memoryHost({}) })
    await editor.openDocument(PRD, TEXT.replace('## Users\n\nTBD', '## Users\n\nDispatchers of one depot.'))
    await editor.findings(PRD)
    await editor.change(PRD, 2, TEXT)
    const edited = await editor.findings(PRD)
    await editor.closeDocument(PRD)
    await editor.openDocument(PRD, TEXT)
    assert.deepEqual(await editor.findings(PRD), edited)
  })
})

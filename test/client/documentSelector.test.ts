import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { configurationSelector, documentSelector } from '../../client/src/documentSelector'

describe('which documents are looked at', () => {
  const schemes: readonly string[] = documentSelector.map(({ scheme }) => scheme)

  it('is Markdown only', () => {
    assert.ok(documentSelector.every(({ language }) => language === 'markdown'))
  })

  it('leaves settings to features of their own', () => {
    assert.deepEqual(
      configurationSelector.map(({ scheme }) => scheme),
      schemes,
    )
    assert.ok(configurationSelector.every(({ pattern }) => pattern === '**/candor.yaml'))
  })

  for (const scheme of ['file', 'untitled', 'vscode-vfs', 'vscode-remote']) {
    it(`is looked at: ${scheme}`, () => {
      assert.ok(schemes.includes(scheme))
    })
  }

  // The other side of a comparison, a cell of a notebook, and pages of Candor's own.
  for (const scheme of ['git', 'gitfs', 'vscode-notebook-cell', 'candor-review', 'candor-rule', 'output']) {
    it(`is left alone: ${scheme}`, () => {
      assert.ok(!schemes.includes(scheme))
    })
  }
})

// The browser build, in the kind of worker that VS Code in a browser gives it.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'mocha'
import { findingsOfCommandLine, linesOf } from './harness/findings.mjs'
import { launchBrowser } from './harness/window.mjs'
import { diagnosticsFromWorker } from './harness/worker.mjs'

describe('Candor in a browser', () => {
  /** @type {import('playwright-core').Browser} */
  let browser

  before(async () => {
    browser = await launchBrowser()
  })

  after(() => browser.close())

  it('finds in a worker what the command line finds, in every document', async () => {
    const expected = await findingsOfCommandLine()
    const paths = Object.keys(expected)
    const found = await diagnosticsFromWorker(await browser.newPage(), paths)
    const lines = found.map((diagnostics, index) => [String(paths[index]), linesOf(diagnostics)])
    assert.deepEqual(Object.fromEntries(lines), expected)
    assert.notEqual(found.flat().length, 0)
  })
})

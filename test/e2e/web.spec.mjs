// The browser build, in the kind of worker that VS Code in a browser gives it.
import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'mocha'
import { examples, root } from './harness/paths.mjs'
import { launchBrowser } from './harness/window.mjs'
import { diagnosticsFromWorker } from './harness/worker.mjs'

describe('Candor in a browser', () => {
  /** @type {import('playwright-core').Browser} */
  let browser

  before(async () => {
    browser = await launchBrowser()
  })

  after(() => browser.close())

  it('reviews a document in a worker', async () => {
    const script = await readFile(join(root, 'dist/server.web.js'), 'utf8')
    const prd =
      (await readdir(examples)).find((name) => name.startsWith('prd-')) ?? assert.fail('no PRD in examples/')
    const text = await readFile(join(examples, prd), 'utf8')
    const diagnostics = await diagnosticsFromWorker(await browser.newPage(), { script, text })
    assert.notEqual(diagnostics.length, 0)
    for (const { source } of diagnostics) assert.equal(source, 'candor')
  })
})

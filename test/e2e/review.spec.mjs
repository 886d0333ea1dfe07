// What a product manager sees and does in VS Code, on the documents in `examples/`.
import assert from 'node:assert/strict'
import { appendFile, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { after, afterEach, before, describe, it } from 'mocha'
import { examples, screenshots, work } from './harness/paths.mjs'
import { openWindow, showInReadme } from './harness/window.mjs'

const folder = join(work, 'workspace')

describe('Candor in VS Code', () => {
  /** @type {import('./harness/window.mjs').Window} */
  let window
  /** @type {string} */
  let document

  before(async () => {
    document = await prepareFolder()
    window = await openWindow(folder)
  })

  after(() => window.close())

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return
    console.log(`      picture: ${await window.picture(`failed ${this.currentTest.title}`)}`)
  })

  it('underlines what it finds', async () => {
    const { workbench } = window
    const opened = performance.now()
    await workbench.openDocument(document)
    await workbench.squiggles.first().waitFor({ state: 'attached' })
    console.log(
      `      first findings ${String(Math.round(performance.now() - opened))} ms after the document was asked for`,
    )
  })

  it('lists the findings in the Problems panel, each with its rule and a link', async () => {
    const { workbench } = window
    await workbench.showProblems()
    const problems = await workbench.problems()
    assert.ok(problems.length > 0)
    for (const { message, source, rule, link } of problems) {
      assert.equal(source, 'candor', message)
      assert.match(rule, /^[a-z]+\/[a-z-]+$/, message)
      assert.match(link ?? '', /^https?:/, message)
    }
  })

  it('says in the status bar which profile reads the document', async () => {
    await window.workbench.openDocument(document)
    assert.match(await window.workbench.languageStatus(/profile/i), /profile/i)
  })

  it('gives the reason when the mouse rests on a finding', async () => {
    const { workbench } = window
    await workbench.squiggles.first().hover({ position: { x: 6, y: 6 }, force: true })
    const text = await workbench.hover.innerText()
    const { message, rule } = (await workbench.problems())[0] ?? assert.fail('there is no finding')
    assert.ok(text.includes(message), text)
    assert.ok(text.includes(rule), text)
    await showInReadme(await window.picture('review'))
  })

  it('repairs the text with a fix from the light bulb', async () => {
    const { workbench } = window
    await workbench.openDocument('fix.md')
    const path = join(folder, 'fix.md')
    const text = await readFile(path, 'utf8')
    await workbench.squiggles.first().click({ position: { x: 6, y: 6 }, force: true })
    await workbench.lightBulb.click()
    await workbench.actions.first().waitFor()
    await showInReadme(await window.picture('quick-fix'))
    await workbench.actions.first().click()
    await workbench.dirtyTab.waitFor()
    await workbench.save()
    assert.notEqual(await readFile(path, 'utf8'), text)
  })

  it('clears a finding when the text no longer has it', async () => {
    const { workbench } = window
    await workbench.openDocument('edit.md')
    await workbench.squiggles.first().waitFor({ state: 'attached' })
    await workbench.clearDocument()
    await workbench.squiggles.first().waitFor({ state: 'detached' })
    await window.picture('cleared')
  })

  it('leaves a README alone', async () => {
    const { workbench } = window
    await workbench.openDocument('README.md')
    await workbench.languageStatus(/not a product document/i)
    assert.equal(await workbench.squiggles.count(), 0)
  })
})

/**
 * Copies the examples into a folder of the test's own, with a README beside them.
 *
 * @returns {Promise<string>} the name of the flawed PRD
 */
async function prepareFolder() {
  await rm(folder, { recursive: true, force: true })
  await rm(screenshots, { recursive: true, force: true })
  await cp(examples, folder, { recursive: true })
  const document = (await readdir(folder)).find((name) => name.startsWith('prd-'))
  if (document === undefined) throw new Error(`${examples} has no prd-*.md.`)
  const text = await readFile(join(folder, document), 'utf8')
  await writeFile(join(folder, 'fix.md'), text)
  await writeFile(join(folder, 'edit.md'), text)
  await appendFile(join(folder, 'README.md'), '# Product documents\n\nObviously everyone reads this first.\n')
  return document
}

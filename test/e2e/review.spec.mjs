// What a product manager sees and does in VS Code, on the documents in `examples/`.
import assert from 'node:assert/strict'
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { after, afterEach, before, beforeEach, describe, it } from 'mocha'
import { checkSize } from './harness/extension.mjs'
import { examples, root, screenshots, work } from './harness/paths.mjs'
import { run } from './harness/process.mjs'
import { openWindow, showInReadme } from './harness/window.mjs'

const folder = join(work, 'examples')
/** A rule that finds one sentence of the PRD, and not the document as a whole. */
const rule = 'evidence/unattributed-authority'

describe('Candor in VS Code', () => {
  /** @type {import('./harness/window.mjs').Window} */
  let window
  /** @type {import('./harness/workbench.mjs').Workbench} */
  let workbench
  /** @type {string} the flawed PRD */
  let prd

  before(async () => {
    prd = await prepareFolder()
    window = await openWindow(folder)
    workbench = window.workbench
  })

  after(() => window.close())

  beforeEach(() => workbench.closeDocuments())

  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest)
  })

  it('underlines what it finds', async () => {
    const asked = performance.now()
    await workbench.openReviewed(prd)
    const passed = Math.round(performance.now() - asked)
    console.log(`      first findings ${String(passed)} ms after the first document was asked for`)
  })

  it('lists in the Problems panel what the command line finds, each with its rule and a link', async () => {
    const expected = await findingsOfCommandLine(prd)
    await workbench.openReviewed(prd)
    await workbench.showProblems()
    assert.equal(await workbench.problemCount(), expected.length)
    for (const { message, source, rule, link, line } of await workbench.problems()) {
      assert.equal(source, 'candor', message)
      assert.ok(expected.includes(`${line}: ${rule}`), `${line}: ${rule}`)
      assert.equal(link, `candor-rule:/${rule}.md`, message)
    }
  })

  it('shows the page of a rule, laid out, behind its link', async () => {
    await workbench.openReviewed(prd)
    await workbench.showProblems()
    await workbench.followRuleLink()
    await workbench.preview.getByRole('heading', { name: 'When it is wrong' }).waitFor()
  })

  it('says in the status bar which profile reads the document', async () => {
    await workbench.openReviewed(prd)
    assert.match(await workbench.languageStatus(/Candor: \d/), /PM profile/)
  })

  it('gives the reason when the mouse rests on a finding', async () => {
    await workbench.openReviewed(prd)
    const { message } = await workbench.goToFinding(rule)
    await workbench.hoverAtCursor()
    const text = await workbench.hover.innerText()
    assert.ok(text.includes(message), text)
    assert.match(text, /What answers it:/)
    await showInReadme(await window.picture('review'))
  })

  it('repairs the text with a fix from the light bulb', async () => {
    const path = join(folder, 'drafts/prd-to-fix.md')
    const text = await readFile(path, 'utf8')
    await workbench.openReviewed('prd-to-fix.md')
    await workbench.goToFinding(rule)
    await workbench.openActions('Add who said or showed it')
    await showInReadme(await window.picture('quick-fix'))
    await workbench.actions.first().click()
    await workbench.dirtyTab.waitFor()
    await window.picture('fixed')
    await workbench.save()
    assert.notEqual(await readFile(path, 'utf8'), text)
  })

  it('clears a finding when its text is gone', async () => {
    await workbench.openReviewed('prd-to-edit.md')
    const { message } = await workbench.goToFinding(rule)
    await workbench.deleteLine()
    await workbench.problemWith(message).waitFor({ state: 'detached' })
    assert.notEqual(await workbench.problemRows.count(), 0)
    await workbench.save()
  })

  it('leaves a README alone', async () => {
    await workbench.openDocument('README.md')
    await workbench.languageStatus(/Not a product document/)
    assert.equal(await workbench.squiggles.count(), 0)
  })

  it('shows the whole review as a page', async () => {
    await workbench.openReviewed(prd)
    await workbench.runCommand('View: Hide Panel')
    await workbench.runCommand('Candor: Review This Document')
    await workbench.preview.getByText('Perspectives', { exact: true }).waitFor()
    await showInReadme(await window.picture('review-page'))
  })

  it('explains what candor.yaml says, and mends a mistyped rule in it', async () => {
    await workbench.openDocument('candor.yaml', 'settings/candor.yaml')
    await workbench.mistakes.first().waitFor({ state: 'attached' })
    await workbench.goToLine(1)
    await workbench.hoverAtCursor()
    await workbench.hover.getByText(/In force here: leader, set in/).waitFor()
    await window.picture('configuration')
    await workbench.goToLine(3)
    await workbench.page.keyboard.press('Home')
    await workbench.chooseAction('Change to confidence/booster')
    await workbench.dirtyTab.waitFor()
    await workbench.save()
    assert.match(await readFile(join(folder, 'settings/candor.yaml'), 'utf8'), /confidence\/booster: off/)
  })

  it('is a small download', async () => {
    console.log(`      ${await checkSize(window.vsix)}`)
  })
})

/**
 * Copies the examples into a folder of the test's own, with drafts to edit.
 *
 * @returns {Promise<string>} the name of the flawed PRD
 */
async function prepareFolder() {
  await rm(folder, { recursive: true, force: true })
  await rm(screenshots, { recursive: true, force: true })
  await cp(examples, folder, { recursive: true })
  const prd = (await readdir(folder)).find((name) => name.startsWith('prd-'))
  if (prd === undefined) throw new Error(`${examples} has no prd-*.md.`)
  for (const draft of ['prd-to-fix.md', 'prd-to-edit.md']) {
    await cp(join(folder, prd), join(folder, 'drafts', draft))
  }
  await mkdir(join(folder, 'settings'))
  await writeFile(join(folder, 'settings/candor.yaml'), 'profile: leader\nrules:\n  confidence/boostr: off\n')
  return prd
}

/**
 * What `candor check` says about a document, without the hints, which the Problems panel leaves out.
 *
 * @param {string} name
 * @returns {Promise<string[]>} as in `Ln 3: metrics/target-without-baseline`
 */
async function findingsOfCommandLine(name) {
  const check = [join(root, 'dist/cli.js'), 'check', name, '--format', 'json', '--fail-on', 'never']
  const report = JSON.parse(await run(process.execPath, check, { cwd: folder }))
  /** @type {{ ruleId: string, severity: string, line: number }[]} */
  const findings = report.documents[0].findings
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ ruleId, line }) => `Ln ${String(line)}: ${ruleId}`)
}

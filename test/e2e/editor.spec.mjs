// What stands beside the text in VS Code: the review view, new documents, changed lines, and a server that ends.
import assert from 'node:assert/strict'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, it } from 'mocha'
import { examples, work } from './harness/paths.mjs'
import { run } from './harness/process.mjs'
import { killServer } from './harness/serverProcess.mjs'
import { openWindow, showInReadme } from './harness/window.mjs'

const folder = join(work, 'editor')
/** The dark one first, so that all else is seen in the light one. */
const themes = ['dark', 'light']
const prd = 'prd-smart-reminders.md'
/** Three sections with one blank each, all of one rule. Only the second says something beside its blank: one unknown. */
const blanks = `---
doc-type: prd
---

# Depot routes

## Problem

Dispatchers at depots with ten to forty vans plan routes by hand. Cost today: TBD.

## Goals

Late vans fall from 12 % to TBD.

## Launch

We start in TBD.
`

describe('Beside the text in VS Code', () => {
  /** @type {import('./harness/window.mjs').Window} */
  let window
  /** @type {import('./harness/workbench.mjs').Workbench} */
  let workbench

  before(async () => {
    await prepareFolder()
    window = await openWindow(folder, {
      'git.enabled': true,
      'git.openRepositoryInParentFolders': 'never',
      'workbench.editor.closeOnFileDelete': true,
    })
    workbench = window.workbench
    await workbench.openReviewView()
  })

  after(() => window.close())

  beforeEach(() => workbench.closeDocuments())

  afterEach(async function () {
    await window.pictureOfFailure(this.currentTest)
  })

  it('says in the review view what to do where there is no document', async () => {
    await workbench.page.getByRole('button', { name: 'Open a Sample PRD' }).waitFor()
  })

  it('shows the state of the document as a tree, and each place at a press', async () => {
    await workbench.openReviewed(prd)
    for (const name of ['Done well', 'Perspectives', 'Evidence', 'Unknowns', 'Decision', 'Ask the author'])
      await workbench.treeRow(name).first().waitFor()
    await workbench.unfold('Market')
    await workbench.pressRow('1 range', /^Ln 74, .*selected/)
  })

  for (const theme of themes) {
    it(`is readable in a ${theme} theme: tree, line above the title, words at headings, a fix, the summary`, async () => {
      await setTheme(theme)
      await workbench.page
        .locator(theme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs')
        .waitFor()
      await workbench.openReviewed(prd)
      await workbench.goToLine(1)
      await workbench.lens.getByText('evidence:').waitFor()
      await workbench.page
        .getByText(/^.?1.claim,.no.evidence$/)
        .first()
        .waitFor()
      for (const row of ['User', 'Ask the author']) await workbench.treeRow(row).first().waitFor()
      await workbench.page.mouse.move(760, 650)
      await showInReadme(await window.picture(`review-view-${theme}`))
      await workbench.goToLine(20)
      await workbench.openActions('here, with a reason')
      await showInReadme(await window.picture(`fix-before-${theme}`))
      await workbench.actions.first().click()
      await workbench.dirtyTab.waitFor()
      await showInReadme(await window.picture(`fix-after-${theme}`))
      await workbench.undoAll()
      await workbench.runCommand('Candor: Review This Document')
      await workbench.preview.getByText('Perspectives', { exact: true }).waitFor()
      await showInReadme(await window.picture(`summary-${theme}`))
    })
  }

  it('follows what is typed', async () => {
    await workbench.openReviewed('blanks.md')
    await workbench.treeRow('1, 0 with a test').waitFor()
    await workbench.page.keyboard.press('Control+End')
    await workbench.page.keyboard.type('\nWe do not know whether depots share a calendar.\n')
    await workbench.treeRow('2, 0 with a test').waitFor()
    await workbench.undoAll()
  })

  it('copies the review for a pull request', async () => {
    await workbench.openReviewed(prd)
    await workbench.runCommand('Candor: Copy Review as Markdown')
    await workbench.page.getByText('the review is on the clipboard').first().waitFor()
    assert.match(
      await workbench.copied(),
      /^## Review of `prd-smart-reminders\.md`\n[^]*\*\*Ready with gaps\*\*/,
    )
  })

  it('switches the profile in one click from the status', async () => {
    await workbench.openReviewed(prd)
    await workbench.page.locator('[id="status.languageStatus"]').click()
    await workbench.page.getByRole('button', { name: 'Switch', exact: true }).click()
    await workbench.pick('leader', 'leader')
    await workbench.languageStatus(/Leader profile/)
    // For this workspace alone: other folders keep theirs.
    const kept = await readFile(join(folder, '.vscode/settings.json'), 'utf8')
    assert.equal(JSON.parse(kept)['candor.profile'], 'leader')
    await workbench.runCommand('Candor: Switch Profile')
    await workbench.pick('from configuration', 'from configuration')
    await workbench.languageStatus(/PM profile/)
  })

  it('starts an experiment brief with every question flagged, and Tab leads from one to the next', async () => {
    await workbench.runCommand('Candor: New Product Document…')
    await workbench.pick('Experiment', 'Experiment brief')
    await workbench.page.locator('.quick-input-widget').getByText('What is it about').waitFor()
    await workbench.page.keyboard.type('Depot routes')
    await workbench.page.keyboard.press('Enter')
    await workbench.position(/^Ln 8, .*selected/)
    await workbench.squiggles.first().waitFor({ state: 'attached' })
    await workbench.languageStatus(/PM profile, experiment/)
    await workbench.page.keyboard.type('Do depots with two shifts gain from it?')
    await workbench.page.keyboard.press('Tab')
    await workbench.position(/^Ln 12, .*selected/)
    await workbench.discard()
  })

  it('silences a finding with a reason, and not without one', async () => {
    await workbench.openReviewed(prd)
    // A window that is opened anew where the caret was shows no light bulb until it moves.
    for (const line of [1, 20]) await workbench.goToLine(line)
    await workbench.chooseAction('here, with a reason')
    const input = workbench.page.locator('.quick-input-widget')
    await input.getByText('Why may this stand?').waitFor()
    await workbench.page.keyboard.type('from the poll')
    await input.getByText('A reason has at least 4 words.').waitFor()
    await workbench.page.keyboard.type(' of March, see research')
    await workbench.page.keyboard.press('Enter')
    await workbench.dirtyTab.waitFor()
    await workbench.page
      .locator('.editor-instance')
      .getByText('from the poll of March, see research')
      .first()
      .waitFor()
    await workbench.undoAll()
  })

  it('turns a rule off for one folder', async () => {
    await workbench.openReviewed('routes.md')
    await workbench.goToLine(9)
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await workbench.page.keyboard.press(key)
    await workbench.chooseAction('Change how clarity/placeholder-left counts here…')
    await workbench.pick('Off', 'Off')
    await workbench.page.locator('.quick-input-widget').getByText('For which documents?').waitFor()
    await window.picture('level')
    await workbench.pick('This folder', 'This folder, with all below it')
    await workbench.page.locator('.tab.active').getByText('candor.yaml').waitFor()
    assert.equal(
      await readFile(join(folder, 'depot', 'candor.yaml'), 'utf8'),
      'rules:\n  clarity/placeholder-left: off\n',
    )
  })

  it('notes what is no use, and after three says less', async () => {
    await workbench.openReviewed('blanks.md')
    const sayNotUseful = async (/** @type {number} */ line) => {
      await workbench.goToLine(line)
      for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await workbench.page.keyboard.press(key)
      await workbench.chooseAction('Not useful (noted on this machine only)')
    }
    for (const line of [9, 13]) {
      await sayNotUseful(line)
      await workbench.page.getByText('Candor: noted.').first().waitFor()
    }
    await workbench.runCommand('Candor: Explain a Rule')
    await workbench.pick('clarity/placeholder-left', 'clarity/placeholder-left')
    await workbench.preview.getByText('2 of its findings were called not useful').waitFor()
    await workbench.openReviewed('blanks.md')
    await sayNotUseful(17)
    await workbench.page.getByRole('button', { name: 'Turn It Off' }).click()
    await workbench.page.locator('.tab.active').getByText('candor.yaml').waitFor()
    assert.equal(
      await readFile(join(folder, 'candor.yaml'), 'utf8'),
      'profile: pm # while we write\nrules:\n  clarity/placeholder-left: off\n',
    )
  })

  it('shows only what stands on changed lines', async () => {
    await workbench.openReviewed(prd)
    await workbench.showProblems()
    const all = await workbench.problemCount()
    await workbench.runCommand('Candor: Toggle Findings on Changed Lines Only')
    await workbench.problemRows.first().waitFor({ state: 'detached' })
    await workbench.goToLine(12)
    await workbench.page.keyboard.press('End')
    await workbench.page.keyboard.type(' Studies show that it will double the revenue.')
    // What is being written is left in peace until the caret leaves it.
    await workbench.goToLine(1)
    await workbench.problemRows.first().waitFor()
    for (const { line } of await workbench.problems()) assert.equal(line, 'Ln 12')
    await workbench.undoAll()
    await workbench.problemRows.first().waitFor({ state: 'detached' })
    await workbench.runCommand('Candor: Toggle Findings on Changed Lines Only')
    await workbench.problemRows.first().waitFor()
    assert.equal(await workbench.problemCount(), all)
  })

  it('comes back when its server is killed while someone types', async () => {
    await workbench.openReviewed(prd)
    await workbench.goToLine(12)
    await workbench.page.keyboard.press('End')
    await workbench.page.keyboard.type(' Studies')
    assert.equal(killServer(window.extensions), 1)
    await workbench.page.keyboard.type(' show that everybody agrees.')
    await workbench.languageStatus(/Candor: \d.*the server ended and was started again/)
    // Where the panel is open, the lines around the caret may hold no finding.
    await workbench.goToLine(1)
    await workbench.squiggles.first().waitFor({ state: 'attached' })
    await workbench.undoAll()
  })

  it('forgets what a document had when it is closed, renamed or deleted', async () => {
    await cp(join(folder, prd), join(folder, 'drafts', 'old.md'))
    await workbench.openReviewed('old.md')
    await workbench.showProblems()
    await rename(join(folder, 'drafts', 'old.md'), join(folder, 'drafts', 'new.md'))
    await workbench.closeDocuments()
    await workbench.problemRows.first().waitFor({ state: 'detached' })
    await workbench.openReviewed('new.md')
    await workbench.problemRows.first().waitFor()
    await rm(join(folder, 'drafts', 'new.md'))
    await workbench.problemRows.first().waitFor({ state: 'detached' })
  })
})

/** @param {string} theme */
async function setTheme(theme) {
  await mkdir(join(folder, '.vscode'), { recursive: true })
  const settings = {
    'workbench.colorTheme': theme === 'dark' ? 'Default Dark Modern' : 'Default Light Modern',
  }
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings))
}

/** Copies the examples into a repository of the test's own, all of it committed. */
async function prepareFolder() {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(examples, folder, { recursive: true })
  await mkdir(join(folder, 'drafts'))
  await mkdir(join(folder, 'depot'))
  await writeFile(join(folder, 'blanks.md'), blanks)
  await writeFile(join(folder, 'depot', 'routes.md'), blanks)
  await writeFile(join(folder, 'candor.yaml'), 'profile: pm # while we write\n')
  const git = (/** @type {string[]} */ ...args) =>
    run('git', ['-c', 'user.name=Candor', '-c', 'user.email=candor@example.org', ...args], { cwd: folder })
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'Documents')
}

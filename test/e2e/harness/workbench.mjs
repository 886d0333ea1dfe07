// The VS Code window as a user sees it: what can be done in it and what can be read from it.

/**
 * @typedef {object} Problem one finding in the Problems panel
 * @property {string} message
 * @property {string} source
 * @property {string} rule
 * @property {string | null} link where the rule id leads
 * @property {string} line the line it starts in, as in `Ln 3`
 * @property {string} place its start, as in `Ln 3, Col 1`
 */

/** Milliseconds after which a mouse that rests has its hover: several times the editor's own delay. */
const REST = 1500
/** Milliseconds after which a menu that was asked for is there. */
const OPENING = 700
/** Milliseconds after which the light bulb is there, if it comes at all. */
const BULB = 5000
/** Milliseconds after which a press has been taken, if it is taken at all. */
const TAKEN = 5000

export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page
    /** The underlined parts of the open document that are in view. */
    this.squiggles = page.locator(
      '.editor-instance .view-overlays :is(.squiggly-warning, .squiggly-info, .squiggly-hint)',
    )
    /** The same for mistakes in configuration, which are errors. */
    this.mistakes = page.locator('.editor-instance .view-overlays .squiggly-error')
    /** The rows of the Problems panel that are findings, not files or places that a finding refers to. */
    this.problemRows = page.locator('.markers-panel .monaco-list-row:has(.marker-source)')
    /** The line above the title. */
    this.lens = page.locator('.editor-instance .codelens-decoration').first()
    this.cursor = page.locator('.editor-instance .cursors-layer .cursor')
    this.hover = page.locator('.monaco-resizable-hover .monaco-hover:visible')
    this.lightBulb = page.locator(':is(.lightBulbWidget, [class*="codicon-gutter-lightbulb"]):visible')
    this.actions = page.locator('.action-widget .monaco-list-row.action')
    this.dirtyTab = page.locator('.tab.active.dirty')
    /** The text of the Markdown preview: a page within a page within the window. */
    this.preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body')
  }

  /**
   * Loads the window and waits until its folder is listed.
   *
   * @param {string} url
   */
  async load(url) {
    await this.page.goto(url)
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  }

  /** What was copied last. */
  async copied() {
    return String(await this.page.evaluate('navigator.clipboard.readText()'))
  }

  /** @param {string} text what a row of the view *Review* says, or begins with */
  treeRow(text) {
    return this.page.locator('.customview-tree .monaco-list-row').filter({ hasText: text })
  }

  /**
   * Presses a row of the view *Review* until the editor is where it leads: a view that is drawn anew meanwhile takes no
   * press.
   *
   * @param {string} text what the row says
   * @param {RegExp} place as the status bar says it
   */
  async pressRow(text, place) {
    const there = this.page.locator('[id="status.editor.selection"]').getByText(place)
    do await this.treeRow(text).click()
    while (
      !(await there.waitFor({ timeout: TAKEN }).then(
        () => true,
        () => false,
      ))
    )
  }

  /** Opens the view *Review* by its icon. */
  async openReviewView() {
    await this.page.locator('.activitybar .action-label[aria-label^="Candor"]').click()
    await this.page.getByRole('heading', { name: 'Candor: Review' }).waitFor()
  }

  /** @param {number} line */
  async goToLine(line) {
    await this.page.keyboard.press('Control+G')
    await this.page.locator('.quick-input-widget input').fill(`:${String(line)}`)
    await this.page.keyboard.press('Enter')
    await this.position(new RegExp(`^Ln ${String(line)},`))
  }

  /**
   * Opens the menu of the light bulb at the cursor. A review that arrives meanwhile may take it away, and just after the
   * cursor moved the bulb may still be the one of the line before: the menu is asked for until it shows the action. Where
   * no bulb comes, the cursor moves there and back, as the editor asks for actions when it moves.
   *
   * @param {string} title of an action that it has
   */
  async openActions(title) {
    for (;;) {
      const shows = await this.lightBulb.waitFor({ timeout: BULB }).then(
        () => true,
        () => false,
      )
      if (!shows) {
        for (const key of ['ArrowLeft', 'ArrowRight']) await this.page.keyboard.press(key)
        continue
      }
      await this.lightBulb.click()
      await this.page.waitForTimeout(OPENING)
      if (await this.actions.getByText(title).first().isVisible()) return
      await this.page.keyboard.press('Escape')
    }
  }

  /**
   * Takes an action of the light bulb at the cursor.
   *
   * @param {string} title
   */
  async chooseAction(title) {
    await this.openActions(title)
    await this.actions.getByText(title).first().click()
  }

  /** Takes back what was typed, until the document is as it was saved. */
  async undoAll() {
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor()
    while (await this.dirtyTab.isVisible()) await this.page.keyboard.press('Control+Z')
  }

  /** Closes the document in front without saving it. */
  async discard() {
    await this.runCommand('View: Revert and Close Editor')
  }

  /**
   * Opens what is folded below a row of the view.
   *
   * @param {string} text
   */
  async unfold(text) {
    const row = this.treeRow(text).first()
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click()
    await this.page
      .locator('.customview-tree .monaco-list-row[aria-expanded="true"]')
      .filter({ hasText: text })
      .waitFor()
  }

  /** Where the cursor is, as the status bar says it once it says so. @param {RegExp} words */
  async position(words) {
    const position = this.page.locator('[id="status.editor.selection"]')
    return position.getByText(words).innerText()
  }

  /**
   * @param {string} name a file in the opened folder
   * @param {string} path more of its path, where there are several of the name
   */
  async openDocument(name, path = name) {
    await this.page.keyboard.press('Control+P')
    const input = this.page.locator('.quick-input-widget input')
    const rows = this.page.locator('.quick-input-widget .monaco-list-row')
    const nothing = this.page.locator('.quick-input-widget').getByText('No matching results')
    const found = rows.getByText(name, { exact: true }).first()
    await input.fill(path)
    await rows.or(nothing).first().waitFor()
    // The list that answers first is that of the last time; a file that is newer than it is found in a later one.
    while (!(await found.isVisible())) {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+P')
      await input.fill(path)
      await rows.or(nothing).first().waitFor()
    }
    await this.pick(path, name)
    await this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`).waitFor()
  }

  /** Opens a document, and waits until something in it is underlined. @param {string} name a file in the opened folder */
  async openReviewed(name) {
    await this.openDocument(name)
    await this.squiggles.first().waitFor({ state: 'attached' })
  }

  /** @param {string} title the full title of a command in the command palette */
  async runCommand(title) {
    await this.page.keyboard.press('F1')
    await this.pick(`>${title}`, title)
  }

  /** Closes every editor; all of them must be saved. */
  async closeDocuments() {
    await this.runCommand('View: Close All Editors')
    await this.page.locator('.tab').first().waitFor({ state: 'detached' })
  }

  /** Saves the open document and waits until the editor says that it is on disk. */
  async save() {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active:not(.dirty)').waitFor()
  }

  /** Deletes the line with the cursor. */
  async deleteLine() {
    await this.page.keyboard.press('Control+Shift+K')
    await this.dirtyTab.waitFor()
  }

  /** Opens the Problems panel and waits for its first finding. */
  async showProblems() {
    await this.runCommand('Problems: Focus on Problems View')
    await this.problemRows.first().waitFor()
  }

  /** Opens the page about a rule behind its name in the Problems panel. */
  async followRuleLink() {
    await this.problemRows.locator('a.monaco-link').first().click()
  }

  /**
   * Puts the cursor on the first finding of a rule, by way of the Problems panel.
   *
   * @param {string} rule
   * @returns {Promise<Problem>} the finding
   */
  async goToFinding(rule) {
    await this.showProblems()
    const finding = (await this.problems()).find((problem) => problem.rule === rule)
    if (finding === undefined) throw new Error(`The Problems panel has no finding of ${rule}.`)
    const position = this.page.locator('[id="status.editor.selection"]')
    await this.problemWith(finding.message).dblclick()
    await position.getByText(new RegExp(`^${finding.line}, .*selected`)).waitFor()
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor()
    await this.page.keyboard.press('ArrowLeft')
    await position.getByText(finding.place, { exact: true }).waitFor()
    return finding
  }

  /** The number of findings in the first file of the Problems panel; its list holds only the rows in view. */
  async problemCount() {
    return Number(await this.page.locator('.markers-panel .monaco-count-badge').first().innerText())
  }

  /** @param {string} message */
  problemWith(message) {
    return this.problemRows.filter({ has: this.page.getByText(message, { exact: true }) })
  }

  /**
   * Rests the mouse on the text after the cursor. What arrives meanwhile (the line above the title, a review) moves the
   * text or takes the hover away, and a mouse that rests asks for no other: it is moved until one stays.
   */
  async hoverAtCursor() {
    for (let away = 6; !(await this.hover.isVisible()); away = away === 6 ? 9 : 6) {
      const cursor = await this.cursor.boundingBox()
      if (cursor === null) throw new Error('The cursor is out of view.')
      await this.page.mouse.move(cursor.x + away, cursor.y + cursor.height / 2)
      await this.page.waitForTimeout(REST)
    }
  }

  /** @returns {Promise<Problem[]>} */
  async problems() {
    return Promise.all((await this.problemRows.all()).map(readProblem))
  }

  /**
   * What the status bar says about the language of the open document, as a screen reader hears it.
   *
   * @param {RegExp} words waits until these are said
   */
  async languageStatus(words) {
    const item = this.page.locator('[id="status.languageStatus"]').and(this.page.getByLabel(words))
    return (await item.getAttribute('aria-label')) ?? ''
  }

  /**
   * Takes an entry of the quick input that has just been asked for.
   *
   * @param {string} typed
   * @param {string} entry the entry's full text
   */
  async pick(typed, entry) {
    await this.page.locator('.quick-input-widget input').fill(typed)
    await this.page
      .locator('.quick-input-widget .monaco-list-row.focused')
      .getByText(entry, { exact: true })
      .waitFor()
    await this.page.keyboard.press('Enter')
  }
}

/**
 * @param {import('playwright-core').Locator} row
 * @returns {Promise<Problem>}
 */
async function readProblem(row) {
  const place = await row.locator('.marker-line').innerText()
  return {
    message: await row.locator('.marker-message').first().innerText(),
    source: await row.locator('.marker-source').innerText(),
    rule: await row.locator('.marker-code').innerText(),
    link: await row.locator('a.monaco-link').getAttribute('href'),
    line: place.replace(/^\[|,.*/g, ''),
    place: place.replace(/[[\]]/g, ''),
  }
}

// `candor lsp --stdio` in an editor that waits for findings instead of asking for them.
import assert from 'node:assert/strict'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { findingsOfCommandLine, linesOf } from './harness/findings.mjs'
import { runInNeovim } from './harness/neovim.mjs'
import { examples, work } from './harness/paths.mjs'

const rule = 'evidence/unattributed-authority'

describe('Candor in Neovim', () => {
  it('finds what the command line finds, in every document, and offers something at each finding', async () => {
    const expected = await findingsOfCommandLine()
    /** @type {{ path: string, found: Diagnostic[], offered: Diagnostic[] }[]} */
    const documents = await runInNeovim('findings', Object.keys(expected))
    /** @param {(document: { found: Diagnostic[], offered: Diagnostic[] }) => Diagnostic[]} of */
    const byPath = (of) => Object.fromEntries(documents.map((one) => [one.path, linesOf(of(one))]))
    assert.deepEqual(
      byPath(({ found }) => found),
      expected,
    )
    assert.deepEqual(
      byPath(({ offered }) => offered),
      expected,
    )
  })

  it('repairs the text with a code action', async () => {
    const path = await draft('prd-to-fix.md')
    const { listed, before, after, left } = await runInNeovim('fix', { path, rule })
    assert.match(listed.at(-1), /^Allow /)
    assert.notDeepEqual(after, before)
    assert.ok(left.length > 0)
  })

  it('refuses a code action that was offered for an older text', async () => {
    const path = await draft('prd-to-edit.md')
    const { before, after, told } = await runInNeovim('outdated', { path, rule })
    assert.deepEqual(after, before)
    assert.match(told, /The text has changed since this was offered/)
  })
})

/** @typedef {import('./harness/findings.mjs').Diagnostic} Diagnostic */

/**
 * A copy of the flawed PRD.
 *
 * @param {string} name
 */
async function draft(name) {
  const folder = join(work, 'neovim-drafts')
  await mkdir(folder, { recursive: true })
  await copyFile(join(examples, 'prd-smart-reminders.md'), join(folder, name))
  return join(folder, name)
}

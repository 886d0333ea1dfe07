import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { FindingReport, ReviewReport } from '../../server/src/review/types'
import type { Host } from '../../server/src/workspace/host'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli } from '../support/cliRun'
import { TestEditor } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'
import { ofCli, ofEditor } from '../support/sameFindings'

const ROOT = process.cwd()
const EXAMPLES = [
  'prd-smart-reminders.md',
  'strategy-depot-planner.md',
  'one-pager-shift-swap.md',
  'README.md',
  'rules/gallery/brief-dose-reminders.md',
  'rules/public-sector/brief-parking-permits.md',
  'rules/b2b-saas/launch-approvals.md',
]

describe('the editor and the command line', () => {
  for (const name of EXAMPLES) {
    it(`find the same in ${name}`, () => assertSame(join(ROOT, 'examples', name), ROOT, nodeHost))
  }

  for (const cwd of ['/', '/team/pitches', '/elsewhere']) {
    it(`find the same by the folder of a document, with the command run from ${cwd}`, async () => {
      const host = memoryHost({
        '/team/candor.yaml': 'extends: [candor:strict, ../rules]',
        '/rules/candor.yaml': 'profile: leader\nrules: {confidence/no-one-else: off}',
        '/team/pitches/candor.yaml':
          'overrides: [{files: "one*.md", rules: {confidence/no-one-else: error}}]',
        '/team/pitches/one.md': PRD,
        '/team/pitches/two.md': PRD,
        '/elsewhere/candor.yaml': 'rules: {confidence/no-one-else: hint}',
      })
      const one = await assertSame('/team/pitches/one.md', cwd, host)
      const two = await assertSame('/team/pitches/two.md', cwd, host)
      const severity = (found: readonly FindingReport[]): string | undefined =>
        found.find(({ ruleId }) => ruleId === 'confidence/no-one-else')?.severity
      assert.deepEqual([severity(one), severity(two)], ['error', undefined])
    })
  }
})

const PRD = `---
doc-type: prd
---
# Depot routes

## Problem

Nobody else plans routes for small depots.
`

/** Gives what both found; paths are absolute. */
async function assertSame(path: string, cwd: string, host: Host): Promise<readonly FindingReport[]> {
  const { stdout } = await runCli(['check', path, '--format', 'json', '--fail-on', 'never'], {
    cwd,
    services: { rules, createReviewer, resolveTargets, host },
  })
  const [document] = (JSON.parse(stdout) as ReviewReport).documents
  assert.ok(document)
  const editor = await TestEditor.open({ files: host, folders: [pathToFileURL(ROOT).href] })
  try {
    const uri = pathToFileURL(path).href
    await editor.openDocument(uri, new TextDecoder().decode(await host.readFile(path)))
    const diagnostics = await editor.findings(uri)
    assert.deepEqual(diagnostics.map(ofEditor).sort(), document.findings.map(ofCli).sort())
    return document.findings
  } finally {
    editor.close()
  }
}

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'mocha'
import type { Diagnostic } from 'vscode-languageserver'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { FindingReport, ReviewReport } from '../../server/src/review/types'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli } from '../support/cliRun'
import { TestEditor } from '../support/lspClient'

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
    it(`find the same in ${name}`, async () => {
      const path = join('examples', name)
      const { stdout } = await runCli(['check', path, '--format', 'json', '--fail-on', 'never'], {
        cwd: ROOT,
        services: { rules, createReviewer, resolveTargets },
      })
      const [document] = (JSON.parse(stdout) as ReviewReport).documents
      const editor = await TestEditor.open({ files: nodeHost, folders: [pathToFileURL(ROOT).href] })
      try {
        const uri = pathToFileURL(join(ROOT, path)).href
        await editor.openDocument(uri, readFileSync(path, 'utf8'))
        const diagnostics = await editor.findings(uri)
        assert.deepEqual(diagnostics.map(ofEditor).sort(), document?.findings.map(ofCli).sort())
      } finally {
        editor.close()
      }
    })
  }
})

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint']

function ofEditor({ code, severity, message, range: { start, end } }: Diagnostic): string {
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1]
  return JSON.stringify([...place, code, SEVERITIES[severity ?? 0], message])
}

function ofCli(finding: FindingReport): string {
  const { line, column, endLine, endColumn, ruleId, severity, message } = finding
  return JSON.stringify([line, column, endLine, endColumn, ruleId, severity, message])
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { nodeHost } from '../../server/src/workspace/host.node'
import { createReviewer } from '../../server/src/review/reviewer'
import { rules } from '../../rules/index'
import { runCli } from '../support/cliRun'
import { codeWorker } from '../support/codeWorker'

const EXAMPLE = join('examples', 'rules', 'code-rules', 'src')
const ROOT = join(__dirname, '..', '..')

/** As a team would bundle it, with what the package offers taken from the sources. */
function bundle(entry: string, outfile: string, format: 'cjs' | 'esm'): void {
  buildSync({
    entryPoints: [join(ROOT, EXAMPLE, entry)],
    outfile,
    format,
    bundle: true,
    platform: 'node',
    alias: {
      'candor/rules': join(ROOT, 'rules', 'plugin.ts'),
      'candor/testing': join(ROOT, 'rules', 'testing', 'index.ts'),
    },
  })
}

describe('the example of rules in TypeScript', () => {
  const open = codeWorker()
  const folder = mkdtempSync(join(tmpdir(), 'candor-example-'))
  after(() => {
    rmSync(folder, { recursive: true })
  })

  // Its own test, run by the runner that is running.
  bundle('discountApprover.test.ts', join(folder, 'example.test.cjs'), 'cjs')
  createRequire(__filename)(join(folder, 'example.test.cjs'))

  it('is a plugin once it is bundled, with options and severity from candor.yaml', async () => {
    bundle('rules.ts', join(folder, 'rules.mjs'), 'esm')
    writeFileSync(
      join(folder, 'candor.yaml'),
      'plugins: [./rules.mjs]\nrules:\n  acme/discount-approver: { severity: error, limit: 5 }\n',
    )
    writeFileSync(join(folder, 'prd.md'), '---\ndoc-type: prd\n---\n# Plan\n\nPilots get 10% off.\n')
    const { stdout, stderr, exit } = await runCli(['check', '--allow-plugins', 'prd.md'], {
      cwd: folder,
      services: { host: nodeHost, rules, createReviewer, openCode: open() },
    })
    assert.equal(stderr, '')
    assert.match(stdout, /6:1 +error +A discount of 10% is above 5%\./u)
    assert.equal(exit, 1)
  })
})

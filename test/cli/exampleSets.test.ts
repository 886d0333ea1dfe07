import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { ReviewReport } from '../../server/src/review/types'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli, type CliOutcome } from '../support/cliRun'

/** Sets of data; a package of rules in code has no `candor.yaml` and tests of its own. */
const SETS = readdirSync('examples/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => existsSync(`examples/rules/${name}/candor.yaml`))
  .sort()

/** The documents of a set: line and id of what its rules find in them, in the order of the text. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'public-sector/brief-parking-permits.md': [
    '6 public/legal-basis',
    '15 public/accessibility-has-a-standard',
    '15 public/another-way-in',
    '15 public/data-protection-assessment',
    '15 public/a-way-out-of-the-contract',
    '15 public/procurement-route',
    '18 public/measured-for-whom',
    '24 public/cost-to-the-taxpayer',
    '24 public/no-revenue-talk',
  ],
  'public-sector/brief-advice-line.md': [],
  'b2b-saas/launch-approvals.md': [
    '6 b2b/launch-readies-sales',
    '10 b2b/one-deal-is-not-a-market',
    '10 b2b/better-than-whom',
    '11 b2b/comparison-is-shown',
    '15 b2b/data-has-a-place',
    '15 b2b/tenants-are-kept-apart',
    '19 b2b/price-change-keeps-contracts',
    '19 b2b/discount-has-a-limit',
    '19 b2b/discount-has-an-approver',
    '23 b2b/service-level-is-measured',
    '27 b2b/threat-has-an-owner',
  ],
  'b2b-saas/launch-quote-archive.md': [],
}

function candor(...argv: readonly string[]): Promise<CliOutcome> {
  return runCli(argv, { cwd: process.cwd(), services: { rules, createReviewer, resolveTargets } })
}

type Reviewed = ReviewReport['documents'][number]

async function reviewed(path: string): Promise<Reviewed> {
  const { stdout, stderr } = await candor('check', path, '--format', 'json', '--fail-on', 'never')
  assert.equal(stderr, '')
  const [document] = (JSON.parse(stdout) as ReviewReport).documents
  assert.ok(document)
  return document
}

const findingsIn = async (path: string): Promise<Reviewed['findings']> => (await reviewed(path)).findings

describe('the example sets', () => {
  it('are these', () => {
    assert.deepEqual(SETS, ['b2b-saas', 'gallery', 'public-sector'])
  })

  for (const set of SETS) {
    it(`${set} passes its own tests, and every rule has one of either kind`, async () => {
      const { exit, stdout } = await candor('rules', 'test', `examples/rules/${set}`, '--coverage')
      assert.equal(exit, 0, stdout)
      assert.match(stdout, /Every rule has a test that is flagged and one that passes\./)
    })
  }

  for (const [path, expected] of Object.entries(EXPECTED)) {
    const group = `${path.startsWith('b2b') ? 'b2b' : 'public'}/`

    it(`find what they should in ${path}`, async () => {
      const findings = await findingsIn(`examples/rules/${path}`)
      assert.deepEqual(
        findings
          .filter(({ ruleId }) => ruleId.startsWith(group))
          .map(({ line, ruleId }) => `${line} ${ruleId}`),
        expected,
      )
      // What answers a set passes Candor's own rules too, so that the two never ask for opposites.
      if (expected.length === 0)
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'warning' || severity === 'error'),
          [],
        )
    })
  }

  for (const [name, state, asks] of [
    ['launch-approvals', 'mentioned', 1],
    ['launch-quote-archive', 'addressed', 0],
  ] as const) {
    it(`b2b-saas reads security as a fifth perspective: ${state} in ${name}`, async () => {
      const { summary, findings } = await reviewed(`examples/rules/b2b-saas/${name}.md`)
      assert.equal(summary.perspectives.security?.state, state)
      const own = findings.filter(({ ruleId }) => ruleId === 'perspective/own-missing')
      assert.equal(own.length, asks)
      assert.ok(
        own.every(({ message }) => message.includes('What could somebody do with this who should not')),
      )
    })
  }

  for (const [set, group] of [
    ['public-sector', 'public'],
    ['b2b-saas', 'b2b'],
  ] as const) {
    it(`${set} tells of every rule in its README`, () => {
      const ids = (name: string, pattern: RegExp): readonly string[] =>
        Array.from(
          readFileSync(`examples/rules/${set}/${name}`, 'utf8').matchAll(pattern),
          ([, id = '']) => id,
        ).sort()
      assert.deepEqual(
        ids('README.md', new RegExp(`^\\| \`(${group}/[a-z0-9-]+)\``, 'gmu')),
        ids('candor.yaml', new RegExp(`^ {2}(${group}/[a-z0-9-]+):`, 'gmu')),
      )
    })
  }
})

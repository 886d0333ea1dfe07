import assert from 'node:assert/strict'
import picomatch from 'picomatch'
import manifest from '../../package.json'
import { reviewText, rules, version, type ReviewOptions } from '../../server/src/index'
import { readRepositoryFile } from '../support/repository'

const PRD = `---
doc-type: prd
---
# Depot routes

## Problem

Nobody else plans routes for small depots.

## Rollout

TBD: who rolls it out?
`

describe('the package', () => {
  it('brings the pages and examples that its README points to', () => {
    const kept = readRepositoryFile('.npmignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const links = Array.from(
      readRepositoryFile('README.md').matchAll(/\]\(([^):]+\.md)\)/gu),
      ([, path = '']) => path,
    )
    assert.ok(links.includes('docs/custom-rules.md'))
    const missing = links.filter((path) => !picomatch(kept)(path))
    assert.deepEqual(missing, ['ARCHITECTURE.md', 'CONTRIBUTING.md'], 'pages for whoever has the sources')
    assert.ok(picomatch(kept)('examples/rules/gallery/candor.yaml'))
  })

  it('offers bundles that the build makes', () => {
    const build = readRepositoryFile('esbuild.mjs')
    const targets = [manifest.main, manifest.browser, manifest.bin.candor, manifest.exports['.'].default]
    for (const target of targets) assert.ok(build.includes(`'${target.slice('./'.length)}'`), target)
  })

  it('reviews a text without files, as the command line would', () => {
    const report = reviewText(PRD, { path: 'docs/depot.md' })
    assert.equal(report.path, 'docs/depot.md')
    assert.ok(report.findings.some(({ ruleId, line }) => ruleId === 'confidence/no-one-else' && line === 8))
    assert.equal(version, manifest.version)
    assert.ok(rules.some(({ id }) => id === 'confidence/no-one-else'))
  })

  it('takes a configuration, and a profile that wins over it', () => {
    const configuration = 'profile: leader\nrules:\n  confidence/no-one-else: off\n'
    const found = (options: ReviewOptions): number => reviewText(PRD, options).findings.length
    const { findings } = reviewText(PRD, { configuration })
    assert.ok(findings.every(({ ruleId }) => ruleId !== 'confidence/no-one-else'))
    assert.equal(found({ configuration }), found({ configuration: '', profile: 'leader' }) - 1)
    const warnings = (options: ReviewOptions): number =>
      reviewText(PRD, options).findings.filter(({ severity }) => severity === 'warning').length
    assert.ok(warnings({ configuration, profile: 'pm' }) < warnings({ configuration }))
  })

  it('takes presets and overrides, and says that it reads no files', () => {
    const flagged = (configuration: string, path = 'docs/depot.md'): boolean =>
      reviewText(PRD, { configuration, path }).findings.some(
        ({ ruleId }) => ruleId === 'confidence/no-one-else',
      )
    const override = 'overrides: [{files: docs/*.md, rules: {confidence/no-one-else: off}}]'
    assert.equal(flagged(override), false)
    assert.equal(flagged(override, 'plans/depot.md'), true)
    const strict = reviewText(PRD, { configuration: 'extends: [candor:strict]' }).findings
    assert.notDeepEqual(strict, reviewText(PRD).findings)
    assert.throws(() => flagged('extends: ./team'), /candor\.yaml:1:10: .*only presets/u)
    assert.throws(() => flagged('extends: candor:strikt'), /did you mean `candor:strict`/u)
  })

  it('names the place of a mistake in the configuration', () => {
    assert.throws(() => reviewText(PRD, { configuration: 'profil: pm\n' }), /candor\.yaml:1:1: .*profile/u)
  })

  it('reviews what does not look like a product document only when asked to', () => {
    const recipe = '# Soup\n\nPeel the carrots.\n'
    assert.equal(reviewText(recipe).summary.band, null)
    assert.deepEqual(reviewText(recipe).findings, [])
    assert.equal(reviewText(recipe, { all: true }).gate, 'skip')
  })
})

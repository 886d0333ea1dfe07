import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { after, before, beforeEach, describe, it } from 'mocha'
import { runCli, type CliOutcome } from '../support/cliRun'
import { RemoteEnds } from '../support/remoteEnds'

describe('taking a rule set out again', () => {
  const ends = new RemoteEnds()
  let team = ''
  let rules = ''
  let base = ''
  const run = (...argv: readonly string[]): Promise<CliOutcome> =>
    runCli(['rules', ...argv], { cwd: team, env: ends.env })
  const read = (path: string): string => readFileSync(`${team}/${path}`, 'utf8')
  const has = (path: string): boolean => existsSync(`${team}/.candor/sets/${path}`)

  before(async () => {
    await ends.start()
    ends.commit('base', { 'candor.yaml': 'rules:\n  clarity/placeholder-left: error\n' }, 'v1.0.0')
    base = `${ends.gitUrl('base')}#v1.0.0`
    ends.commit(
      'rules',
      { 'candor.yaml': `extends: ${base}\nrules:\n  confidence/no-one-else: error\n` },
      'v1.0.0',
    )
    rules = `${ends.gitUrl('rules')}#v1.0.0`
  })
  after(() => ends.stop())
  beforeEach(async () => {
    team = ends.write('team', {
      'candor.yaml': '# ours\nextends:\n  # who\n  - candor:pm # drafts\nprofile: pm\n',
      'prd.md': '# Plan\n\nNobody else, nobody else.\n',
    })
    for (const each of ['candor.lock', '.candor', 'docs'])
      rmSync(`${team}/${each}`, { recursive: true, force: true })
    const { exit, stderr } = await run('add', rules)
    assert.deepEqual([exit, stderr], [0, ''])
  })

  it('leaves candor.yaml, the lock and the folder as they were before, with what only that set extended', async () => {
    const shown = ['  - confidence/no-one-else  error', 'Findings: 1 new, 1 gone, in 1 of 1 document.']
    const looked = await run('remove', 'rules', '--dry-run')
    assert.deepEqual([looked.exit, looked.stderr], [0, ''])
    assert.deepEqual(looked.stdout.split('\n').slice(0, 4), [
      `${rules} v1.0.0: would be removed`,
      `${base} v1.0.0: would be removed`,
      ...shown,
    ])
    assert.ok(has('rules') && has('base') && read('candor.yaml').includes(rules))
    const { exit, stdout, stderr } = await run('remove', rules)
    assert.deepEqual([exit, stderr], [0, ''])
    assert.deepEqual(stdout.split('\n').slice(0, 4), [
      `${rules} v1.0.0: removed`,
      `${base} v1.0.0: removed`,
      ...shown,
    ])
    assert.equal(read('candor.yaml'), '# ours\nextends:\n  # who\n  - candor:pm # drafts\nprofile: pm\n')
    assert.doesNotMatch(read('candor.lock'), /git\+/u)
    assert.deepEqual([has('rules'), has('base')], [false, false])
    assert.equal((await runCli(['check', '--fail-on', 'never'], { cwd: team })).exit, 0)
  })

  it('deletes no files that somebody wrote into', async () => {
    appendFileSync(`${team}/.candor/sets/rules/candor.yaml`, '# mine\n')
    const { exit, stdout } = await run('remove', 'rules')
    assert.equal(exit, 0)
    assert.match(
      stdout,
      /\.candor\/sets\/rules is left for you to delete: its file `candor\.yaml` was altered/u,
    )
    assert.match(read('.candor/sets/rules/candor.yaml'), /# mine\n$/u)
    assert.doesNotMatch(read('candor.yaml'), /git\+/u)
  })

  it('keeps what another candor.yaml extends', async () => {
    ends.write('team/docs', { 'candor.yaml': `profile: leader\nextends: ${rules}\n` })
    const kept = await run('remove', 'rules')
    assert.equal(kept.exit, 0)
    assert.match(
      kept.stdout,
      /stays pinned: docs\/candor\.yaml:2 extends it\. candor\.yaml no longer does\.\n/u,
    )
    assert.ok(has('rules') && read('candor.lock').includes(rules))
    assert.doesNotMatch(read('candor.yaml'), /git\+/u)
    const refused = await run('remove', 'rules')
    assert.equal(refused.exit, 2)
    assert.match(refused.stderr, /is extended in docs\/candor\.yaml:2; take it out there first\n$/u)
  })

  it('keeps what another set extends, and says what it does not know', async () => {
    await run('add', base)
    const kept = await run('remove', 'base')
    assert.match(kept.stdout, /stays pinned: \.candor\/sets\/rules\/candor\.yaml:1 extends it/u)
    assert.ok(has('base'))
    const unknown = await run('remove', 'rule')
    assert.deepEqual(
      [unknown.exit, unknown.stderr],
      [2, 'error: no set called `rule` is pinned; did you mean `rules`?\n'],
    )
  })
})

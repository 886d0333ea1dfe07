import assert from 'node:assert/strict'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { npmProgram } from '../../server/src/cli/rules/fetch/npm'
import { lastWords, withoutSecrets } from '../../server/src/cli/rules/fetch/program'
import { lockText } from '../../server/src/cli/rules/lockText'
import { runCli, type CliOutcome } from '../support/cliRun'
import { pinFor } from '../support/pinnedFiles'
import { RemoteEnds } from '../support/remoteEnds'
import { packageOf } from '../support/tarball'

describe('what npm is not asked for, and what it may not bring', function () {
  // npm starts anew for every step, and a busy machine starts it slowly.
  this.timeout(180_000)
  const ends = new RemoteEnds()
  let cwd = ''
  const run = (...words: readonly string[]): Promise<CliOutcome> =>
    runCli(['rules', ...words], { cwd, env: ends.env })
  const set = (name: string, version: string): Buffer =>
    packageOf({ 'package.json': JSON.stringify({ name, version }), 'candor.yaml': 'profile: pm\n' })

  before(async () => {
    await ends.start()
    cwd = ends.write('team', {})
    ends.offer('liar', '1.0.0', set('someone-else', '1.0.0'))
    ends.offer('older', '1.0.0', packageOf({ 'package.json': '{"name":"older"}', 'candor.yaml': '' }))
    ends.offer('damaged', '1.0.0', set('damaged', '1.0.0').subarray(0, 100))
    ends.offer(
      'tool',
      '1.0.0',
      packageOf({ 'package.json': '{"name":"tool","version":"1.0.0"}', 'index.js': '' }),
    )
  })
  after(() => ends.stop())
  afterEach(() => {
    for (const path of ['candor.yaml', '.candor']) assert.equal(existsSync(`${cwd}/${path}`), false, path)
  })

  for (const [reference, told] of [
    [
      'npm:--registry=http://evil.example',
      /`--registry=http:\/\/evil\.example` is not a name that npm gives/u,
    ],
    ['npm:../outside', /is not a name that npm gives/u],
    ['npm:a@file:../outside', /`file:\.\.\/outside` is not a version/u],
    ['npm:a@git+https://evil.example/x.git', /is not a version/u],
    ['./team', /needs no fetching; write it below `extends:`/u],
    ['./rules-1.0.0.tgz', /is an archive on this machine.*; publish it/u],
    ['rules-1.0.0.tgz', /is an archive on this machine/u],
    ['candor:pm', /needs no fetching/u],
    ['ftp://example.com/x.tgz', /is not a reference to a rule set/u],
    ['https://ann:hush@example.com/x.tgz', /it holds a name or password/u],
    ['liar', /liar calls itself `someone-else`, so it was refused/u],
    ['older', /older has no version in its package\.json/u],
    ['damaged', /the archive was refused|npm could not fetch damaged/u],
    ['tool', /this is not a rule set: it has no `candor\.yaml`/u],
    ['nowhere', /npm could not fetch nowhere: E404/u],
    ['liar@^9', /npm could not fetch liar@\^9: ETARGET/u],
  ] as const) {
    it(`refuses ${reference}`, async () => {
      const { exit, stdout, stderr } = await run('add', reference)
      assert.deepEqual([exit, stdout], [2, ''])
      assert.match(stderr, told)
      assert.match(stderr, /^error: [^\n]+\n$/u)
      assert.doesNotMatch(stderr, /hush/u)
    })
  }

  it('takes no address from a lock for a version', async () => {
    const pin = await pinFor({ 'candor.yaml': '' }, 'x', { version: 'https://evil.example/x.tgz' })
    writeFileSync(`${cwd}/candor.lock`, lockText(new Map([['npm:x', pin]])))
    assert.deepEqual(await run('add'), {
      exit: 2,
      stdout: '',
      stderr: 'error: npm:x: candor.lock has `https://evil.example/x.tgz`, which is not a version\n',
    })
    rmSync(`${cwd}/candor.lock`)
  })

  it('goes on with the sets that can be fetched, and names what is not pinned', async () => {
    const reference = `${ends.gitUrl('gone')}#v1`
    const pin = await pinFor({ 'candor.yaml': '' }, 'gone', { commit: 'a'.repeat(40) })
    writeFileSync(`${cwd}/candor.lock`, lockText(new Map([[reference, pin]])))
    writeFileSync(`${cwd}/candor.yaml`, 'extends: npm:other\n')
    const { exit, stderr } = await run('add')
    assert.equal(exit, 2)
    assert.match(
      stderr,
      /^error: git could not fetch .*\nerror: npm:other is not pinned; run `candor rules add npm:other`\n$/u,
    )
    for (const path of ['candor.lock', 'candor.yaml']) rmSync(`${cwd}/${path}`)
  })

  it('says what is missing where a program is not installed', async () => {
    const { exit, stderr } = await runCli(['rules', 'add', 'npm:a'], { cwd, env: { ...ends.env, PATH: cwd } })
    assert.deepEqual([exit, stderr], [2, 'error: `npm` was not found; install it, or add it to the PATH\n'])
  })

  it('starts npm without a shell on every system', () => {
    assert.deepEqual(
      npmProgram('linux', '', () => false),
      { file: 'npm', before: [] },
    )
    const program = 'C:\\node\\node_modules\\npm\\bin\\npm-cli.js'
    const found = npmProgram('win32', 'C:\\windows;C:\\node', (file) => file === program)
    assert.deepEqual(found, { file: process.execPath, before: [program] })
    assert.throws(() => npmProgram('win32', 'C:\\windows;', () => false), /`npm` was not found/u)
  })

  it('shows no password or token of what a program says', () => {
    assert.equal(withoutSecrets('GET https://ann:hush@example.com/x'), 'GET https://…@example.com/x')
    assert.equal(withoutSecrets('//example.com/:_authToken=hush'), '//example.com/:_authToken=…')
    assert.equal(withoutSecrets('Authorization: Bearer hush'), 'Authorization: Bearer …')
    assert.equal(
      lastWords('npm error code E1\nnpm error it broke\n\nfatal: no\nmore\n'),
      'code E1; it broke; no',
    )
    assert.equal(lastWords(''), 'it gave no reason')
  })
})

import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { runCli, type CliOptions, type CliOutcome } from '../support/cliRun'
import { RemoteEnds } from '../support/remoteEnds'
import { packageOf, tarball } from '../support/tarball'

const ERROR = 'rules:\n  confidence/no-one-else: error\n'

describe('a rule set from an archive', () => {
  const ends = new RemoteEnds()
  let team = ''
  const run = (words: string, more: Partial<CliOptions> = {}): Promise<CliOutcome> =>
    runCli(words.split(' '), { cwd: team, env: ends.env, ...more })

  before(async () => {
    await ends.start()
    team = ends.write('team', { 'prd.md': '# Plan\n\nNobody else, nobody else.\n' })
    ends.pages.set('/set.tgz', tarball([{ path: 'set-main/candor.yaml', content: ERROR }]))
    ends.pages.set('/moved.tgz', { redirect: '/set.tgz' })
  })
  after(() => ends.stop())

  it('is added, tampered with and mended', async () => {
    const { exit, stdout, stderr } = await run(`rules add ${ends.url}/moved.tgz`)
    assert.deepEqual([exit, stderr], [0, ''])
    assert.match(stdout, /^http:\S+\/moved\.tgz [\da-f]{12}\n {2}confidence\/no-one-else {2}error\n/u)
    assert.match((await run('check')).stdout, /1 document reviewed: 1 error/u)
    rmSync(`${team}/.candor/sets/moved/candor.yaml`)
    const problem = await run('check')
    assert.equal(problem.exit, 2)
    assert.match(
      problem.stderr,
      new RegExp(
        `its file \`candor\\.yaml\` is missing; run \`candor rules add ${ends.url}/moved\\.tgz\``,
        'u',
      ),
    )
    assert.equal((await run(`rules add ${ends.url}/moved.tgz`)).exit, 0)
    assert.equal((await run('check')).stderr, '')
  })

  it('changes at its place: a fresh clone refuses it, an update shows it', async () => {
    ends.pages.set(
      '/set.tgz',
      packageOf({
        'package.json': '{"version":"2.0.0"}',
        'candor.yaml': 'rules:\n  confidence/no-one-else: off\n',
      }),
    )
    rmSync(`${team}/.candor`, { recursive: true })
    assert.match((await run('rules add')).stderr, /is not what candor\.lock has \(`candor\.yaml` differs\)/u)
    const { exit, stdout } = await run('rules update moved --yes')
    assert.equal(exit, 0)
    assert.match(stdout, /moved\.tgz [\da-f]{12} -> 2\.0\.0\n/u)
    assert.match(readFileSync(`${team}/candor.lock`, 'utf8'), /version: 2\.0\.0/u)
  })

  it('is refused in words, and nothing is written', async () => {
    const pages: readonly (readonly [
      path: string,
      page: Parameters<typeof ends.pages.set>[1],
      told: RegExp,
    ])[] = [
      [
        '/evil.tgz',
        tarball([{ path: '../../evil.md', content: 'x' }]),
        /the archive was refused: `\.\.\/\.\.\/evil\.md` has a path with `\.\.`/u,
      ],
      ['/large.tgz', new Uint8Array(6 * 1024 * 1024), /has more than 5 MB/u],
      ['/gone.tgz', { status: 404 }, /the server answers 404/u],
      ['/round.tgz', { redirect: '/round.tgz' }, /it redirects more than 5 times/u],
      [
        '/out.tgz',
        { redirect: 'http://example.invalid/set.tgz' },
        /redirects to where nothing is fetched from/u,
      ],
      ['/file.tgz', { redirect: 'file:///etc/passwd' }, /redirects to where nothing is fetched from/u],
      ['/page.tgz', new TextEncoder().encode('<html>'), /not compressed with gzip/u],
      [
        '/out-of.tgz',
        packageOf({ 'candor.yaml': 'extends: ../../../candor.yaml\n' }),
        /lies outside of the set/u,
      ],
      [
        '/absolute.tgz',
        packageOf({ 'candor.yaml': 'extends: /etc/candor.yaml\n' }),
        /lies outside of the set/u,
      ],
      [
        '/lacks.tgz',
        packageOf({ 'candor.yaml': 'extends: ./base\n' }),
        /base\/candor\.yaml: the set extends this file and does not have it/u,
      ],
      [
        '/latin.tgz',
        tarball([{ path: 'x/candor.yaml', content: Buffer.from('# \xe4\n', 'latin1') }]),
        /candor\.yaml:1:3: is not UTF-8/u,
      ],
      ['/list.tgz', packageOf({ 'candor.yaml': '- a\n' }), /candor\.yaml:1:1: expected a mapping/u],
      [
        '/long.tgz',
        packageOf({ 'candor.yaml': `#${'x'.repeat(300_000)}\n` }),
        /candor\.yaml: has more than 256 KB/u,
      ],
      ['/codes.tgz', packageOf({ 'candor.yaml': '"\\e[2J": 1\n' }), /unknown key `\uFFFD\[2J`/u],
    ]
    const cwd = ends.write('second', {})
    for (const [path, page, told] of pages) {
      ends.pages.set(path, page)
      const { exit, stdout, stderr } = await run(`rules add ${ends.url}${path}`, { cwd })
      assert.deepEqual([exit, stdout], [2, ''], path)
      assert.match(stderr, told)
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(stderr, / {4}at |\u001b/u)
    }
    assert.equal(existsSync(`${cwd}/candor.yaml`), false)
    assert.equal(existsSync(`${cwd}/.candor`), false)
  })
})

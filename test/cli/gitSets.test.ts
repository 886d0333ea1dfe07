import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { runCli, type CliOptions, type CliOutcome } from '../support/cliRun'
import { RemoteEnds } from '../support/remoteEnds'

const ERROR = 'rules:\n  confidence/no-one-else: error\n'

describe('a rule set from git', () => {
  const ends = new RemoteEnds()
  let team = ''
  let url = ''
  let commit = ''
  const run = (words: string, more: Partial<CliOptions> = {}): Promise<CliOutcome> =>
    runCli(words.split(' '), { cwd: team, env: ends.env, ...more })
  const read = (path: string): string => readFileSync(`${team}/${path}`, 'utf8')

  before(async () => {
    await ends.start()
    team = ends.write('team', { 'prd.md': '# Plan\n\nNobody else, nobody else.\n' })
    commit = ends.commit(
      'rules',
      {
        'candor.yaml': ERROR,
        'pm/candor.yaml': 'extends: ../base.yaml\n',
        'base.yaml': 'profile: pm\n',
        'run.sh': 'x',
      },
      'v1.0.0',
    )
    url = ends.gitUrl('rules')
  })
  after(() => ends.stop())

  it('is added at a tag, pinned to its commit, and makes the first candor.yaml', async () => {
    const { exit, stdout, stderr } = await run(`rules add ${url}#v1.0.0`)
    assert.deepEqual([exit, stderr], [0, ''])
    assert.equal(stdout.split('\n')[1], '  confidence/no-one-else  error')
    assert.equal(read('candor.yaml'), `extends:\n  - ${url}#v1.0.0\n`)
    assert.match(
      read('candor.lock'),
      new RegExp(`version: v1\\.0\\.0\\n {4}commit: ${commit}\\n {4}folder: rules\\n`, 'u'),
    )
    assert.match((await run('check')).stdout, /1 document reviewed: 1 error/u)
  })

  it('moves to the highest tag of its kind, and candor.yaml with it', async () => {
    ends.commit('rules', { 'candor.yaml': ERROR.replace('error', 'warning') }, 'v1.9.0')
    ends.commit('rules', { 'candor.yaml': ERROR.replace('error', 'hint') }, 'v1.10.0')
    ends.commit('rules', { 'candor.yaml': '' }, 'v2.0.0-beta.1')
    ends.commit('rules', { 'candor.yaml': '' }, 'other-9.0.0')
    const { exit, stdout } = await run('rules update rules --yes')
    assert.equal(exit, 0)
    assert.match(
      stdout,
      /v1\.0\.0 -> v1\.10\.0 \(.*#v1\.10\.0\)\n {2}~ confidence\/no-one-else {2}error -> hint\nFindings: 1 new, 1 gone, in 1 of 1 document\.\n/u,
    )
    assert.equal(read('candor.yaml'), `extends:\n  - ${url}#v1.10.0\n`)
    assert.doesNotMatch(read('candor.lock'), /v1\.0\.0/u)
    assert.equal((await run('check --fail-on warning')).exit, 0)
  })

  it('is fetched at the pinned commit, wherever the tag is now', async () => {
    ends.commit('rules', { 'candor.yaml': 'profile: leader\n' }, 'v1.10.0')
    rmSync(`${team}/.candor`, { recursive: true })
    assert.match((await run('rules add')).stdout, /#v1\.10\.0 v1\.10\.0: fetched as pinned\n$/u)
    assert.match(readFileSync(`${team}/.candor/sets/rules/candor.yaml`, 'utf8'), /hint/u)
    const shown = await run('rules update')
    assert.deepEqual([shown.exit, shown.stdout.includes('v1.10.0 -> v1.10.0\n')], [1, true])
  })

  it('moves from a short version as well, and to the tag that says most', async () => {
    const cwd = ends.write('short', {})
    const at = `${ends.gitUrl('short-tags')}#`
    ends.commit('short-tags', { 'candor.yaml': ERROR }, 'v1')
    assert.equal((await run(`rules add ${at}v1`, { cwd })).exit, 0)
    assert.match((await run('rules update', { cwd })).stdout, /v1: nothing newer\n$/u)
    for (const tag of ['v1.0.1', 'v2', 'v2.0.0', 'v1.10', 'w3', 'v3-rc.1'])
      ends.commit('short-tags', { 'candor.yaml': `# ${tag}\n${ERROR}` }, tag)
    await run('rules update --yes', { cwd })
    assert.equal(readFileSync(`${cwd}/candor.yaml`, 'utf8'), `extends:\n  - ${at}v2.0.0\n`)
  })

  it('is taken at a commit and from a folder; nothing newer than a commit exists', async () => {
    const other = ends.write('other', {})
    const reference = `${ends.gitUrl('rules')}#${commit}:pm`
    const refused = await run(`rules add ${reference}`, { cwd: other })
    assert.deepEqual([refused.exit, refused.stdout], [2, ''])
    assert.match(
      refused.stderr,
      /candor\.yaml: it extends `\.\.\/base\.yaml`, which lies outside of the set/u,
    )
    const fine = ends.commit('rules', { 'pm/candor.yaml': ERROR }, 'v3.0.0')
    assert.equal((await run(`rules add ${ends.gitUrl('rules')}#${fine}:pm`, { cwd: other })).exit, 0)
    assert.match((await run('rules update', { cwd: other })).stdout, /: nothing newer\n$/u)
  })

  it('brings the sets that it extends, and the lock of the project pins them', async () => {
    ends.commit('base', { 'candor.yaml': 'rules:\n  clarity/placeholder-left: error\n' }, 'v1.0.0')
    const base = `${ends.gitUrl('base')}#v1.0.0`
    ends.commit(
      'upper',
      { 'candor.yaml': `extends: ["${base}", "./more.yaml", "candor:pm"]\n`, 'more.yaml': ERROR },
      'v1.0.0',
    )
    const cwd = ends.write('third', { 'prd.md': '# Plan\n\nTBD nobody else.\n' })
    const { exit, stdout } = await run(`rules add ${ends.gitUrl('upper')}#v1.0.0`, { cwd })
    assert.equal(exit, 0)
    assert.match(
      stdout,
      /upper#v1\.0\.0 v1\.0\.0\n {2}confidence\/no-one-else {2}error\n {2}and a say in: extends\n.*base#v1\.0\.0 v1\.0\.0\n {2}clarity\/placeholder-left {2}error\n/u,
    )
    assert.match((await run('check', { cwd })).stdout, /1 document reviewed: 2 errors/u)
    assert.equal(readFileSync(`${cwd}/candor.yaml`, 'utf8'), `extends:\n  - ${ends.gitUrl('upper')}#v1.0.0\n`)
    rmSync(`${cwd}/.candor/sets/base`, { recursive: true })
    assert.match(
      (await run('check', { cwd })).stderr,
      /upper\/candor\.yaml:1:11: .*`\.candor\/sets\/base` is missing/u,
    )
    assert.equal((await run('rules add', { cwd })).exit, 0)
    assert.equal((await run('check', { cwd })).stderr, '')
  })

  it('runs nothing of a repository, and reads its files as they were committed', async () => {
    const trace = `${ends.folder}/ran`
    ends.commit(
      'sly',
      {
        'candor.yaml': ERROR,
        '.gitattributes': '*.yaml filter=sly text eol=crlf\n',
        '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch ${trace}"\n`,
      },
      'v1.0.0',
    )
    ends.write('template/hooks', {
      'post-checkout': `#!/bin/sh\ntouch ${trace}\n`,
      'reference-transaction': `#!/bin/sh\ntouch ${trace}\n`,
    })
    execFileSync('chmod', ['-R', '755', `${ends.folder}/template/hooks`])
    writeFileSync(
      `${ends.folder}/gitconfig`,
      `[filter "sly"]\n\tsmudge = touch ${trace}\n[init]\n\ttemplateDir = ${ends.folder}/template\n[core]\n\thooksPath = ${ends.folder}/template/hooks\n\tautocrlf = true\n`,
    )
    const cwd = ends.write('fourth', {})
    const { exit, stderr } = await run(`rules add ${ends.gitUrl('sly')}#v1.0.0`, { cwd })
    rmSync(`${ends.folder}/gitconfig`)
    assert.deepEqual([exit, stderr], [0, ''])
    assert.equal(readFileSync(`${cwd}/.candor/sets/sly/candor.yaml`, 'utf8'), ERROR)
    assert.throws(() => readFileSync(trace))
  })

  it('is refused in words, and nothing is written', async () => {
    const links = ends.write('links', { 'candor.yaml': ERROR })
    symlinkSync('/etc/passwd', `${links}/key.md`)
    ends.commit('links', {}, 'v1.0.0')
    ends.commit('wrong', { 'candor.yaml': 'rules:\n  clarity/vague-qualty: off\n' }, 'v1.0.0')
    ends.commit('bomb', { 'candor.yaml': bomb() }, 'v1.0.0')
    ends.commit('prototype', { 'candor.yaml': 'rules:\n  __proto__: off\n' }, 'v1.0.0')
    ends.commit('plain', { 'README.md': '' }, 'v1.0.0')
    const cwd = ends.write('fifth', {})
    for (const [words, told] of [
      [`${url}#main`, /has no tag `main`; a branch is not enough, because it moves/u],
      [`${url}#v9.9.9`, /has no tag `v9\.9\.9`/u],
      [`${url}#${'a'.repeat(40)}`, /has no commit a{40}|git could not fetch/u],
      [`${url}#v1.0.0:none`, /there is no folder `none`/u],
      [url, /names no tag or commit/u],
      [`${ends.gitUrl('nowhere')}#v1`, /git could not fetch/u],
      [
        `${ends.gitUrl('links')}#v1.0.0`,
        /`key\.md` is a symbolic link; put the set into a folder without links/u,
      ],
      [
        `${ends.gitUrl('wrong')}#v1.0.0`,
        /its author has to mend this first:\n {2}candor\.yaml:2:3: unknown rule `clarity\/vague-qualty`; did you mean `clarity\/vague-quality`\?\n/u,
      ],
      [`${ends.gitUrl('bomb')}#v1.0.0`, /candor\.yaml:2:\d+: aliases/u],
      [`${ends.gitUrl('prototype')}#v1.0.0`, /candor\.yaml:2:3: unknown key `__proto__`/u],
      [`${ends.gitUrl('plain')}#v1.0.0`, /this is not a rule set: it has no `candor\.yaml`/u],
      ['git+ext://evil#v1', /`ext:` is not read/u],
      ['git+ssh://-oProxyCommand=evil#v1', /is not an address|cannot start with/u],
    ] as const) {
      const { exit, stdout, stderr } = await run(`rules add ${words}`, { cwd })
      assert.deepEqual([exit, stdout], [2, ''], words)
      assert.match(stderr, told)
      assert.doesNotMatch(stderr, / {4}at /u)
    }
    assert.throws(() => readFileSync(`${cwd}/candor.yaml`))
    assert.throws(() => readFileSync(`${cwd}/candor.lock`))
  })
})

/** Nine levels of ten aliases each: a billion words for whoever follows them. */
function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `x${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]\n`,
  )
  return `x0: &a0 word\n${levels.join('')}`
}

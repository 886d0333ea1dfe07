import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import { runCli, type CliOptions, type CliOutcome } from '../support/cliRun'
import { RemoteEnds } from '../support/remoteEnds'
import { packageOf } from '../support/tarball'

/**
 * The way of a set from its author to a team: published with `npm pack`, extended from another folder, pinned, tampered
 * with, updated. The steps build on each other, as they do in life.
 */
describe('a rule set from npm', function () {
  // npm starts anew for every step, and a busy machine starts it slowly.
  this.timeout(180_000)
  const ends = new RemoteEnds()
  let team = ''
  const run = (words: string, more: Partial<CliOptions> = {}): Promise<CliOutcome> =>
    runCli(words.split(' '), { cwd: team, env: ends.env, ...more })
  const read = (path: string): string => readFileSync(`${team}/${path}`, 'utf8')
  const set = '.candor/sets/acme-rules'
  const told = (outcome: CliOutcome): readonly [number, string] => [outcome.exit, outcome.stderr]

  before(async () => {
    await ends.start()
    team = ends.write('team', {
      'candor.yaml': '# What we agreed on.\nprofile: pm # for now\n',
      'docs/prd.md': '# Plan\n\nNobody else does, nobody else is so seamless.\n',
      'docs/notes.md': '# Plan\n\nTBD\n',
    })
    ends.publish('publisher', {
      'package.json': JSON.stringify({
        name: '@acme/rules',
        version: '1.0.0',
        scripts: { prepack: 'exit 1', install: 'exit 1' },
      }),
      'candor.yaml': 'rules:\n  confidence/no-one-else: error\n  clarity/vague-quality: off\n',
      'README.md': '# Our rules\n',
      'logo.svg': '<svg/>',
    })
  })
  after(() => ends.stop())

  it('is extended before it is pinned: the review says which command is missing, and goes on', async () => {
    writeFileSync(
      `${team}/candor.yaml`,
      '# What we agreed on.\nextends: npm:@acme/rules@^1 # theirs\nprofile: pm # for now\n',
    )
    const { exit, stdout, stderr } = await run('check')
    assert.equal(exit, 2)
    assert.match(
      stderr,
      /^error: candor\.yaml:2:10: .*is not pinned; run `candor rules add 'npm:@acme\/rules@\^1'`\n$/u,
    )
    assert.match(stdout, /2 documents reviewed: 1 warning/u)
  })

  it('is added: shown, fetched, pinned, extended', async () => {
    writeFileSync(`${team}/candor.yaml`, '# What we agreed on.\nprofile: pm # for now\n')
    assert.deepEqual(await run('rules add @acme/rules@^1'), {
      exit: 0,
      stdout: [
        'npm:@acme/rules@^1 1.0.0',
        '  clarity/vague-quality   off',
        '  confidence/no-one-else  error',
        'Pinned in candor.lock, extended in candor.yaml. Commit both, and .candor/sets with them.',
        '',
      ].join('\n'),
      stderr: '',
    })
    assert.equal(
      read('candor.yaml'),
      '# What we agreed on.\nextends:\n  - npm:@acme/rules@^1\nprofile: pm # for now\n',
    )
    assert.deepEqual(readdirSync(`${team}/${set}`).sort(), ['README.md', 'candor.yaml', 'package.json'])
    assert.equal(read('.candor/.gitattributes'), 'sets/** -text linguist-vendored\n')
    assert.match(
      read('candor.lock'),
      /\n {2}npm:@acme\/rules@\^1:\n {4}version: 1\.0\.0\n {4}folder: acme-rules\n {4}entry: candor\.yaml\n {4}sha256: [\da-f]{64}\n {4}files:\n {6}README\.md: /u,
    )
  })

  it('holds in a review, and its own pages are not reviewed', async () => {
    const { exit, stdout, stderr } = await run('check --format json')
    assert.deepEqual([exit, stderr], [1, ''])
    const { documents, totals } = JSON.parse(stdout) as {
      documents: { path: string }[]
      totals: { findings: object }
    }
    assert.deepEqual(
      documents.map(({ path }) => path),
      ['docs/notes.md', 'docs/prd.md'],
    )
    assert.deepEqual(totals.findings, { error: 1, information: 1 })
  })

  it('is asked for again: nothing is fetched', async () => {
    const asked = ends.asked.length
    const outcome = await run('rules add npm:@acme/rules@^1')
    assert.deepEqual(outcome, { exit: 0, stdout: 'npm:@acme/rules@^1 1.0.0: in place\n', stderr: '' })
    assert.equal(ends.asked.length, asked)
  })

  it('is not added under a second range', async () => {
    const { exit, stderr } = await run('rules add @acme/rules@1.0.0')
    assert.equal(exit, 2)
    assert.match(
      stderr,
      /extends `npm:@acme\/rules@\^1` already; run `candor rules update 'npm:@acme\/rules@\^1'`/u,
    )
  })

  const MEND = "run `candor rules add 'npm:@acme/rules@^1'` to fetch version 1.0.0 again"
  const cannot = (problem: string): string =>
    `error: candor.yaml:3:5: \`npm:@acme/rules@^1\` cannot be used: ${problem}\n`
  for (const [name, tamper, problem] of [
    [
      'an altered file',
      () => {
        writeFileSync(`${team}/${set}/candor.yaml`, 'rules: {}\n')
      },
      'its file `candor.yaml` was altered: it is not what candor.lock says',
    ],
    [
      'a missing file',
      () => {
        rmSync(`${team}/${set}/README.md`)
      },
      'its file `README.md` is missing',
    ],
    [
      'a file more',
      () => {
        writeFileSync(`${team}/${set}/more.yaml`, '')
      },
      '`more.yaml` lies among its files, and candor.lock does not name it',
    ],
    [
      'a link more',
      () => {
        symlinkSync('..', `${team}/${set}/up`)
      },
      '`up` is a link or no regular file',
    ],
    [
      'nothing left',
      () => {
        rmSync(`${team}/.candor`, { recursive: true })
      },
      '`.candor/sets/acme-rules` is missing',
    ],
  ] as const) {
    it(`is tampered with (${name}): the review says so, goes on, and the command it names mends it`, async () => {
      tamper()
      const outcome = await run('check')
      assert.deepEqual(told(outcome), [2, cannot(`${problem}; ${MEND}`)])
      assert.match(outcome.stdout, /2 documents reviewed: 1 warning/u)
      assert.deepEqual(
        await runCli(['rules', 'add', 'npm:@acme/rules@^1'], { cwd: `${team}/docs`, env: ends.env }),
        {
          exit: 0,
          stdout: 'npm:@acme/rules@^1 1.0.0: fetched as pinned\n',
          stderr: '',
        },
      )
      assert.deepEqual(told(await run('check')), [1, ''])
    })
  }

  it('comes back into a fresh clone without a name', async () => {
    rmSync(`${team}/.candor`, { recursive: true })
    assert.equal((await run('rules add')).stdout, 'npm:@acme/rules@^1 1.0.0: fetched as pinned\n')
    assert.deepEqual(readdirSync(`${team}/${set}`).length, 3)
  })

  it('is refused behind a link, and what the link leads to stays as it is', async () => {
    const elsewhere = ends.write('elsewhere', { 'sets/acme-rules/mine.md': 'mine' })
    rmSync(`${team}/.candor`, { recursive: true })
    symlinkSync(elsewhere, `${team}/.candor`)
    assert.match(
      (await run('check')).stderr,
      /`\.candor` in `\.candor\/sets\/acme-rules` is a link or a file/u,
    )
    const { exit, stderr } = await run('rules add')
    assert.equal(exit, 2)
    assert.match(stderr, /\.candor is a link or a file; remove it, then run this again/u)
    assert.deepEqual(readdirSync(`${elsewhere}/sets/acme-rules`), ['mine.md'])
    rmSync(`${team}/.candor`)
    assert.equal((await run('rules add')).exit, 0)
  })

  it('has another content under the same version: nothing is written, and the difference is a command away', async () => {
    const honest = packageOf({
      'package.json': '{"name":"@acme/rules","version":"1.0.0"}',
      'candor.yaml': 'rules:\n  confidence/no-one-else: off\n',
    })
    ends.offer('@acme/rules', '1.0.0', honest)
    rmSync(`${team}/.candor`, { recursive: true })
    const outcome = await run('rules add')
    assert.equal(outcome.exit, 2)
    assert.match(
      outcome.stderr,
      /^error: npm:@acme\/rules@\^1: version 1\.0\.0 is not what candor\.lock has \(`README\.md` differs\).*`candor rules update 'npm:@acme\/rules@\^1'` shows the difference/u,
    )
    assert.equal(existsSync(`${team}/${set}`), false)
    const shown = await run('rules update @acme/rules')
    assert.equal(shown.exit, 1)
    assert.match(
      shown.stdout,
      /^npm:@acme\/rules@\^1 1\.0\.0 -> 1\.0\.0\n {2}what was there before is not as pinned: /u,
    )
  })

  it('is published anew: an update shows rules, severities and findings, and writes nothing unasked', async () => {
    ends.publish('publisher', {
      'package.json': JSON.stringify({ name: '@acme/rules', version: '1.0.0' }),
      'candor.yaml': 'rules:\n  confidence/no-one-else: error\n  clarity/vague-quality: off\n',
    })
    assert.equal((await run('rules update --yes')).exit, 0)
    ends.publish('publisher', {
      'package.json': JSON.stringify({ name: '@acme/rules', version: '1.1.0' }),
      'candor.yaml':
        'profile: leader\nrules:\n  confidence/no-one-else: off\n  clarity/placeholder-left: error\n',
    })
    const before = read('candor.lock')
    const shown = [
      'npm:@acme/rules@^1 1.0.0 -> 1.1.0',
      '  + clarity/placeholder-left  error',
      '  ~ confidence/no-one-else  error -> off',
      '  - clarity/vague-quality  off',
      '  ~ profile',
      'Findings: 2 new, 2 gone, in 2 of 2 documents.',
      'docs/notes.md',
      '  + 3:1 error  A placeholder is left here. What belongs in its place, and who will say so by when?  clarity/placeholder-left',
      '  - 3:1 information  A placeholder is left here. What belongs in its place, and who will say so by when?  clarity/placeholder-left',
    ].join('\n')
    const dry = await run('rules update --dry-run')
    const nobody = await run('rules update')
    const no = await run('rules update', { answer: false })
    assert.equal(dry.stdout.slice(0, shown.length), shown)
    assert.equal(nobody.stdout, `${dry.stdout}Nothing was written; \`--yes\` writes without asking.\n`)
    assert.equal(no.stdout, `${dry.stdout}Nothing was written.\n`)
    assert.deepEqual([dry, nobody, no].map(told), [
      [1, ''],
      [1, ''],
      [0, 'Write this? no\n'],
    ])
    assert.equal(read('candor.lock'), before)
    assert.deepEqual(told(await run('check')), [1, ''])
  })

  it('is updated once someone says yes', async () => {
    const outcome = await run('rules update acme-rules', { answer: true })
    assert.equal(outcome.exit, 0)
    assert.match(
      outcome.stdout,
      /\nWritten\. Commit candor\.lock, \.candor\/sets and candor\.yaml together\.\n$/u,
    )
    assert.match(read('candor.lock'), /version: 1\.1\.0/u)
    assert.deepEqual(readdirSync(`${team}/.candor/sets`), ['acme-rules'])
    assert.match((await run('check')).stdout, /2 documents reviewed: 1 error, 1 hint/u)
    assert.deepEqual(await run('rules update'), {
      exit: 0,
      stdout: 'npm:@acme/rules@^1 1.1.0: nothing newer\n',
      stderr: '',
    })
  })

  it('has a forged lock: the review says so, and nothing vouches for it but an update', async () => {
    const lock = read('candor.lock')
    const evil = 'rules:\n  confidence/no-one-else: off\n'
    writeFileSync(`${team}/${set}/candor.yaml`, evil)
    writeFileSync(
      `${team}/candor.lock`,
      lock.replace(/(\n {6}candor\.yaml: )[\da-f]{64}/u, `$1${'b'.repeat(64)}`),
    )
    const altered =
      'candor.lock was altered: its `sha256` is not that of the files it names; run `candor rules update acme-rules` to see what is published and pin that'
    assert.deepEqual(told(await run('check')), [2, cannot(altered)])
    assert.deepEqual(told(await run('rules add')), [2, `error: npm:@acme/rules@^1: ${altered}\n`])
    assert.equal((await run('rules update acme-rules --yes')).exit, 0)
    assert.equal(read('candor.lock'), lock)
    assert.deepEqual(told(await run('check')), [1, ''])
  })

  it('has a lock that cannot be read: nothing overwrites it', async () => {
    const lock = read('candor.lock')
    const broken = lock.replace('version: 1\n', 'version: 9\n')
    writeFileSync(`${team}/candor.lock`, broken)
    for (const words of ['check', 'rules add', 'rules update --yes', 'rules add npm:@acme/other']) {
      const { exit, stderr } = await run(words)
      assert.equal(exit, 2, words)
      assert.match(
        stderr,
        /candor\.lock:3:10: this lock has version 9, and this Candor reads version 1/u,
        words,
      )
    }
    assert.equal(read('candor.lock'), broken)
    writeFileSync(`${team}/candor.lock`, lock)
  })
})

import assert from 'node:assert/strict'
import { reportSchema } from '../../server/src/review/reportSchema'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { runCli, type CliOptions, type CliOutcome } from '../support/cliRun'

const PLAIN = '# Plan\n\nDispatchers plan by hand.\n'

function checkIn(files: MemoryFiles, args: string, more: Partial<CliOptions> = {}): Promise<CliOutcome> {
  return runCli(['check', ...args.split(' ').filter((arg) => arg !== '')], {
    cwd: '/w',
    ...more,
    services: { host: memoryHost(files), ...more.services },
  })
}

describe('exit codes of candor check', () => {
  const text = (word: string): MemoryFiles => ({ '/w/x.md': `# Plan\n\n${word}\n` })
  const cases: readonly (readonly [name: string, files: MemoryFiles, args: string, exit: number])[] = [
    ['nothing found', text('fine'), '', 0],
    ['a hint', text('seamless'), '', 0],
    ['a hint at the bar', text('seamless'), '--fail-on hint', 1],
    ['an information', text('TBD'), '', 0],
    ['an information at the bar', text('TBD'), '--fail-on information', 1],
    ['an information below the bar of another profile', text('TBD'), '--profile leader', 1],
    ['a warning', text('nobody else'), '', 1],
    ['a warning below the bar', text('nobody else'), '--fail-on error', 0],
    ['a warning, never failing', text('nobody else'), '--fail-on never', 0],
    ['a warning that is let pass', text('nobody else'), '--max-warnings 1', 0],
    ['a warning too many', text('nobody else'), '--max-warnings 0', 1],
    ['a warning too many below the bar', text('nobody else'), '--fail-on error --max-warnings 0', 1],
    [
      'a warning let pass beside a failing information',
      text('nobody else TBD'),
      '--fail-on information --max-warnings 1',
      1,
    ],
    ['a hint at the bar that is not shown', text('seamless'), '--quiet --fail-on hint', 1],
    ['a finding in what is left alone', { '/w/x.md': '# Notes\n\nnobody else' }, '', 0],
    ['a finding in what is left alone otherwise', { '/w/x.md': '# Notes\n\nnobody else' }, '--all', 1],
    ['a missing file', {}, 'x.md', 2],
    ['a missing file and a finding', text('nobody else'), 'x.md y.md', 2],
  ]
  for (const [name, files, args, exit] of cases) {
    it(`${exit} for ${name}`, async () => {
      assert.equal((await checkIn(files, args)).exit, exit)
    })
  }
})

describe('inputs of candor check that cannot be read', () => {
  const cases: readonly (readonly [name: string, files: MemoryFiles, args: string, told: string])[] = [
    [
      'an unreadable file',
      { '/w/secret.md': { fails: 'may not be read; check its permissions' } },
      '.',
      'error: secret.md: may not be read; check its permissions\n',
    ],
    [
      'an unreadable folder',
      { '/w/a': { fails: 'may not be read; check its permissions' }, '/w/a/x.md': '' },
      'a',
      'error: a: may not be read; check its permissions\n',
    ],
    ['a pipe', { '/w/pipe.md': { odd: true } }, '', 'error: pipe.md: is not a regular file\n'],
    [
      'a pipe by name',
      { '/w/pipe.md': { odd: true } },
      'pipe.md',
      'error: pipe.md: is not a regular file, so it was not read\n',
    ],
    [
      'a file that is too large',
      { '/w/large.md': new Uint8Array(11 * 1024 * 1024) },
      '',
      'error: large.md: is 11.0 MB; documents over 10 MB are not reviewed, split it\n',
    ],
    [
      'a name that moves the cursor',
      { '/w/a\u001B[2Jb.md': { fails: 'may not be read' } },
      '',
      'error: a\uFFFD[2Jb.md: may not be read\n',
    ],
    [
      'an unreadable configuration',
      { '/w/candor.yaml': { fails: 'may not be read' }, '/w/x.md': '' },
      '',
      'error: candor.yaml:1:1: may not be read\n',
    ],
    [
      'a configuration for several documents',
      { '/w/candor.yaml': '- x', '/w/x.md': '', '/w/y.md': '' },
      '',
      'error: candor.yaml:1:1: expected a mapping (`key: value` lines), not a list\n',
    ],
  ]
  for (const [name, files, args, told] of cases) {
    it(`are told: ${name}`, async () => {
      const { exit, stderr } = await checkIn({ '/w/beside/fine.md': PLAIN, ...files }, args)
      assert.deepEqual({ exit, stderr }, { exit: 2, stderr: told })
    })
  }

  it('do not keep the others from being reviewed', async () => {
    const files = {
      '/w/a.md': { fails: 'may not be read' },
      '/w/b.md': PLAIN,
      '/w/c.md': Uint8Array.of(0xff),
    }
    const { exit, stdout, stderr } = await checkIn(files, '--format json')
    assert.equal(exit, 2)
    assert.deepEqual(
      reportSchema()
        .parse(JSON.parse(stdout))
        .documents.map(({ path }) => path),
      ['b.md'],
    )
    assert.match(stderr, /^error: a\.md: .*\nerror: c\.md:1:1: .*\n$/)
  })

  it('on standard input as well', async () => {
    const outcome = await checkIn({}, '--stdin', { stdin: Uint8Array.of(10, 0xff) })
    assert.equal(outcome.exit, 2)
    assert.match(outcome.stderr, /^error: stdin\.md:2:1: is not UTF-8/)
  })
})

describe('candor check', () => {
  it('uses one reviewer for a whole run and tells it what links lead to', async () => {
    let reviewers = 0
    const asked: unknown[] = []
    const files = { '/w/docs/a.md': '# A\n\n[b](b.md)', '/w/docs/b.md': '# B' }
    await checkIn(files, '', {
      services: {
        createReviewer: () => {
          reviewers += 1
          return {
            review: () => {
              throw new Error('not needed')
            },
            localTargets: () => ['b.md'],
            inheritedTargets: () => [],
          }
        },
        resolveTargets: (_host, path, targets, root) => {
          asked.push([path, targets, root])
          return Promise.resolve(new Map())
        },
      },
    })
    assert.equal(reviewers, 1)
    assert.deepEqual(asked, [
      ['/w/docs/a.md', ['b.md'], '/w'],
      ['/w/docs/b.md', ['b.md'], '/w'],
    ])
  })

  it('tells the reviewer where a document stands in its project, never where on the machine', async () => {
    const asked: string[] = []
    const createReviewer = () => ({
      review: ({ path }: { path: string }): never => {
        asked.push(path)
        throw new Error('not needed')
      },
      localTargets: () => [],
      inheritedTargets: () => [],
    })
    const files = { '/w/docs/a.md': '', '/w/set/candor.yaml': '', '/w/set/docs/b.md': '', '/v/c.md': '' }
    await checkIn(files, '. ../v/c.md', { services: { createReviewer } })
    assert.deepEqual(asked, ['v/c.md', 'docs/a.md', 'docs/b.md'])
  })

  it('shows progress to someone who watches a long run, and wipes it', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/w/${index + 10}.md`, PLAIN]))
    const watched = await checkIn(files, '', { terminal: 80 })
    assert.ok(watched.stderr.startsWith('\r\u001B[K1/12 10.md\r\u001B[K2/12 11.md'))
    assert.ok(watched.stderr.endsWith('\r\u001B[K'))
    assert.equal((await checkIn(files, '')).stderr, '')
    assert.equal((await checkIn({ '/w/x.md': PLAIN }, '', { terminal: 80 })).stderr, '')
  })

  it('gives the same output every time', async () => {
    const files = { '/w/b.md': '# Rich\n\nTBD', '/w/a.md': PLAIN, '/w/c/d.md': '# Notes' }
    const runs = await Promise.all([1, 2].map(() => checkIn(files, '--format json')))
    assert.deepEqual(runs[0], runs[1])
  })

  it('says in one line when it fails itself', async () => {
    const host = { ...memoryHost({}), stat: () => Promise.reject(new TypeError('x is undefined')) }
    const outcome = await checkIn({}, '', { services: { host } })
    assert.deepEqual(outcome, {
      exit: 2,
      stdout: '',
      stderr: 'error: x is undefined\nThis is a fault in Candor itself; please report it.\n',
    })
  })
})

describe('candor lsp', () => {
  it('starts the language server', async () => {
    let started = 0
    const services = {
      startLanguageServer: () => {
        started += 1
        return Promise.resolve()
      },
    }
    assert.equal((await runCli(['lsp', '--stdio'], { cwd: '/w', services })).exit, 0)
    assert.equal(started, 1)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { PinnedSets } from '../../server/src/ruleset/layers'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { HostError } from '../../server/src/workspace/host'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { mistakesIn, resolved } from '../support/resolved'
import { sampleRules } from '../support/sampleRules'

const RULE = 'clarity/placeholder-left'
const at = (severity: string): string => `rules: {${RULE}: ${severity}}`

async function severityIn(files: MemoryFiles, pinned?: PinnedSets): Promise<string | undefined> {
  return (await resolved(files, '/a/x.md', pinned)).ruleset.rules.get(RULE)?.severity
}

describe('extending', () => {
  it('takes a file, a folder, or several, of which later ones win', async () => {
    const shared = { '/team/candor.yaml': at('error'), '/team/b.yml': at('hint') }
    assert.equal(await severityIn({ ...shared, '/a/candor.yaml': 'extends: ../team' }), 'error')
    assert.equal(await severityIn({ ...shared, '/a/candor.yaml': 'extends: ../team/b.yml' }), 'hint')
    const both = 'extends: [../team, ../team/b.yml]'
    assert.equal(await severityIn({ ...shared, '/a/candor.yaml': both }), 'hint')
    assert.equal(await severityIn({ ...shared, '/a/candor.yaml': `${both}\n${at('off')}` }), 'off')
  })

  it('goes on from what is extended, relative to the file that says so', async () => {
    const files = {
      '/a/candor.yaml': 'extends: ./sets/one.yaml',
      '/a/sets/one.yaml': 'extends: ./more/../two.yaml',
      '/a/sets/two.yaml': at('warning'),
    }
    assert.equal(await severityIn(files), 'warning')
  })

  it('leaves folders above a shared file, and its `root`, alone', async () => {
    const files = {
      '/candor.yaml': 'profile: leader',
      '/team/candor.yaml': at('error'),
      '/team/deep/candor.yaml': 'root: true',
      '/a/candor.yaml': 'extends: ../team/deep',
    }
    assert.equal(await severityIn(files), undefined)
    assert.equal((await resolved(files, '/a/x.md')).ruleset.profile, 'leader')
  })

  it('takes URIs', async () => {
    const files = {
      'vscode-vfs://github/o/r/candor.yaml': 'extends: ./our%20 set',
      'vscode-vfs://github/o/r/our%2520%20set/candor.yaml': 'profile: leader',
    }
    const { ruleset, problems } = await resolved(files, 'vscode-vfs://github/o/r/x.md')
    assert.deepEqual([ruleset.profile, problems], ['leader', []])
  })

  it('reads each file once for any number of folders, and says what it depends on', async () => {
    const files: Record<string, string> = { '/team/base.yaml': '', '/a/candor.yaml': '' }
    for (let folder = 0; folder < 20; folder++) {
      files[`/a/${folder}/candor.yaml`] = 'extends: [../../team/base.yaml, ./gone.yaml]'
    }
    const host = memoryHost(files)
    const resolver = new RulesetResolver(host, sampleRules)
    for (let folder = 0; folder < 20; folder++) await resolver.resolve(`/a/${folder}/x.md`)
    assert.equal(host.asked.filter((path) => path === '/team/base.yaml').length, 1)
    assert.equal(host.asked.length, new Set(host.asked).size)
    assert.deepEqual([...resolver.files()].sort().slice(0, 3), [
      '/a/0/candor.yaml',
      '/a/0/gone.yaml',
      '/a/1/candor.yaml',
    ])
    assert.ok(resolver.files().has('/team/base.yaml'))
    resolver.forget()
    assert.equal(resolver.files().size, 0)
  })
})

describe('mistakes in extending', () => {
  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, level) => [`/a/${level}.yaml`, `extends: ./${level + 1}.yaml`]),
    )
  const cases: readonly (readonly [name: string, files: MemoryFiles, ...expected: string[]])[] = [
    [
      'a missing file',
      { '/a/candor.yaml': 'extends:\n  - ./b.yaml' },
      '/a/candor.yaml:2:5 `./b.yaml` does not exist; check the path, which starts in the folder of this file',
    ],
    [
      'a folder without settings',
      { '/a/candor.yaml': 'extends: ./b', '/a/b/x.md': '' },
      '/a/candor.yaml:1:10 `./b` is a folder without a candor.yaml; name the file that is meant',
    ],
    [
      'a folder called candor.yaml',
      { '/a/candor.yaml': 'extends: ./b', '/a/b/candor.yaml/x': '' },
      '/a/candor.yaml:1:10 `./b` is a folder, not a file',
    ],
    [
      'a file of another kind',
      { '/a/candor.yaml': 'extends: ./secret', '/a/secret': 'x: 1' },
      '/a/candor.yaml:1:10 `./secret` is not a file of settings; the name of one ends with .yaml or .yml',
    ],
    [
      'an unreadable file',
      { '/a/candor.yaml': 'extends: ./b.yaml', '/a/b.yaml': { fails: 'may not be read' } },
      '/a/candor.yaml:1:10 `./b.yaml` may not be read',
    ],
    [
      'a file too large',
      { '/a/candor.yaml': 'extends: ./b.yaml', '/a/b.yaml': '#'.repeat(256 * 1024 + 1) },
      '/a/candor.yaml:1:10 `./b.yaml` is 257 KB; a configuration of more than 256 KB is not read; move parts of it into files that it extends',
    ],
    [
      'a mistake inside, at its own place',
      { '/a/candor.yaml': 'extends: ./b.yaml', '/a/b.yaml': '\nrules: {nope: off}' },
      '/a/b.yaml:2:9 unknown rule `nope`; `candor explain` lists the rules',
    ],
    [
      'a wrong encoding, at its own place',
      { '/a/candor.yaml': 'extends: ./b.yaml', '/a/b.yaml': Uint8Array.of(35, 10, 65, 0xff) },
      '/a/b.yaml:2:2 is not UTF-8 (byte 0xff at position 3); save it as UTF-8',
    ],
    [
      'a circle',
      {
        '/a/candor.yaml': 'extends: ./b.yaml',
        '/a/b.yaml': 'extends: ./c.yaml',
        '/a/c.yaml': '# c\nextends: ./b.yaml',
      },
      '/a/c.yaml:2:10 `./b.yaml` leads back to itself; remove one of the two',
    ],
    [
      'a file that extends its own folder',
      { '/a/candor.yaml': 'extends: .' },
      '/a/candor.yaml:1:10 `.` leads back to itself; remove one of the two',
    ],
    [
      'a chain too long',
      { '/a/candor.yaml': 'extends: ./0.yaml', ...chain(30) },
      '/a/19.yaml:1:10 `./20.yaml` is more than 20 levels deep; extend fewer files in a row',
    ],
    [
      'a path above the top',
      { '/a/candor.yaml': 'extends: ../../../b.yaml' },
      '/a/candor.yaml:1:10 `../../../b.yaml` leads above the topmost folder; shorten the path',
    ],
    [
      'a preset that is nearly one',
      { '/a/candor.yaml': 'extends: candor:strikt' },
      '/a/candor.yaml:1:10 `candor:strikt` is not known; did you mean `candor:strict`?',
    ],
    [
      'a preset that is none',
      { '/a/candor.yaml': 'extends: candor:constructor' },
      '/a/candor.yaml:1:10 `candor:constructor` is not known; there are candor:recommended, candor:pm, candor:leader, candor:strict',
    ],
    [
      'an open line',
      { '/a/candor.yaml': 'extends: http://x.test/set.tgz' },
      '/a/candor.yaml:1:10 `http://x.test/set.tgz` is not fetched over an open line; use `https:`',
    ],
    [
      'another kind',
      { '/a/candor.yaml': 'extends: ftp://x.test/set.tgz' },
      '/a/candor.yaml:1:10 `ftp://x.test/set.tgz` is of no known kind; known are candor:, npm:, git+https:, git+ssh:, git+file:, https: and `./paths`',
    ],
    [
      'absolute paths, and those of Windows',
      { '/a/candor.yaml': 'extends: [/etc/x.yaml, "C:/x.yaml", "..\\\\x.yaml"]' },
      '/a/candor.yaml:1:11 `/etc/x.yaml` must be relative to this file, as in `./team`',
      '/a/candor.yaml:1:24 `C:/x.yaml` must be relative to this file, as in `./team`',
      '/a/candor.yaml:1:37 `..\\x.yaml` must separate folders with `/`',
    ],
    [
      'a bare name',
      { '/a/candor.yaml': 'extends: "@acme/set"' },
      '/a/candor.yaml:1:10 `@acme/set` could be two things; write `./@acme/set` for a file or folder beside this file, or `npm:@acme/set` for a package',
    ],
    [
      'a set that nobody pinned',
      { '/a/candor.yaml': 'extends: npm:@acme/set' },
      '/a/candor.yaml:1:10 `npm:@acme/set` cannot be used: it is not pinned; run `candor rules add npm:@acme/set`',
    ],
  ]
  for (const [name, files, ...expected] of cases) {
    it(`tells ${name}`, async () => {
      const resolution = await resolved(files, '/a/x.md')
      assert.deepEqual(mistakesIn(resolution), expected)
      assert.equal(resolution.ruleset.file, '/a/candor.yaml')
    })
  }

  it('ends with a hundred files, however they extend each other', async () => {
    const files: Record<string, string> = { '/a/candor.yaml': 'extends: [./0.yaml, ./0.yaml]' }
    for (let level = 0; level < 18; level++) {
      files[`/a/${level}.yaml`] = `extends: [./${level + 1}.yaml, ./${level + 1}.yaml]`
    }
    files['/a/18.yaml'] = at('hint')
    const resolution = await resolved(files, '/a/x.md')
    assert.match(
      mistakesIn(resolution)[0] ?? '',
      /more than 100 sets are extended here; the rest is left out; extend fewer$/,
    )
    assert.ok(resolution.problems.length < 20)
    assert.equal(resolution.ruleset.rules.get(RULE)?.severity, 'hint')
  })

  it('tells what is wrong above as well, once', async () => {
    const files = { '/candor.yaml': 'profile: boss', '/a/candor.yaml': 'extends: ../candor.yaml' }
    const [problem, ...others] = (await resolved(files, '/a/x.md')).problems
    assert.deepEqual([problem?.file, others], ['/candor.yaml', []])
    const resolver = new RulesetResolver(memoryHost(files), sampleRules)
    const [above] = (await resolver.resolve('/x.md')).problems
    assert.equal((await resolver.resolve('/a/x.md')).problems[0], above)
  })

  it('holds what lies above where its own file cannot be read', async () => {
    const files = { '/candor.yaml': 'profile: leader', '/a/candor.yaml': { fails: 'may not be read' } }
    const { ruleset, problems } = await resolved(files, '/a/x.md')
    assert.deepEqual([ruleset.profile, problems.length], ['leader', 1])
  })
})

describe('pinned sets', () => {
  const sets = '/p/.candor/sets'
  const asked: string[] = []
  const pinned: PinnedSets = (_host, folder, reference) => {
    asked.push(`${folder} ${reference}`)
    if (reference === 'npm:broken') return Promise.reject(new HostError(folder, 'could not be read'))
    return Promise.resolve({ file: `${sets}/${reference.slice(4)}/candor.yaml`, version: '1.0.0' })
  }
  const project = {
    '/p/candor.lock': '{}',
    '/p/docs/candor.yaml': 'extends: npm:one',
    [`${sets}/one/candor.yaml`]: 'extends: [npm:two, candor:pm, ./more.yaml]',
    [`${sets}/one/more.yaml`]: at('off'),
    [`${sets}/one/candor.lock`]: '{}',
    [`${sets}/two/candor.yaml`]: 'profile: leader',
  }

  it('are looked up by the lock of the project, also where a set brings one of its own', async () => {
    asked.length = 0
    const { ruleset, problems } = await resolved(project, '/p/docs/x.md', pinned)
    assert.deepEqual(asked, ['/p npm:one', '/p npm:two'])
    assert.deepEqual(problems, [])
    assert.deepEqual([ruleset.profile, ruleset.rules.get(RULE)?.severity], ['pm', 'off'])
  })

  it('stand beside the file that asks where there is no lock yet', async () => {
    asked.length = 0
    await resolved({ '/a/candor.yaml': 'extends: npm:one' }, '/a/b/x.md', pinned)
    assert.deepEqual(asked, ['/a npm:one'])
  })

  for (const way of ['../two', '../../../secret.yaml', './../one-more/x.yaml', './..']) {
    it(`do not reach out of their folder with ${way}`, async () => {
      const files = { ...project, [`${sets}/one/candor.yaml`]: `extends: ${way}` }
      assert.deepEqual(mistakesIn(await resolved(files, '/p/docs/x.md', pinned)), [
        `${sets}/one/candor.yaml:1:10 \`${way}\` leads out of the fetched set; such a set may extend its own files, presets and other pinned sets`,
      ])
    })
  }

  it('that cannot be read are told, and the rest still holds', async () => {
    const files = { '/a/candor.yaml': 'extends: npm:broken\nprofile: leader' }
    const resolution = await resolved(files, '/a/x.md', pinned)
    assert.deepEqual(mistakesIn(resolution), [
      '/a/candor.yaml:1:10 `npm:broken` cannot be used: could not be read',
    ])
    assert.equal(resolution.ruleset.profile, 'leader')
  })

  it('let faults through', async () => {
    const faulty: PinnedSets = () => Promise.reject(new TypeError('a bug'))
    await assert.rejects(resolved({ '/a/candor.yaml': 'extends: npm:x' }, '/a/x.md', faulty), TypeError)
  })
})

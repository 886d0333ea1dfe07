import assert from 'node:assert/strict'
import { LIMITS } from '../../../server/src/ruleset/remote/limits'
import { pinnedSet, pinsFolder } from '../../../server/src/ruleset/remote/pinnedSet'
import { memoryHost, type MemoryFiles } from '../../support/memoryHost'
import { pinnedProject } from '../../support/pinnedFiles'

const REFERENCE = 'npm:@acme/rules@^1'
const FILES = { 'candor.yaml': 'profile: leader\n', 'docs/why.md': '# Why\n', LICENSE: 'MIT\n' }
const SET = '/w/.candor/sets/acme-rules'

describe('a pinned set', () => {
  let project: Record<string, string> = {}
  before(async () => {
    project = await pinnedProject('/w', REFERENCE, FILES)
  })
  const look = (files: MemoryFiles, reference = REFERENCE): ReturnType<typeof pinnedSet> =>
    pinnedSet(memoryHost(files), '/w', reference)
  const without = (path: string): MemoryFiles =>
    Object.fromEntries(Object.entries(project).filter(([each]) => each !== path))

  it('is found where every file is what the lock says', async () => {
    assert.deepEqual(await look(project), { file: `${SET}/candor.yaml`, version: '1.0.0' })
  })

  it('is found by the paths of an editor', async () => {
    const files = await pinnedProject('vscode-vfs://host/w', REFERENCE, FILES)
    const found = await pinnedSet(memoryHost(files), 'vscode-vfs://host/w', REFERENCE)
    assert.deepEqual(found, {
      file: 'vscode-vfs://host/w/.candor/sets/acme-rules/candor.yaml',
      version: '1.0.0',
    })
  })

  const MEND = `run \`candor rules add '${REFERENCE}'\``
  const cases: readonly (readonly [name: string, files: () => MemoryFiles, told: string])[] = [
    ['not pinned at all', () => ({}), `it is not pinned; ${MEND}`],
    [
      'altered in one letter',
      () => ({ ...project, [`${SET}/docs/why.md`]: '# Whx\n' }),
      `its file \`docs/why.md\` was altered: it is not what candor.lock says; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'altered in its line endings',
      () => ({ ...project, [`${SET}/candor.yaml`]: 'profile: leader\r\n' }),
      `its file \`candor.yaml\` was altered: it is not what candor.lock says; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'without one of its files',
      () => without(`${SET}/LICENSE`),
      `its file \`LICENSE\` is missing; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with a file more',
      () => ({ ...project, [`${SET}/more.yaml`]: '' }),
      `\`more.yaml\` lies among its files, and candor.lock does not name it; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'without any of its files',
      () => ({ '/w/candor.lock': project['/w/candor.lock'] ?? '' }),
      `\`.candor/sets/acme-rules\` is missing; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with a link among its files',
      () => ({ ...project, [`${SET}/docs/link`]: { odd: true } }),
      `\`docs/link\` is a link or no regular file; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'behind a link',
      () => ({ '/w/candor.lock': project['/w/candor.lock'] ?? '', '/w/.candor': { odd: true } }),
      `\`.candor\` in \`.candor/sets/acme-rules\` is a link or a file, not a folder; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'in a folder written otherwise',
      () =>
        Object.fromEntries(
          Object.entries(project).map(([path, text]) => [path.replace('acme-rules/', 'Acme-Rules/'), text]),
        ),
      `\`.candor/sets/acme-rules\` is missing; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with a name written otherwise',
      () => ({ ...without(`${SET}/LICENSE`), [`${SET}/license`]: 'MIT\n' }),
      `its file \`LICENSE\` is missing; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with a file of a megabyte and more',
      () => ({ ...project, [`${SET}/LICENSE`]: 'x'.repeat(LIMITS.fileBytes + 1) }),
      `its file \`LICENSE\` is larger than a file of a set may be; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with more files than a set may have',
      () => ({
        ...project,
        ...Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${SET}/x/${index}.md`, ''])),
      }),
      `it holds more than 500 files; ${MEND} to fetch version 1.0.0 again`,
    ],
    [
      'with a file that may not be read',
      () => ({ ...project, [`${SET}/LICENSE`]: { fails: 'may not be read; check its permissions' } }),
      `it could not be verified: ${SET}/LICENSE may not be read; check its permissions`,
    ],
    [
      'with a lock whose list was altered',
      () => ({
        ...project,
        '/w/candor.lock': (project['/w/candor.lock'] ?? '').replace(
          /LICENSE: [\da-f]{64}/u,
          `LICENSE: ${'a'.repeat(64)}`,
        ),
      }),
      'candor.lock was altered: its `sha256` is not that of the files it names; run `candor rules update acme-rules` to see what is published and pin that',
    ],
    [
      'with a lock that is a folder',
      () => ({ '/w/candor.lock/x': '' }),
      'candor.lock is not a file; remove it and run `candor rules add`',
    ],
  ]
  for (const [name, files, told] of cases) {
    it(`is refused ${name}`, async () => {
      assert.deepEqual(await look(files()), { problem: told })
    })
  }

  it('is refused for a reference that is none', async () => {
    const found = await look(project, 'git+https://example.com/rules.git')
    assert.match('problem' in found ? found.problem : '', /names no tag or commit/u)
  })

  it('is looked for in the nearest folder with a lock', async () => {
    const host = memoryHost({ '/w/candor.lock': '', '/w/a/b/candor.yaml': '', '/v/candor.yaml': '' })
    assert.deepEqual([await pinsFolder(host, '/w/a/b'), await pinsFolder(host, '/v')], ['/w', null])
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { folderFor, lockText } from '../../../server/src/cli/rules/lockText'
import { pathInSets, readLock, type Lock } from '../../../server/src/ruleset/remote/lock'
import { pinFor } from '../../support/pinnedFiles'

const HASH = 'ab'.repeat(32)
const entry = (more = ''): string => `version: 1
sets:
  npm:a:
    version: 1.0.0
    folder: a
    entry: candor.yaml
    sha256: ${HASH}
    files:
      candor.yaml: ${HASH}
${more}`
const told = (text: string): readonly string[] =>
  readLock(text, 'candor.lock').problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)

describe('candor.lock', () => {
  it('is written in one order and read again', async () => {
    const lock: Lock = new Map([
      ['npm:b@^1', await pinFor({ 'z.md': '1', 'candor.yaml': '2', 'a/b.md': '3' }, 'b')],
      [
        'git+https://h/r.git#v1',
        await pinFor({ 'candor.yaml': '' }, 'r', { commit: 'c'.repeat(40), version: 'v1' }),
      ],
    ])
    const text = lockText(lock)
    assert.equal(lockText(new Map([...lock].reverse())), text)
    const { lock: again, problems } = readLock(text, 'candor.lock')
    assert.deepEqual([problems, lockText(again)], [[], text])
    assert.deepEqual(again.get('npm:b@^1')?.files.size, 3)
  })

  it('keeps hashes that look like numbers', () => {
    const digits = `${'1'.repeat(30)}e${'2'.repeat(33)}`
    const pin = {
      version: '1',
      commit: null,
      folder: 'a',
      entry: 'x.yaml',
      sha256: '7'.repeat(64),
      files: new Map([['x.yaml', digits]]),
    }
    const { lock, problems } = readLock(lockText(new Map([['npm:a', pin]])), 'candor.lock')
    assert.deepEqual([problems, lock.get('npm:a')], [[], pin])
  })

  for (const [name, text, expected] of [
    [
      'no version',
      'sets: {}\n',
      /^1:1: this lock says no `version`, and this Candor reads version 1; bring Candor up to date/u,
    ],
    [
      'another version',
      entry().replace('version: 1\n', 'version: 2\n'),
      /^1:10: this lock has version 2, and this Candor reads version 1/u,
    ],
    ['a list', '- a\n', /^1:1: this lock says no `version`/u],
    ['broken YAML', 'version: 1\nsets: [\n', /^3:1: the indentation/u],
    ['an alias', `${entry()}  npm:b: &x {}\n  npm:c: *x\n`, /^\d+:\d+: aliases/u],
    ['a tag', 'version: !!int 1\n', /^1:\d+: tags/u],
    ['a prototype', `${entry()}  __proto__: {}\n`, /^10:3: unknown key `__proto__`/u],
    ['a prototype among the files', entry(`      __proto__: ${HASH}\n`), /^10:7: unknown key `__proto__`/u],
    ['an unknown key', entry('    comand: x\n'), /^10:5: unknown key `comand`/u],
    ['a hash that is none', entry().replace(`sha256: ${HASH}`, 'sha256: abc'), /^7:13: expected a SHA-256/u],
    [
      'a folder outside',
      entry().replace('folder: a', 'folder: ../../etc'),
      /^5:13: expected the name of a folder in `\.candor\/sets`/u,
    ],
    ['a folder above', entry().replace('folder: a', 'folder: ..'), /^5:13: expected the name of a folder/u],
    [
      'an absolute folder',
      entry().replace('folder: a', 'folder: /etc'),
      /^5:13: expected the name of a folder/u,
    ],
    [
      'a folder Windows reads as a device',
      entry().replace('folder: a', 'folder: nul'),
      /^5:13: this folder has a name that Windows keeps/u,
    ],
    ['a file outside', entry(`      ../x.md: ${HASH}\n`), /^10:7: this file has a path with `\.\.`/u],
    ['an absolute file', entry(`      /x.md: ${HASH}\n`), /^10:7: this file has an absolute path/u],
    ['a file with a drive', entry(`      c:x.md: ${HASH}\n`), /^10:7: this file has an absolute path/u],
    ['a file with a backslash', entry(`      a\\b.md: ${HASH}\n`), /^10:7: this file has a character/u],
    [
      'files that differ in case',
      entry(`      Candor.yaml: ${HASH}\n`),
      /^8:5: two files differ in case only/u,
    ],
    [
      'an entry that is no file of it',
      entry().replace('entry: candor.yaml', 'entry: other.yaml'),
      /^6:12: this file is not among/u,
    ],
    [
      'two sets in one folder',
      entry() + entry().split('\n').slice(2).join('\n').replace('npm:a', 'npm:b'),
      /^1[0-9]:13: two sets have this folder/u,
    ],
    ['a short commit', entry('    commit: abc\n'), /^10:13: expected a commit in full/u],
    ['a file twice', entry(`      candor.yaml: ${HASH}\n`), /^10:7: .*written twice/u],
    [
      'more files than a set may have',
      entry(Array.from({ length: 500 }, (_, index) => `      f${index}.md: ${HASH}\n`).join('')),
      /expected at most 500 files/u,
    ],
  ] as const) {
    it(`is refused with ${name}`, () => {
      const [first = ''] = told(text)
      assert.match(first, expected)
      assert.equal(readLock(text, 'candor.lock').lock.size, 0)
    })
  }

  it('is read or refused, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { lock, problems } = readLock(text, 'candor.lock')
        assert.ok(lock.size === 0 || problems.length === 0)
      }),
    )
  })

  it('gives each set a folder of its own, named like the reference', () => {
    const empty: Lock = new Map()
    for (const [reference, folder] of [
      ['npm:@acme/rules@^1', 'acme-rules'],
      ['npm:rules', 'rules'],
      ['git+https://h/team/Rules.git#v1:sets/pm', 'rules-sets-pm'],
      ['git+file:///srv/con#v1', 'set-con'],
      ['https://h/x/set-1.0.tgz?y=1', 'set-1-0'],
    ] as const) {
      assert.equal(folderFor(reference, empty), folder)
    }
    const taken: Lock = new Map([
      ['npm:rules', { version: '', commit: null, folder: 'rules', entry: '', sha256: '', files: new Map() }],
    ])
    assert.equal(folderFor('git+https://h/rules#v1', taken), 'rules-2')
  })

  it('leads to the folder of a set and to its files, as the host speaks', () => {
    assert.equal(pathInSets('/w', 's'), '/w/.candor/sets/s')
    assert.equal(pathInSets('/w', 's', 'a b/c.md'), '/w/.candor/sets/s/a b/c.md')
    assert.equal(pathInSets('vscode-vfs://h', 's', 'a b/c.md'), 'vscode-vfs://h/.candor/sets/s/a%20b/c.md')
  })
})

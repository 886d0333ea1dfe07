import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { manifestOf, setContents, withoutTopFolder } from '../../../server/src/cli/rules/fetch/fetchedSet'
import { MAX_ARCHIVE_BYTES, unpack } from '../../../server/src/cli/rules/fetch/unpack'
import { RulesError } from '../../../server/src/cli/rules/rulesError'
import { packageOf, tarball, tarOf, type TarEntry } from '../../support/tarball'

const SET: TarEntry = { path: 'package/candor.yaml', content: 'profile: pm\n' }
const text = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]))

describe('archives of rule sets', () => {
  it('are read into memory', async () => {
    const files = await unpack(
      tarball([
        { path: './', type: 'Directory' },
        { path: './candor.yaml', content: 'a: 1\n' },
        { path: './docs/', type: 'Directory' },
        { path: './docs/x.md', content: '# X\n' },
      ]),
    )
    assert.deepEqual(text(files), { 'candor.yaml': 'a: 1\n', 'docs/x.md': '# X\n' })
  })

  it('may hold an empty file and one of many blocks', async () => {
    const long = 'line of a page\n'.repeat(5000)
    const files = await unpack(tarball([{ path: 'a.md' }, { path: 'b.md', content: long }]))
    assert.deepEqual(text(files), { 'a.md': '', 'b.md': long })
  })

  it('may have long names', async () => {
    const path = `${'folder/'.repeat(6)}${'n'.repeat(90)}.md`
    assert.deepEqual([...(await unpack(tarball([{ path, content: 'x' }]))).keys()], [path])
  })

  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)
  const noise = (bytes: number): Buffer => {
    // Text that does not shrink, and is the same each time.
    let state = 1
    return Buffer.from(Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647) & 255))
  }
  const whole = tarball([SET, { path: 'package/x.md', content: noise(4000) }])
  const cases: readonly (readonly [name: string, archive: () => Uint8Array, told: RegExp])[] = [
    [
      'a path upwards',
      () => tarball([SET, { path: '../../evil.md', content: 'x' }]),
      /`\.\.\/\.\.\/evil\.md` has a path with `\.\.`/u,
    ],
    [
      'a path upwards in its middle',
      () => tarball([SET, { path: 'package/a/../../../evil.md' }]),
      /has a path with `\.\.`/u,
    ],
    ['an absolute path', () => tarball([SET, { path: '/etc/evil.md' }]), /has an absolute path/u],
    ['a drive', () => tarball([SET, { path: 'C:/evil.md' }]), /has an absolute path/u],
    [
      'a backslash upwards',
      () => tarball([SET, { path: 'package\\..\\..\\evil.md' }]),
      /some systems do not allow/u,
    ],
    [
      'another stream of a file',
      () => tarball([SET, { path: 'package/a.md:evil' }]),
      /some systems do not allow/u,
    ],
    ['a device of Windows', () => tarball([SET, { path: 'package/con.md' }]), /Windows keeps/u],
    ['a name that ends in a dot', () => tarball([SET, { path: 'package/a.md.' }]), /ends in a dot/u],
    ['a control character', () => tarball([SET, { path: 'package/a\u001b[2Jb.md' }]), /control character/u],
    [
      'a name that turns the writing round',
      () => tarball([SET, { path: 'package/a\u202Edm.exe' }]),
      /control character/u,
    ],
    ['a deep folder', () => tarball([SET, { path: `${'a/'.repeat(9)}x.md` }]), /more than 8 folders deep/u],
    [
      'a symbolic link',
      () => tarball([SET, { path: 'package/key.md', type: 'SymbolicLink', link: '/etc/passwd' }]),
      /`package\/key\.md` is a symbolic link/u,
    ],
    [
      'a symbolic link and a file behind it',
      () =>
        tarball([
          { path: 'package/out', type: 'SymbolicLink', link: '/etc' },
          { path: 'package/out/evil.md', content: 'x' },
        ]),
      /symbolic link/u,
    ],
    [
      'a hard link',
      () => tarball([SET, { path: 'package/key.md', type: 'Link', link: '/etc/passwd' }]),
      /hard link/u,
    ],
    [
      'a character device',
      () => tarball([SET, { path: 'package/zero.md', type: 'CharacterDevice' }]),
      /is a device/u,
    ],
    [
      'a block device',
      () => tarball([SET, { path: 'package/disk.md', type: 'BlockDevice' }]),
      /is a device/u,
    ],
    ['a pipe', () => tarball([SET, { path: 'package/pipe.md', type: 'FIFO' }]), /is a pipe/u],
    ['a file twice', () => tarball([SET, SET]), /is in it twice/u],
    [
      'two files that differ in case',
      () => tarball([SET, { path: 'package/CANDOR.yaml' }]),
      /is in it twice/u,
    ],
    ['a bomb', () => gzipSync(zeros(64)), /unpacks to far more/u],
    [
      'a bomb in a file',
      () => tarball([{ path: 'package/candor.yaml', content: zeros(14) }]),
      /unpacks to far more/u,
    ],
    [
      'much that shrinks well',
      () =>
        tarball([
          SET,
          ...Array.from({ length: 9 }, (_, index) => ({
            path: `package/${index}.md`,
            content: Buffer.concat([noise(12000), zeros(1)]),
          })),
        ]),
      /more than 8 MB/u,
    ],
    [
      'too many entries',
      () =>
        tarball(
          Array.from({ length: 2001 }, (_, index) => ({
            path: `package/${index}`,
            type: 'Directory' as const,
          })),
        ),
      /more than 2000 entries/u,
    ],
    ['more bytes than are fetched', () => new Uint8Array(MAX_ARCHIVE_BYTES + 1), /more than 5 MB/u],
    ['an early end of the compression', () => whole.subarray(0, whole.length - 200), /ends too early/u],
    [
      'damaged compression',
      () => Buffer.concat([whole.subarray(0, 40), zeros(1).subarray(0, 100), whole.subarray(140)]),
      /compression is damaged|ends too early/u,
    ],
    [
      'an early end of the archive',
      () => gzipSync(tarOf([SET, { path: 'package/x.md', content: 'x'.repeat(2000) }]).subarray(0, 2048)),
      /is damaged/u,
    ],
    [
      'a size that lies',
      () => gzipSync(tarOf([{ path: 'package/candor.yaml', content: 'x', claims: 5_000_000 }])),
      /is damaged/u,
    ],
    [
      'a damaged header',
      () => gzipSync(Buffer.concat([Buffer.from('x'.repeat(512)), tarOf([SET])])),
      /is damaged/u,
    ],
    ['no archive inside', () => gzipSync('<html>not found</html>'), /is damaged|no files/u],
    ['no compression', () => tarOf([SET]), /not compressed with gzip/u],
    ['a page of a web server', () => Buffer.from('<html>'), /not compressed with gzip/u],
    ['nothing', () => new Uint8Array(), /not compressed with gzip/u],
    ['no files', () => tarball([{ path: 'package/', type: 'Directory' }]), /holds no files/u],
  ]
  for (const [name, archive, told] of cases) {
    it(`are refused with ${name}`, async () => {
      await assert.rejects(unpack(archive()), (error: unknown) => {
        assert.ok(error instanceof RulesError)
        assert.match(error.message, /^the archive was refused: /u)
        assert.match(error.message, told)
        return true
      })
    })
  }
})

describe('the contents of a set', () => {
  const contents = async (files: Readonly<Record<string, string>>): Promise<ReturnType<typeof setContents>> =>
    setContents(withoutTopFolder(await unpack(packageOf(files))))

  it('are data, pages and code, in the order of their paths', async () => {
    const all = {
      'x.svg': '',
      'run.sh': '',
      'rules.mjs': '',
      'more.js': '',
      'a.cjs': '',
      'd.json': '{}',
      'candor.yaml': '',
      'LICENCE.txt': '',
      'docs/a.md': '',
      '.npmrc': '',
    }
    const { entry, files } = await contents(all)
    assert.deepEqual(
      [entry, [...files.keys()]],
      ['candor.yaml', ['LICENCE.txt', 'candor.yaml', 'd.json', 'docs/a.md', 'more.js', 'rules.mjs']],
    )
  })

  it('may say where their candor.yaml is', async () => {
    const { entry } = await contents({ 'package.json': '{"candor":"./sets/pm.yaml"}', 'sets/pm.yaml': '' })
    assert.equal(entry, 'sets/pm.yaml')
  })

  it('have a folder around them, or none', async () => {
    const files = new Map([
      ['candor.yaml', new Uint8Array()],
      ['a/b.md', new Uint8Array()],
    ])
    assert.equal(withoutTopFolder(files), files)
    assert.deepEqual([...withoutTopFolder(await unpack(packageOf({ 'a.md': '' }))).keys()], ['a.md'])
  })

  for (const [name, files, told] of [
    ['without a candor.yaml', { 'README.md': '' }, /this is not a rule set: it has no `candor\.yaml`/u],
    ['that name one that is not there', { 'package.json': '{"candor":"x.yaml"}' }, /it has no `x\.yaml`/u],
    [
      'that name one elsewhere',
      { 'package.json': '{"candor":"../../x.yaml"}' },
      /in its package\.json has a path with/u,
    ],
    [
      'with a large file',
      { 'candor.yaml': '', 'a.md': `${'x'.repeat(1024 * 1024)}y` },
      /`a\.md` is larger than 1 MB/u,
    ],
    [
      'of too many files',
      Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.md`, ''])),
      /more than 500 files/u,
    ],
  ] as const) {
    it(`are refused ${name}`, async () => {
      const wide = Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)]),
      )
      await Promise.resolve()
      assert.throws(() => setContents(new Map(Object.entries(wide))), told)
    })
  }

  it('have a manifest that is read as text alone', () => {
    const manifest = (json: string): unknown =>
      manifestOf(new Map([['package.json', new TextEncoder().encode(json)]]))
    const nothing = { name: null, version: null, candor: null }
    assert.deepEqual(manifest('{"name":"a","version":"1.0.0","candor":"x"}'), {
      name: 'a',
      version: '1.0.0',
      candor: 'x',
    })
    for (const odd of ['', '{', 'null', '[]', '{"name":1,"candor":{}}', '{"__proto__":{"name":"a"}}'])
      assert.deepEqual(manifest(odd), nothing)
    assert.deepEqual(manifestOf(new Map()), nothing)
  })
})

import assert from 'node:assert/strict'
import { documentPlace } from '../../server/src/ruleset/documents'
import { RulesetResolver, resolveRuleset } from '../../server/src/ruleset/resolve'
import { defaultRuleset } from '../../server/src/ruleset/ruleset'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { sampleRules } from '../support/sampleRules'

describe('finding the ruleset of a document', () => {
  it('takes every file upwards, and the nearest first', async () => {
    const host = memoryHost({
      '/a/candor.yaml': 'profile: leader',
      '/a/b/c/x.md': '',
      '/a/d/candor.yaml': 'vocabulary: {products: [Tide]}',
      '/a/e/candor.yaml': 'profile: pm',
      '/a/f/candor.yaml': 'root: true',
      '/a/d/x.md': '',
    })
    const outer = await resolveRuleset(host, '/a/b/c/x.md', sampleRules)
    assert.equal(outer.ruleset.profile, 'leader')
    assert.equal(outer.ruleset.root, '/a')
    assert.equal(outer.ruleset.file, '/a/candor.yaml')
    const inner = await resolveRuleset(host, '/a/d/x.md', sampleRules)
    assert.equal(inner.ruleset.profile, 'leader')
    assert.deepEqual(inner.ruleset.vocabulary.products, ['tide'])
    assert.deepEqual([inner.ruleset.root, inner.ruleset.file], ['/a', '/a/d/candor.yaml'])
    assert.equal((await resolveRuleset(host, '/a/e/x.md', sampleRules)).ruleset.profile, 'pm')
    const { ruleset: alone } = await resolveRuleset(host, '/a/f/g/x.md', sampleRules)
    assert.deepEqual([alone.root, alone.file, alone.profile], ['/a/f', '/a/f/candor.yaml', 'pm'])
  })

  it('is relative to the repository where there is no file, and to nothing where there is neither', async () => {
    const host = memoryHost({ '/p/project/.git/HEAD': '', '/p/project/docs/x.md': '', '/p/y.md': '' })
    const { ruleset } = await resolveRuleset(host, '/p/project/docs/x.md', sampleRules)
    assert.equal(ruleset.root, '/p/project')
    assert.equal(ruleset.file, null)
    assert.equal(documentPlace(ruleset, '/p/project/docs/x.md'), 'docs/x.md')
    const loose = await resolveRuleset(host, '/p/y.md', sampleRules)
    assert.equal(documentPlace(loose.ruleset, '/p/y.md'), 'p/y.md')
  })

  it('takes URIs as they come', async () => {
    const host = memoryHost({ 'file:///a/candor.yaml': 'profile: leader' })
    const { ruleset } = await resolveRuleset(host, 'file:///a/my%20docs/x.md', sampleRules)
    assert.equal(ruleset.root, 'file:///a')
    assert.equal(ruleset.profile, 'leader')
  })

  for (const path of ['/x/y.md', 'untitled:Untitled-1', 'vscode-vfs://github/o/r/x.md']) {
    it(`falls back to the defaults for ${path}`, async () => {
      const { ruleset, problems } = await resolveRuleset(memoryHost({}), path, sampleRules)
      assert.deepEqual([ruleset, problems], [defaultRuleset, []])
    })
  }

  const broken: readonly (readonly [
    name: string,
    files: MemoryFiles,
    line: number,
    column: number,
    message: RegExp,
  ])[] = [
    ['mistakes', { '/a/candor.yaml': '\nprofil: pm' }, 2, 1, /did you mean `profile`/],
    ['a folder of that name', { '/a/candor.yaml/x': '' }, 1, 1, /is not a file/],
    ['an unreadable file', { '/a/candor.yaml': { fails: 'may not be read' } }, 1, 1, /may not be read/],
    ['too much', { '/a/candor.yaml': '#'.repeat(256 * 1024 + 1) }, 1, 1, /is 257 KB; .* 256 KB/],
    [
      'wrong encoding',
      { '/a/candor.yaml': Uint8Array.of(35, 10, 65, 0xff) },
      2,
      2,
      /is not UTF-8 \(byte 0xff/,
    ],
  ]
  for (const [name, files, line, column, message] of broken) {
    it(`tells ${name}`, async () => {
      const { ruleset, problems } = await resolveRuleset(memoryHost(files), '/a/b/x.md', sampleRules)
      assert.equal(ruleset.file, '/a/candor.yaml')
      assert.equal(problems.length, 1)
      assert.deepEqual(
        [problems[0]?.file, problems[0]?.line, problems[0]?.column],
        ['/a/candor.yaml', line, column],
      )
      assert.match(problems[0]?.message ?? '', message)
    })
  }

  it('lets faults of its own through', async () => {
    const host = { ...memoryHost({}), stat: () => Promise.reject(new TypeError('a bug')) }
    await assert.rejects(resolveRuleset(host, '/a/x.md', sampleRules), TypeError)
  })

  it('looks into each folder once, until told to forget', async () => {
    const host = memoryHost({ '/a/candor.yaml': 'profile: leader' })
    const resolver = new RulesetResolver(host, sampleRules)
    const [one, two] = await Promise.all([resolver.resolve('/a/b/x.md'), resolver.resolve('/a/b/y.md')])
    assert.equal(one.ruleset, two.ruleset)
    const asked = ['/a/b/candor.yaml', '/a/candor.yaml', '/candor.yaml', '/a/candor-baseline.json']
    assert.deepEqual(host.asked, asked)
    await resolver.resolve('/a/z.md')
    assert.deepEqual(host.asked, asked)
    resolver.forget()
    await resolver.resolve('/a/x.md')
    assert.deepEqual(host.asked.slice(asked.length), asked.slice(1))
  })

  it('asks again after a fault', async () => {
    const host = memoryHost({ '/a/candor.yaml': 'profile: leader' })
    let faulty = true
    const stat = (path: string) => (faulty ? Promise.reject(new TypeError('a bug')) : host.stat(path))
    const resolver = new RulesetResolver({ ...host, stat }, sampleRules)
    await assert.rejects(resolver.resolve('/a/x.md'), TypeError)
    faulty = false
    assert.equal((await resolver.resolve('/a/x.md')).ruleset.profile, 'leader')
  })
})

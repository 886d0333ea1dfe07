import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Resolution } from '../../server/src/ruleset/folderSettings'
import { resolveRuleset, RulesetResolver } from '../../server/src/ruleset/resolve'
import { withProfile } from '../../server/src/ruleset/ruleset'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { sampleRules } from '../support/sampleRules'

const MARK = '0123456789abcdef'
const FILE = `{"version": 1, "about": "x", "documents": {"docs/a.md": {"a/rule ${MARK}": 2}}}`
const OTHER_FILE = `{"version": 1, "about": "x", "documents": {"a.md": {"a/rule ${MARK}": 1}}}`

async function resolve(files: MemoryFiles, path = '/p/docs/a.md'): Promise<Resolution> {
  return resolveRuleset(memoryHost(files), path, sampleRules)
}

describe('the baseline of a ruleset', () => {
  for (const [name, files, root] of [
    ['beside candor.yaml', { '/p/candor.yaml': 'profile: leader' }, '/p'],
    ['at the top of a repository', { '/p/.git/HEAD': '' }, '/p'],
    ['in a folder that is neither', {}, '/p'],
  ] as const) {
    it(`is read ${name}`, async () => {
      const { ruleset, problems } = await resolve({ ...files, '/p/candor-baseline.json': FILE })
      assert.deepEqual(problems, [])
      assert.equal(ruleset.root, root)
      assert.equal(ruleset.baseline?.file, '/p/candor-baseline.json')
      assert.deepEqual([...(ruleset.baseline.documents.get('docs/a.md') ?? [])], [[`a/rule ${MARK}`, 2]])
      assert.ok(withProfile(ruleset, 'leader').baseline)
    })
  }

  it('is that of the topmost candor.yaml that counts, and of no other folder', async () => {
    const files = {
      '/p/docs/candor.yaml': 'profile: leader',
      '/p/docs/candor-baseline.json': OTHER_FILE,
      '/p/candor.yaml': 'profile: pm',
      '/p/candor-baseline.json': FILE,
    }
    const { ruleset } = await resolve(files)
    assert.equal(ruleset.profile, 'leader')
    assert.equal(ruleset.baseline?.file, '/p/candor-baseline.json')
    const alone = await resolve({ ...files, '/p/docs/candor.yaml': 'root: true' })
    assert.equal(alone.ruleset.baseline?.file, '/p/docs/candor-baseline.json')
  })

  it('is one object for all folders of a project, and read once', async () => {
    const host = memoryHost({
      '/p/candor.yaml': 'profile: pm\noverrides: [{ files: "docs/b.md", profile: leader }]',
      '/p/docs/candor.yaml': 'rules: {}',
      '/p/candor-baseline.json': FILE,
    })
    const resolver = new RulesetResolver(host, sampleRules)
    const paths = ['/p/a.md', '/p/docs/a.md', '/p/docs/b.md', '/p/docs/a.md']
    const resolutions = await Promise.all(paths.map((path) => resolver.resolve(path)))
    const baselines = resolutions.map(({ ruleset }) => ruleset.baseline)
    assert.equal(new Set(baselines).size, 1)
    assert.notEqual(baselines[0], null)
    assert.equal(resolutions[1]?.ruleset, resolutions[3]?.ruleset)
    assert.equal(host.asked.filter((path) => path === '/p/candor-baseline.json').length, 1)
    assert.ok(resolver.files().has('/p/candor-baseline.json'))
  })

  it('changes what tells folders apart', async () => {
    const files = { '/p/candor.yaml': 'profile: pm' }
    const [one, two] = await Promise.all([
      resolve(files),
      resolve({ ...files, '/p/candor-baseline.json': FILE }),
    ])
    assert.notEqual(one.folderHash(), two.folderHash())
  })

  it('changes what tells rulesets apart', async () => {
    const files = { '/p/candor.yaml': 'profile: pm' }
    const hashes = await Promise.all(
      [files, { ...files, '/p/candor-baseline.json': FILE }].map(
        async (each) => (await resolve(each)).ruleset.hash,
      ),
    )
    assert.notEqual(hashes[0], hashes[1])
  })

  it('is read once, and again when told to forget', async () => {
    const table: Record<string, string> = { '/p/candor.yaml': '', '/p/candor-baseline.json': FILE }
    const host = memoryHost(table)
    const resolver = new RulesetResolver(host, sampleRules)
    const [one, two] = await Promise.all(['/p/a.md', '/p/docs/b.md'].map((path) => resolver.resolve(path)))
    assert.equal(one?.ruleset, two?.ruleset)
    assert.equal(host.asked.filter((path) => path === '/p/candor-baseline.json').length, 1)
    delete table['/p/candor-baseline.json']
    resolver.forget()
    assert.equal((await resolver.resolve('/p/a.md')).ruleset.baseline, null)
  })

  for (const [name, content, line, column, message] of [
    ['nothing', '', 1, 1, /the file ends where `\{` is expected/],
    ['another thing', '[1]', 1, 1, /`\[1\]` stands where `\{`/],
    ['an end too early', '{\n"version": 1,', 2, 14, /the file ends where a text/],
    ['a comma too many', '{"version": 1,\n}', 2, 1, /remove the comma before this/],
    ['a comma too few', '{"version": 1\n"about": "x"}', 2, 1, /`"about"` stands where a comma or `\}`/],
    ['more behind it', '{"version": 1}\n{}', 2, 1, /where the end of the file is expected/],
    ['an escape there is not', '{"version": 1, "about": "\\q"}', 1, 25, /where a text in/],
    ['a text that does not end', '{"version": 1, "about": "x}', 1, 25, /where a text in/],
    ['another version', '{"version":\n 2}', 2, 2, /version 2 is not known to this Candor; update Candor/],
    ['no version', '{"documents": {}}', 1, 1, /`"version": 1` is missing/],
    ['an unknown key', '{"version": 1,\n "authors": {}}', 2, 2, /unknown key `authors`/],
    [
      'no rule',
      `{"version": 1, "documents": {"a.md": {\n"x": 1}}}`,
      2,
      1,
      /`x` is not a rule and a fingerprint/,
    ],
    ['a count of nothing', `{"version": 1, "documents": {"a.md": {\n"a/b ${MARK}": 0}}}`, 2, 25, /1 or more/],
    [
      'a count that is none',
      `{"version": 1, "documents": {"a.md": {\n"a/b ${MARK}": -1}}}`,
      2,
      25,
      /whole number/,
    ],
    [
      'a document twice',
      '{"version": 1, "documents": {"a.md": {},\n"a.md": {}}}',
      2,
      1,
      /`a.md` is written twice/,
    ],
    ['a merge', `{\n<<<<<<< HEAD\n  "version": 1,\n=======\n}`, 2, 1, /a merge was not finished here/],
    ['wrong encoding', Uint8Array.of(123, 10, 0xff), 2, 1, /is not UTF-8/],
    ['an unreadable file', { fails: 'may not be read' }, 1, 1, /may not be read/],
    ['a pipe', { odd: true }, 1, 1, /is not a file/],
    ['too much', ' '.repeat(8 * 1024 * 1024 + 1), 1, 1, /larger than 8 MB/],
  ] as const) {
    it(`tells ${name}, and then nothing is known`, async () => {
      const files = { '/p/candor.yaml': 'profile: leader', '/p/candor-baseline.json': content }
      const { ruleset, problems } = await resolve(files)
      assert.equal(ruleset.baseline, null)
      assert.equal(ruleset.profile, 'leader')
      assert.deepEqual(
        problems.map((problem) => [problem.file, problem.line, problem.column]),
        [['/p/candor-baseline.json', line, column]],
      )
      assert.match(problems[0]?.message ?? '', message)
    })
  }

  it('takes any path for a document', async () => {
    const text = `{"version": 1, "documents": {"__proto__": {"a/b ${MARK}": 1}, "ünï \\"x\\".md": {}}}`
    const { ruleset, problems } = await resolve({ '/p/candor-baseline.json': text })
    assert.deepEqual(problems, [])
    assert.deepEqual([...(ruleset.baseline?.documents.keys() ?? [])], ['__proto__', 'ünï "x".md'])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { memoryHost } from '../support/memoryHost'
import { originLines, resolved } from '../support/resolved'
import { sampleRules } from '../support/sampleRules'

const RULE = 'clarity/placeholder-left'
const files = {
  '/a/candor.yaml': [
    'overrides:',
    '  - files: "**/*.md"',
    '    vocabulary: {products: [Tide]}',
    '    profile: leader',
    '  - files: [b/pitch*.md, memo.md]',
    `    rules: {${RULE}: off}`,
  ].join('\n'),
  '/a/b/candor.yaml': [
    'profile: pm',
    'overrides:',
    '  - files: pitch-x.md',
    `    rules: {${RULE}: hint}`,
  ].join('\n'),
}

describe('overrides', () => {
  const severity = async (path: string): Promise<string | undefined> =>
    (await resolved(files, path)).ruleset.rules.get(RULE)?.severity

  it('hold for the documents they name, relative to the folder of their file; later ones win', async () => {
    assert.equal(await severity('/a/memo.md'), 'off')
    assert.equal(await severity('/a/other.md'), undefined)
    assert.equal(await severity('/a/b/pitch-y.md'), 'off')
    assert.equal(await severity('/a/b/pitch-x.md'), 'hint')
    assert.equal(await severity('/a/pitch-x.md'), undefined)
  })

  it('are stronger than their own file and weaker than a nearer one', async () => {
    assert.equal((await resolved(files, '/a/memo.md')).ruleset.profile, 'leader')
    const near = await resolved(files, '/a/b/pitch-x.md')
    assert.equal(near.ruleset.profile, 'pm')
    assert.deepEqual(originLines(near), [
      'vocabulary.products.tide = "Tide" (/a/candor.yaml:3)',
      'profile = "pm" (/a/b/candor.yaml:1 < /a/candor.yaml:4)',
      `rules.${RULE}.severity = "hint" (/a/b/candor.yaml:4 < /a/candor.yaml:6)`,
    ])
    assert.deepEqual(
      near.overrides().map(({ files: globs, from, applies }) => [globs, from.line, applies]),
      [
        [['**/*.md'], 2, true],
        [['b/pitch*.md', 'memo.md'], 5, true],
        [['b/pitch-x.md'], 3, true],
      ],
    )
  })

  it('of a shared file are relative to the folder of the file that extends it', async () => {
    const shared = {
      '/rules/team.yaml': `overrides: [{files: "pitches/*.md", rules: {${RULE}: off}}]`,
      '/a/candor.yaml': 'extends: ../rules/team.yaml',
    }
    assert.equal((await resolved(shared, '/a/pitches/x.md')).ruleset.rules.get(RULE)?.severity, 'off')
    assert.equal((await resolved(shared, '/a/x.md')).ruleset.rules.size, 0)
  })

  it('make one frozen ruleset for each set of them', async () => {
    const resolver = new RulesetResolver(memoryHost(files), sampleRules)
    const of = async (path: string) => (await resolver.resolve(path)).ruleset
    assert.equal(await of('/a/memo.md'), await of('/a/memo.md'))
    assert.equal(await of('/a/b/pitch-y.md'), await of('/a/b/pitch-z.md'))
    assert.notEqual((await of('/a/memo.md')).hash, (await of('/a/other.md')).hash)
    assert.ok(Object.isFrozen(await of('/a/memo.md')))
  })

  it('change the hash of the folder even where they hold for no document yet', async () => {
    const hash = async (yaml: string) => (await resolved({ '/a/candor.yaml': yaml }, '/a/x.md')).folderHash()
    const off = await hash(`overrides: [{files: y.md, rules: {${RULE}: off}}]`)
    assert.notEqual(off, await hash(`overrides: [{files: y.md, rules: {${RULE}: hint}}]`))
    assert.notEqual(off, await hash(`overrides: [{files: z.md, rules: {${RULE}: off}}]`))
    assert.equal(off, await hash(`# the same\noverrides: [{files: y.md, rules: {${RULE}: off}}]`))
  })
})

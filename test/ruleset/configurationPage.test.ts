import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { presets } from '../../rules/presets/presets'
import { LEXICON_CLASSES, SLOTS } from '../../server/src/facts/types'
import { teamShape } from '../../server/src/ruleset/teamSchema'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { memoryHost } from '../support/memoryHost'
import { readRepositoryFile } from '../support/repository'

describe('docs/configuration.md', () => {
  const page = readRepositoryFile('docs/configuration.md')
  const [plain = '', extending = '', overriding = '', ...taught] = [
    ...page.matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map(([, text = '']) => text)
  const resolve = (yaml: string, path = '/team/x.md') =>
    new RulesetResolver(
      memoryHost({ '/team/candor.yaml': yaml, '/rules/candor.yaml': 'profile: leader' }),
      rules,
    ).resolve(path)

  it('shows every key of a plain file, without mistakes', async () => {
    const { ruleset, problems } = await resolve(plain)
    assert.deepEqual(problems, [])
    assert.equal(ruleset.profile, 'leader')
    assert.equal(ruleset.documents.types.length, 2)
    const { segments, competitors, metrics, products } = ruleset.vocabulary
    assert.ok([segments, competitors, metrics, products].every((words) => words.length > 0))
  })

  it('shows how to build on something, and how a mistake is told', async () => {
    const { ruleset, problems } = await resolve(extending)
    assert.deepEqual(problems, [])
    assert.equal(ruleset.profile, 'leader')
    assert.equal(ruleset.rules.get('decision/no-decider')?.severity, 'stricter')
    const mistaken = await resolve(extending.replace('vague-quality', 'vague-qualty'))
    assert.deepEqual(
      mistaken.problems.map(({ line, message }) => [line, message]),
      [[5, 'unknown rule `clarity/vague-qualty`; did you mean `clarity/vague-quality`?']],
    )
  })

  it('shows overrides that do what it says', async () => {
    const severity = async (path: string) =>
      (await resolve(overriding, path)).ruleset.rules.get('decision/no-alternatives')?.severity
    assert.equal(await severity('/team/x.md'), undefined)
    assert.equal(await severity('/team/pitches/x.md'), 'off')
    assert.equal(await severity('/team/pitches/board/x.md'), 'warning')
    assert.deepEqual((await resolve(overriding)).problems, [])
  })

  it('shows every key by which a team teaches, without mistakes, and each does something', async () => {
    const keys = taught.flatMap((yaml) => [...yaml.matchAll(/^([a-z-]+):/gmu)].map(([, key = '']) => key))
    assert.deepEqual(keys.sort(), Object.keys(teamShape(rules)).sort())
    const plainHash = (await resolve('')).ruleset.hash
    for (const yaml of taught) {
      const { ruleset, problems } = await resolve(yaml)
      assert.deepEqual(problems, [], yaml)
      assert.notEqual(ruleset.hash, plainHash, yaml)
    }
  })

  it('names every slot and every list of the lexicon', () => {
    for (const name of [...SLOTS, ...LEXICON_CLASSES]) assert.ok(page.includes(`\`${name}\``), name)
  })

  it('says of each preset what it is for', () => {
    for (const [name, { summary }] of Object.entries(presets)) {
      assert.ok(page.includes(`| \`candor:${name}\` | ${summary} |`), name)
    }
  })
})

import assert from 'node:assert/strict'
import * as z from 'zod'
import { OWN_FINDINGS } from '../../server/src/review/ownFindings'
import { REPORTED_WITHOUT_RULE } from '../../server/src/ruleset/configurable'
import { isIncluded } from '../../server/src/ruleset/documents'
import { createRuleset, defaultRuleset, withProfile } from '../../server/src/ruleset/ruleset'
import { teamSettings } from '../../server/src/ruleset/team'
import { settingsSchema, type Settings } from '../../server/src/ruleset/schema'
import { sampleRules } from '../support/sampleRules'

const origin = { root: '/team', file: '/team/candor.yaml' }

function rulesetOf(settings: Settings) {
  return createRuleset(settings, sampleRules, origin)
}

describe('a ruleset', () => {
  it('has defaults for everything', () => {
    const { hash, team, ...rest } = defaultRuleset
    assert.match(hash, /^[a-z0-9]+$/)
    assert.deepEqual(rest, {
      profile: 'pm',
      documents: { include: ['**/*.md', '**/*.markdown'], exclude: [], types: [] },
      vocabulary: { segments: [], competitors: [], metrics: [], products: [] },
      rules: new Map(),
      baseline: null,
      customRules: [],
      plugins: null,
      root: '',
      file: null,
    })
    assert.deepEqual(team, teamSettings({}))
  })

  it('fills in options and keeps severities', () => {
    const { rules } = rulesetOf({
      rules: { 'clarity/placeholder-left': 'off', 'decision/no-alternatives': { atLeast: 3 } },
    })
    assert.deepEqual(
      [...rules],
      [
        ['clarity/placeholder-left', { severity: 'off', options: {} }],
        ['decision/no-alternatives', { severity: 'default', options: { atLeast: 3 } }],
      ],
    )
    const word = rulesetOf({ rules: { 'decision/no-alternatives': 'hint' } }).rules
    assert.deepEqual(word.get('decision/no-alternatives'), { severity: 'hint', options: { atLeast: 2 } })
  })

  it('knows words in lower case, each once', () => {
    const { vocabulary } = rulesetOf({ vocabulary: { products: ['Tide', 'TIDE', 'Ebb'] } })
    assert.deepEqual(vocabulary.products, ['tide', 'ebb'])
  })

  it('is frozen through and through', () => {
    const ruleset = rulesetOf({ documents: { types: { 'a.md': 'prd' } } })
    assert.throws(() => Object.assign(ruleset, { profile: 'leader' }), TypeError)
    assert.throws(() => Object.assign(ruleset.documents.include, { 0: 'x' }), TypeError)
    assert.ok(Object.isFrozen(ruleset.documents.types[0]))
  })

  it('has a hash that follows its content alone', () => {
    const settings: readonly Settings[] = [
      {},
      { profile: 'leader' },
      { documents: { exclude: ['x'] } },
      { documents: { types: { 'a.md': 'prd', 'b.md': 'rfc' } } },
      { documents: { types: { 'b.md': 'rfc', 'a.md': 'prd' } } },
      { vocabulary: { metrics: ['x'] } },
      { rules: { 'clarity/placeholder-left': 'off' } },
      { rules: { 'clarity/placeholder-left': 'hint' } },
      { rules: { 'decision/no-alternatives': { atLeast: 3 } } },
    ]
    const hashes = settings.map((each) => rulesetOf(each).hash)
    assert.equal(new Set(hashes).size, settings.length)
    assert.deepEqual(
      hashes,
      settings.map((each) => rulesetOf(each).hash),
    )
  })

  it('can be seen through another profile', () => {
    const leader = withProfile(rulesetOf({}), 'leader')
    assert.equal(leader.profile, 'leader')
    assert.equal(leader.hash, rulesetOf({ profile: 'leader' }).hash)
    assert.equal(withProfile(leader, 'leader'), leader)
  })
})

describe('what can be configured', () => {
  it('is every rule and what the review reports by itself', () => {
    const own = OWN_FINDINGS.map(({ id, summary }) => [id, summary])
    assert.deepEqual(REPORTED_WITHOUT_RULE, own)
    const { rules } = rulesetOf({ rules: { 'suppression/unused': 'off' } })
    assert.deepEqual([...rules], [['suppression/unused', { severity: 'off', options: {} }]])
  })

  it('is never an option called severity', () => {
    const [rule] = sampleRules
    assert.ok(rule)
    const clash = { ...rule, meta: { ...rule.meta, options: z.object({ severity: z.number() }) } }
    assert.throws(() => settingsSchema([clash]), /cannot be called "severity"/)
  })
})

describe('documents of a ruleset', () => {
  const ruleset = rulesetOf({
    documents: {
      include: ['docs/**'],
      exclude: ['docs/old/**'],
    },
  })
  const cases: readonly (readonly [path: string, included: boolean])[] = [
    ['docs/a.md', true],
    ['docs/old/a.md', false],
    ['README.md', false],
  ]
  for (const [path, included] of cases) {
    it(`${path} is ${included ? 'included' : 'left out'}`, () => {
      assert.equal(isIncluded(ruleset, path), included)
    })
  }

  it('are all included without a configuration file', () => {
    assert.equal(isIncluded(defaultRuleset, '/anywhere/x.txt'), true)
  })
})

import assert from 'node:assert/strict'
import { configuredType, isIncluded } from '../../server/src/ruleset/documents'
import { createRuleset, defaultRuleset, withProfile } from '../../server/src/ruleset/ruleset'
import type { Settings } from '../../server/src/ruleset/schema'
import { sampleRules } from '../support/sampleRules'

const origin = { root: '/work', file: '/work/candor.yaml' }

function rulesetOf(settings: Settings) {
  return createRuleset(settings, sampleRules, origin)
}

describe('a ruleset', () => {
  it('has defaults for everything', () => {
    const { hash, ...rest } = defaultRuleset
    assert.match(hash, /^[a-z0-9]+$/)
    assert.deepEqual(rest, {
      profile: 'pm',
      documents: { include: ['**/*.md', '**/*.markdown'], exclude: [], types: [] },
      vocabulary: { segments: [], competitors: [], metrics: [], products: [] },
      rules: new Map(),
      root: '',
      file: null,
    })
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

describe('documents of a ruleset', () => {
  const ruleset = rulesetOf({
    documents: {
      include: ['docs/**'],
      exclude: ['docs/old/**'],
      types: { 'docs/notes/**': 'none', 'docs/**/strategy*.md': 'strategy', '**': 'prd' },
    },
  })
  const cases: readonly (readonly [path: string, included: boolean, type: string | null])[] = [
    ['docs/a.md', true, 'prd'],
    ['docs/old/a.md', false, 'prd'],
    ['README.md', false, 'prd'],
    ['docs/notes/strategy.md', true, 'none'],
    ['docs/x/strategy-2027.md', true, 'strategy'],
  ]
  for (const [path, included, type] of cases) {
    it(`${path}: ${included ? 'included' : 'left out'}, ${type ?? 'no type'}`, () => {
      assert.equal(isIncluded(ruleset, path), included)
      assert.equal(configuredType(ruleset, path), type)
    })
  }

  it('are all included without a configuration file', () => {
    assert.equal(isIncluded(defaultRuleset, '/anywhere/x.txt'), true)
    assert.equal(configuredType(defaultRuleset, '/anywhere/x.txt'), null)
  })
})

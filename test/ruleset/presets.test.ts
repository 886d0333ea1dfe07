import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { presets } from '../../rules/presets/presets'
import { severityOf } from '../../server/src/review/severity'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import type { Ruleset } from '../../server/src/ruleset/types'
import { memoryHost } from '../support/memoryHost'

async function preset(name: string, more = ''): Promise<Ruleset> {
  const host = memoryHost({ '/a/candor.yaml': `extends: candor:${name}\n${more}` })
  const { ruleset, problems } = await new RulesetResolver(host, rules).resolve('/a/x.md')
  assert.deepEqual(problems, [])
  return ruleset
}

/** Off in both profiles, and for a team to switch on by name. */
const OPTIONAL = new Set([
  'confidence/mixed-likelihood',
  'decision/dependency-without-agreement',
  'decision/straw-alternatives',
  'evidence/synthetic-users',
  'metrics/undefined-metric',
  'roadmap/certain-dates',
  'strategy/fluff',
])

describe('presets', () => {
  it('name rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    for (const [name, { settings, summary }] of Object.entries(presets)) {
      assert.deepEqual(
        Object.keys(settings(rules).rules ?? {}).filter((id) => !known.has(id)),
        [],
        name,
      )
      assert.match(summary, /\.$/)
    }
  })

  it('recommended changes nothing', async () => {
    const { profile, rules: settings } = await preset('recommended')
    assert.deepEqual([profile, settings.size], ['pm', 0])
  })

  it('pm and leader choose a profile, which the file itself may change', async () => {
    assert.equal((await preset('pm')).profile, 'pm')
    assert.equal((await preset('leader')).profile, 'leader')
    assert.equal((await preset('leader', 'profile: pm')).profile, 'pm')
  })

  it('strict shows every rule of either profile to everyone, and makes nothing an error', async () => {
    const { rules: settings } = await preset('strict')
    for (const profile of ['pm', 'leader'] as const) {
      for (const rule of rules.filter(({ id }) => !OPTIONAL.has(id))) {
        for (const status of [null, 'draft', 'approved'] as const) {
          const context = { profile, type: 'prd', status } as const
          const strict = severityOf(rule, { ...context, rules: settings })
          const usual = severityOf(rule, { ...context, rules: new Map() })
          assert.notEqual(strict, 'off', rule.id)
          if (usual !== 'error') assert.notEqual(strict, 'error', rule.id)
          if (usual === 'hint' && rule.meta.absence === true) assert.equal(strict, 'information', rule.id)
        }
      }
    }
  })

  it('leave optional rules to the team, which switches them on by name', async () => {
    for (const name of Object.keys(presets)) {
      const { rules: settings } = await preset(name)
      assert.deepEqual(
        [...settings.keys()].filter((id) => OPTIONAL.has(id)),
        [],
        name,
      )
    }
    const { rules: settings } = await preset('strict', 'rules: { evidence/synthetic-users: warning }')
    const rule = rules.find(({ id }) => id === 'evidence/synthetic-users')
    assert.ok(rule)
    const context = { profile: 'pm', type: 'prd', status: null } as const
    assert.equal(severityOf(rule, { ...context, rules: settings }), 'warning')
    assert.equal(severityOf(rule, { ...context, rules: new Map() }), 'off')
  })
})

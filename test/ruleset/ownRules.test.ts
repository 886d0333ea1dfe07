import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { ownRules } from '../../server/src/ruleset/ownRules'

describe('rules that files of settings bring', () => {
  const from = { file: '/a/candor.yaml', line: 3, column: 5 }

  it('are those of custom-rules, with their place', () => {
    const definition = { message: 'Name a sponsor.', severity: 'hint' }
    const origins = [
      { key: ['rules', 'team/sponsor', 'severity'], value: 'off', from, overrode: [] },
      { key: ['custom-rules', 'team/sponsor'], value: definition, from, overrode: [] },
      { key: ['custom-rules', 'team/silent'], value: { message: 7 }, from, overrode: [] },
      { key: ['custom-rules', 'team/broken'], value: null, from, overrode: [] },
    ]
    assert.deepEqual(ownRules({ origins: () => origins }), [
      { id: 'team/sponsor', summary: 'Name a sponsor.', definition, from },
      { id: 'team/silent', summary: '', definition: { message: 7 }, from },
    ])
  })

  it('are none where nothing is known', () => {
    assert.deepEqual(ownRules(null), [])
  })
})

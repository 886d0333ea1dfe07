import assert from 'node:assert/strict'
import {
  otherChanges,
  otherKeys,
  ruleChanges,
  ruleLines,
  shownRules,
} from '../../../server/src/cli/rules/ruleLines'

const set = (files: Readonly<Record<string, string>>): Parameters<typeof ruleLines>[0] => ({
  entry: 'candor.yaml',
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
})

const OLD = set({
  'candor.yaml': `
extends: ./base.yaml
profile: pm
rules:
  decision/no-decider: error
  acme/cost: { severity: warning, most: 3 }
custom-rules:
  acme/cost: { severity: hint, url: https://acme.example/cost, forbid: { words: [cheap] } }
  acme/law: { severity: { pm: hint, leader: error } }
`,
  'base.yaml':
    'rules:\n  decision/no-decider: off\n  clarity/vague-quality: off\nvocabulary: { metrics: [a] }\n',
})

describe('the rules of a set', () => {
  it('are those it switches and those it brings, the nearest word last', () => {
    assert.deepEqual(shownRules(ruleLines(OLD)), [
      '  acme/cost              warning                new  https://acme.example/cost',
      '  acme/law               leader error, pm hint  new',
      '  clarity/vague-quality  off',
      '  decision/no-decider    error',
    ])
    assert.deepEqual(otherKeys(OLD), ['extends', 'profile', 'vocabulary'])
  })

  it('are compared one by one', () => {
    const fresh = set({
      'candor.yaml': `
profile: pm
rules:
  acme/cost: { most: 3, severity: error }
  clarity/vague-quality: off
custom-rules:
  acme/cost: { severity: hint, url: https://acme.example/cost, forbid: { words: [cheap] } }
  acme/law: { severity: { leader: error, pm: hint }, message: M }
  acme/new: { severity: hint, url: https://acme.example/new }
`,
    })
    assert.deepEqual(ruleChanges(ruleLines(OLD), ruleLines(fresh)), [
      '  ~ acme/cost  warning -> error',
      '  ~ acme/law  defined otherwise',
      '  + acme/new  hint  https://acme.example/new',
      '  - decision/no-decider  error',
    ])
    assert.deepEqual(otherChanges(OLD, fresh), ['  ~ extends, profile, vocabulary'])
    assert.deepEqual([ruleChanges(ruleLines(OLD), ruleLines(OLD)), otherChanges(OLD, OLD)], [[], []])
  })

  it('may be none', () => {
    assert.deepEqual([ruleLines(set({ 'candor.yaml': '' })), shownRules([])], [[], []])
  })
})

import assert from 'node:assert/strict'
import { rules } from '../../rules/index'
import { configurationJsonSchema } from '../../server/src/ruleset/jsonSchema'
import { assertGenerated } from '../support/generatedFile'
import { sampleRules } from '../support/sampleRules'

describe('the JSON Schema of candor.yaml', () => {
  it('is published as it is', async () => {
    await assertGenerated('schemas/candor.schema.json', configurationJsonSchema(rules))
  })

  it('knows every rule with its options and summary', () => {
    const { rules: known } = configurationJsonSchema(sampleRules).properties ?? {}
    const rule = known?.properties?.['decision/no-alternatives']
    assert.equal(rule?.description, 'Name the alternatives that were weighed')
    const words = ['off', 'hint', 'information', 'warning', 'error', 'default', 'stricter']
    assert.deepEqual(rule.anyOf?.[0]?.enum, words)
    assert.deepEqual(Object.keys(rule.anyOf[1]?.properties ?? {}), ['severity', 'atLeast'])
  })

  it('says once what overrides may say as well', () => {
    const { overrides } = configurationJsonSchema(sampleRules).properties ?? {}
    assert.deepEqual(overrides?.items?.properties?.rules, { $ref: '#/properties/rules' })
    assert.deepEqual(Object.keys(overrides.items.properties), [
      'files',
      'profile',
      'vocabulary',
      'rules',
      'messages',
      'suppressions',
      'slots',
      'lexicon',
      'evidence',
      'decision-rights',
      'perspectives',
      'likelihood',
      'scaffolds',
    ])
    assert.deepEqual(overrides.items.required, ['files'])
  })
})

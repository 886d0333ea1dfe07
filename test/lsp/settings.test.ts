import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import manifest from '../../package.json'
import strings from '../../package.nls.json'
import {
  DEFAULT_HINTS,
  DEFAULT_SETTINGS,
  HINT_SETTINGS,
  PROFILE_SETTINGS,
  RUN_SETTINGS,
} from '../../server/src/lsp/protocol'

interface Declared {
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly scope?: string
  readonly markdownDescription?: string
}
const PROPERTIES = new Map(Object.entries<Declared>(manifest.contributes.configuration.properties))

describe('the settings of the manifest', () => {
  const { enable, profile, run, quietWhileTyping, codeLens, reviewWorkspace } = DEFAULT_SETTINGS
  for (const [key, expected, values] of [
    ['enable', enable, undefined],
    ['profile', profile, PROFILE_SETTINGS],
    ['run', run, RUN_SETTINGS],
    ['quietWhileTyping', quietWhileTyping, undefined],
    ['codeLens', codeLens, undefined],
    ['workspace.review', reviewWorkspace, undefined],
    ...Object.entries(DEFAULT_HINTS).map(
      ([kind, who]) => [`inlayHints.${kind}`, who, HINT_SETTINGS] as const,
    ),
  ] as const) {
    it(`${key} has the default the server has`, () => {
      const declared = PROPERTIES.get(`candor.${key}`)
      assert.equal(declared?.default, expected)
      assert.deepEqual(declared.enum, values)
    })
  }

  it('have a scope and say what they do', () => {
    for (const [key, { scope, markdownDescription }] of PROPERTIES)
      assert.ok(scope !== undefined && described(markdownDescription).length > 20, key)
  })
})

/** A description as a person reads it. */
function described(key = ''): string {
  return Object.entries(strings).find(([name]) => `%${name}%` === key)?.[1] ?? ''
}

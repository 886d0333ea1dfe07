import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { parse } from 'yaml'
import { ruleSeverityEdit, type Level } from '../../client/src/ruleSeverityEdit'

const RULE = 'metrics/target-without-baseline'

function edited(text: string, level: Level = 'hint'): string | null {
  const edit = ruleSeverityEdit(text, RULE, level)
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end)
}

describe('lowering a rule in candor.yaml', () => {
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    ['an empty file', '', `rules:\n  ${RULE}: hint\n`],
    [
      'a file without rules',
      'profile: leader # for us\n',
      `profile: leader # for us\nrules:\n  ${RULE}: hint\n`,
    ],
    ['a file without an end', 'profile: pm', `profile: pm\nrules:\n  ${RULE}: hint\n`],
    ['Windows line breaks', 'profile: pm\r\n', `profile: pm\r\nrules:\r\n  ${RULE}: hint\r\n`],
    ['rules with nothing below', 'rules:\n', `rules:\n  ${RULE}: hint\n`],
    [
      'rules with a comment behind',
      'rules: # ours\nprofile: pm\n',
      `rules: # ours\n  ${RULE}: hint\nprofile: pm\n`,
    ],
    [
      'other rules, and a key after them',
      'rules:\n    a/b: off # never\n\n# next\nprofile: pm\n',
      `rules:\n    a/b: off # never\n    ${RULE}: hint\n\n# next\nprofile: pm\n`,
    ],
    [
      'the rule itself',
      `rules:\n  ${RULE}: warning # loud\n  a/b: off\n`,
      `rules:\n  ${RULE}: hint # loud\n  a/b: off\n`,
    ],
    ['the rule in quotes', `rules:\n  "${RULE}": 'warning'\n`, `rules:\n  "${RULE}": hint\n`],
    [
      'the rule with options and a level',
      `rules:\n  ${RULE}:\n    minTargets: 2\n    severity: warning\n  a/b: off\n`,
      `rules:\n  ${RULE}:\n    minTargets: 2\n    severity: hint\n  a/b: off\n`,
    ],
    [
      'the rule with options only',
      `rules:\n  ${RULE}:\n    minTargets: 2\n`,
      `rules:\n  ${RULE}:\n    severity: hint\n    minTargets: 2\n`,
    ],
    ['the rule with nothing behind it', `rules:\n  ${RULE}:\n`, `rules:\n  ${RULE}: hint\n`],
    [
      'a rule whose name begins alike',
      `rules:\n  ${RULE}-x: off\n`,
      `rules:\n  ${RULE}-x: off\n  ${RULE}: hint\n`,
    ],
  ]
  for (const [what, before, after] of rows) {
    it(`keeps all else: ${what}`, () => {
      assert.equal(edited(before), after)
      const rules = (parse(after) as { rules: Record<string, unknown> }).rules[RULE]
      assert.equal(typeof rules === 'object' ? (rules as { severity: string }).severity : rules, 'hint')
    })
  }

  for (const [what, text] of [
    ['rules in braces', `rules: { ${RULE}: warning }\n`],
    ['the rule in braces', `rules:\n  ${RULE}: { severity: warning }\n`],
    ['an alias', `rules: *ours\n`],
    ['tabs', `rules:\n \t${RULE}: warning\n`],
    ['a level written in braces', `rules:\n  ${RULE}:\n    severity: { x: 1 }\n`],
  ] as const) {
    it(`leaves to a person: ${what}`, () => {
      assert.equal(edited(text), null)
    })
  }

  it('can turn a rule off', () => {
    assert.equal(edited(`rules:\n  ${RULE}: warning\n`, 'off'), `rules:\n  ${RULE}: off\n`)
  })
})

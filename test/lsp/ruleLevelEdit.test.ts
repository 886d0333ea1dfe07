import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { parse } from 'yaml'
import { ruleLevelEdit } from '../../server/src/lsp/configurationFile/ruleLevelEdit'

const RULE = 'metrics/target-without-baseline'

function edited(text: string, level = 'hint'): string | null {
  const edit = ruleLevelEdit(text, RULE, level)
  return edit && text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end)
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
    ['rules in braces', `rules: { a/b: off } # x\n`, `rules: { a/b: off, ${RULE}: hint } # x\n`],
    [
      'the rule in braces',
      `rules: {${RULE}: {minTargets: 2}}`,
      `rules: {${RULE}: {severity: hint, minTargets: 2}}`,
    ],
    ['a file in braces', `{profile: pm}\n`, `{profile: pm, rules: { ${RULE}: hint }}\n`],
    [
      'other rules with options and remarks',
      `rules:\n  a/b:\n    severity: off # why\n    # done\n\n  # end\nextends: ./x\n`,
      `rules:\n  a/b:\n    severity: off # why\n  ${RULE}: hint\n    # done\n\n  # end\nextends: ./x\n`,
    ],
    ['only remarks', '# ours\n# alone', `# ours\n# alone\nrules:\n  ${RULE}: hint\n`],
    [
      'an override with the same rule',
      `overrides:\n  - files: a.md\n    rules:\n      ${RULE}: off\n`,
      `overrides:\n  - files: a.md\n    rules:\n      ${RULE}: off\nrules:\n  ${RULE}: hint\n`,
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
    ['an alias', `rules: *ours\n`],
    ['an anchor', `rules:\n  a/b: &x off\n  ${RULE}: *x\n`],
    ['a tag', `rules:\n  ${RULE}: !x off\n`],
    ['tabs', `rules:\n \t${RULE}: warning\n`],
    ['a file that cannot be read', `profile: [\n`],
    ['a list of rules', `rules:\n  - ${RULE}\n`],
    ['a list', `- profile\n`],
    ['braces that are empty', `rules: {}\n`],
    ['a level written in braces', `rules:\n  ${RULE}:\n    severity: { x: 1 }\n`],
    ['two documents', `profile: pm\n---\nprofile: pm\n`],
    ['the same rule twice', `rules:\n  ${RULE}: off\n  ${RULE}: hint\n`],
  ] as const) {
    it(`leaves to a person: ${what}`, () => {
      assert.equal(edited(text), null)
    })
  }

  it('can turn a rule off', () => {
    assert.equal(edited(`rules:\n  ${RULE}: warning\n`, 'off'), `rules:\n  ${RULE}: off\n`)
  })
})

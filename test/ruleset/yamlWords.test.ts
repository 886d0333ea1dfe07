import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { caretsAt, yamlWordAt } from '../../server/src/ruleset/yamlWords'

/** What may be written at `^`, as `key rules` or `value extends.0`. */
function carets(marked: string): readonly string[] {
  const at = marked.indexOf('^')
  return caretsAt(marked.replace('^', ''), at).map(
    ({ role, path }) => `${role} ${path.map(String).join('.')}`,
  )
}

describe('what may be written at a caret in YAML', () => {
  const rows: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    ['an empty text', '^', 'value ', 'key '],
    ['the first letters of a key', 'pro^', 'value ', 'key '],
    ['a key among others', 'profile: pm\nru^\nvocabulary: {}\n', 'key '],
    ['a blank line between keys', 'profile: pm\n^\nrules:\n  a/b: off\n', 'key '],
    ['a key that is there', 'pro^file: pm\n', 'key '],
    ['below a key', 'rules:\n  ^', 'value rules', 'key rules'],
    ['below a key, among others', 'rules:\n  a/b: off\n  c^\n  d/e: off\n', 'key rules'],
    ['behind a key', 'profile: ^\n', 'value profile'],
    ['behind a key that was just ended', 'profile:^\n', 'value ', 'value profile'],
    ['behind a rule', 'rules:\n  a/b: wa^\n', 'value rules.a/b'],
    ['an option of a rule', 'rules:\n  a/b:\n    severity: off\n    ^\n', 'key rules.a/b'],
    ['an item', 'extends:\n  - candor:pm\n  - ^\n', 'value extends.1', 'key extends.1'],
    ['an item with a colon in it', 'extends:\n  - candor:^\n', 'value extends.0', 'value extends.0.candor'],
    ['an item in brackets', 'extends: [candor:pm, candor:^]\n', 'value extends.1', 'value extends.1.candor'],
    ['brackets that are still open', 'extends: [candor:^', 'value extends.0', 'value extends.0.candor'],
    ['a key in braces', 'rules: {a/b: off, c^}\n', 'key rules'],
    ['a value in braces', 'rules: {a/b: o^}\n', 'value rules.a/b'],
    ['quotes', 'profile: "l^"\n', 'value profile'],
    ['Windows line breaks', 'profile: pm\r\nrules:\r\n  a^\r\n  b/c: off\r\n', 'key rules'],
    ['a text that is broken further down', 'profile: ^\nrules:\n   - [}\n x\n', 'value profile'],
    ['a text that is broken further up', 'rules\n  a: {\nprofile: ^\n', 'value profile'],
    ['a comment', 'profile: pm # l^\n'],
    ['a whole line of comment', '# pro^\n'],
    ['a text of several words', 'profile: not a wo^rd\n'],
    ['a text over several lines', 'profile: |\n  one ^ two\n'],
    ['a line that goes on a text', 'profile: pm\n    ^\n'],
  ]
  for (const [what, text, ...expected] of rows) {
    it(`is told for ${what}`, () => {
      assert.deepEqual(carets(text), expected)
    })
  }
})

describe('the word at an offset in YAML', () => {
  const text = 'rules: # ours\r\n  a/b: off\r\nlist: [x, "y z"]\r\n'
  const at = (word: string): string | null => {
    const found = yamlWordAt(text, text.indexOf(word))
    return found && `${found.role} ${found.path.map(String).join('.')} ${text.slice(found.start, found.end)}`
  }

  it('is a key or a value, with its path', () => {
    assert.equal(at('rules'), 'key rules rules')
    assert.equal(at('a/b'), 'key rules.a/b a/b')
    assert.equal(at('off'), 'value rules.a/b off')
    assert.equal(at('"y z"'), 'value list.1 "y z"')
  })

  it('is nothing in a comment, between words, and in a text that is no settings', () => {
    assert.equal(at('ours'), null)
    assert.equal(at(' [x'), null)
    assert.equal(yamlWordAt(`a: ${'x'.repeat(300_000)}`, 0), null)
    assert.deepEqual(caretsAt('x: y\n'.repeat(100_000), 0), [])
  })
})

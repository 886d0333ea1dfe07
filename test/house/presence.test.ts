import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import * as z from 'zod'
import { rules } from '../../rules/index'
import { fakeRule } from '../support/fakeRule'
import { presenceProblems, type RuleHouse } from '../support/presence'
import { assertNone } from '../support/problems'
import { readRepositoryFile, repositoryFiles } from '../support/repository'

describe('house/presence', () => {
  it('has module, index entry, page and test for every rule, and none without a rule', () => {
    const problems = presenceProblems({ rules, files: repositoryFiles(), read: readRepositoryFile })
    assertNone(problems, 'Rules that are not all there:')
  })
})

describe('house/presence, the guards themselves', () => {
  const rule = fakeRule('clarity/plain-words', () => undefined)
  const contents = {
    'rules/clarity/plainWords.ts': 'export const plainWords = defineRule({})',
    'rules/clarity/scaffold.ts': 'export const lines = []',
    'rules/docs/clarity/plain-words.md': '',
    'test/rules/clarity/plainWords.test.ts':
      "import { plainWords } from '../../../rules/clarity/plainWords'\nimport { ruleTester } from '../../support/ruleTester'",
    'test/rules/clarity/scaffold.test.ts': '',
    'test/support/ruleTester.ts': '',
  }

  function house(changes: Readonly<Record<string, string | null>> = {}, list = [rule]): RuleHouse {
    const texts = new Map<string, string>(Object.entries(contents))
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) texts.delete(path)
      else texts.set(path, text)
    }
    return { rules: list, files: [...texts.keys()], read: (path) => texts.get(path) ?? '' }
  }

  it('accepts a rule that is all there', () => {
    assert.deepEqual(presenceProblems(house()), [])
  })

  it('accepts an empty list', () => {
    assert.deepEqual(presenceProblems({ rules: [], files: [], read: () => '' }), [])
  })

  for (const [what, given, expected] of [
    ['no page', house({ 'rules/docs/clarity/plain-words.md': null }), /has no page; write rules\/docs/u],
    ['no test', house({ 'test/rules/clarity/plainWords.test.ts': null }), /has no test; write test\/rules/u],
    [
      'a test without the tester',
      house({ 'test/rules/clarity/plainWords.test.ts': "import '../../../rules/clarity/plainWords'" }),
      /does not import test\/support\/ruleTester\.ts/u,
    ],
    ['no module', house({ 'rules/clarity/plainWords.ts': null }), /no module defines it/u],
    [
      'a module that defines nothing',
      house({ 'rules/clarity/plainWords.ts': '// defineRule({})' }),
      /no module defines it/u,
    ],
    [
      'a rule left out of the index',
      house({ 'rules/clarity/other.ts': 'defineRule({})' }),
      /rules\/clarity\/other\.ts: defines a rule/u,
    ],
    [
      'a page without a rule',
      house({ 'rules/docs/clarity/gone.md': '' }),
      /gone\.md: no rule has this page/u,
    ],
    [
      'a test without a rule',
      house({ 'test/rules/clarity/gone.test.ts': '' }),
      /gone\.test\.ts: tests no rule/u,
    ],
    ['a list out of order', house({}, [rule, fakeRule('a/a', () => undefined)]), /keep the list sorted/u],
    ['a rule listed twice', house({}, [rule, rule]), /listed twice/u],
    [
      'an id in another form',
      house({}, [rule, fakeRule('clarity/plainWords', () => undefined)]),
      /group\/kebab-case/u,
    ],
    [
      'no rationale',
      house({}, [fakeRule(rule.id, () => undefined, { rationale: ' ' })]),
      /meta\.rationale is empty/u,
    ],
    ['no source', house({}, [fakeRule(rule.id, () => undefined, { source: '' })]), /meta\.source is empty/u],
    [
      'no way to satisfy it',
      house({}, [fakeRule(rule.id, () => undefined, { satisfiedBy: '' })]),
      /satisfiedBy is empty/u,
    ],
    [
      'a summary with a full stop',
      house({}, [fakeRule(rule.id, () => undefined, { summary: 'Say it.' })]),
      /drop the last mark/u,
    ],
    ['no version', house({}, [fakeRule(rule.id, () => undefined, { since: 'next' })]), /write a version/u],
    ['no message', house({}, [fakeRule(rule.id, () => undefined, { messages: {} })]), /messages is empty/u],
    [
      'no document type',
      house({}, [fakeRule(rule.id, () => undefined, { documents: [] })]),
      /can never fire/u,
    ],
    [
      'an option without a default',
      house({}, [fakeRule(rule.id, () => undefined, { options: z.object({ a: z.number() }) })]),
      /give every option a default/u,
    ],
  ] as const) {
    it(`reports ${what}`, () => {
      assert.ok(
        presenceProblems(given).some((problem) => expected.test(problem)),
        presenceProblems(given).join('\n'),
      )
    })
  }
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { documentReport } from '../../server/src/review/report'
import { mistakesIn, teamReview } from '../support/teamReview'

const PRD = '---\ndoc-type: prd\n---\n\n# Depot planner\n\nThe new search is intuitive and fast.\n'

describe('messages of a team', () => {
  const vague = (yaml: string) =>
    teamReview(PRD, yaml).findings.find(({ ruleId }) => ruleId === 'clarity/vague-quality')
  const before = vague('')
  const yaml = `messages: { clarity/vague-quality: { ${before?.messageId ?? ''}: "How would a driver notice?" } }`

  it('stand in place of the rule’s own, with the same identity', () => {
    const after = vague(yaml)
    assert.equal(after?.message, 'How would a driver notice?')
    assert.equal(after.fingerprint, before?.fingerprint)
  })

  it('reach the report and the questions', () => {
    const report = documentReport('prd.md', teamReview(PRD, yaml))
    assert.ok(report.findings.some(({ message }) => message === 'How would a driver notice?'))
  })

  it('know the placeholders of the rule’s own', () => {
    assert.deepEqual(
      mistakesIn('messages:\n  perspective/user-missing:\n    mentioned: "Open: {missing}; {who}"').map(
        (told) => told,
      ),
      ['3:16 unknown placeholder `{who}`; this message knows `{missing}`'],
    )
    assert.deepEqual(mistakesIn('messages: { perspective/user-missing: { absent: "{who}" } }'), [
      '1:49 unknown placeholder `{who}`; this message has none',
    ])
  })

  it('are at most as long as a message may be', () => {
    const [told = ''] = mistakesIn(`messages: { perspective/user-missing: { absent: "${'x'.repeat(241)}" } }`)
    assert.match(told, /^1:49 expected at most 240 characters/u)
  })

  describe('for a rule of custom-rules', () => {
    const rule =
      'custom-rules:\n  team/no-intuition: { forbid: { words: intuitive }, message: "“{phrase}”?" }\n'
    const found = (yaml: string) =>
      teamReview(PRD, rule + yaml).findings.find(({ ruleId }) => ruleId === 'team/no-intuition')

    it('are one text, with the placeholders of the rule', () => {
      const after = found('messages: { team/no-intuition: "Who finds it {phrase}?" }')
      assert.equal(after?.message, 'Who finds it intuitive?')
      assert.equal(after.fingerprint, found('')?.fingerprint)
    })

    for (const [yaml, told] of [
      [
        'messages: { team/no-intuition: "Who finds it {phrse}?" }',
        '3:32 nothing fills in `{phrse}`; did you mean `{phrase}`?',
      ],
      [
        'messages: { team/no-intuition: { found: "Who?" } }',
        '3:32 `team/no-intuition` has one message; write `team/no-intuition: your text`',
      ],
      [
        'overrides: [{ files: "*.md", messages: { team/no-intuitio: "Who?" } }]',
        '3:42 unknown rule `team/no-intuitio`; did you mean `team/no-intuition`?',
      ],
      [
        'plugins: [./rules.mjs]\nmessages: { acme/zebra: { some: "Who?" } }',
        '4:13 `acme/zebra` is neither Candor’s nor one of `custom-rules`; the text of a rule in code can only be changed there',
      ],
    ] as const) {
      it(`tell what is wrong with ${yaml}`, () => {
        assert.deepEqual(mistakesIn(rule + yaml), [told])
      })
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { datedBy, localDay } from '../../server/src/ruleset/dated'
import { onDay } from '../../server/src/ruleset/ruleset'
import { teamReview, teamRuleset } from '../support/teamReview'

const allowed = (reason: string): string =>
  `---\ndoc-type: prd\n---\n\n# Depot planner\n\n<!-- candor: allow clarity/vague-quality – ${reason} -->\n\nThe new search is intuitive and fast.\n`

/** What is said of the comment, or `silenced`, or nothing where it is not in force and nobody says why. */
function outcome(reason: string, policy: string, today = '2026-03-01'): string {
  const { findings, waivers } = teamReview(allowed(reason), `suppressions: { ${policy} }`, { today })
  const said = findings.find(({ ruleId }) => ruleId.startsWith('suppression/'))
  if (said !== undefined) assert.equal(waivers.length, 0, 'it says so and silences all the same')
  return said === undefined ? (waivers.length > 0 ? 'silenced' : '') : `${said.ruleId} ${said.messageId}`
}

describe('a suppression policy', () => {
  for (const [reason, policy, expected] of [
    ['the term of our brief', '', 'silenced'],
    ['the term of our brief', 'min-words: 6', 'suppression/needs-reason noReason'],
    ['our term', 'min-words: 2', 'silenced'],
    ['the term of our brief', 'require-expiry: true', 'suppression/needs-date noDate'],
    ['the term of our brief until 2026-04-01', 'require-expiry: true', 'silenced'],
    ['the term of our brief until 2026-03-01', 'require-expiry: true', 'silenced'],
    ['the term of our brief until 2026-02-28', 'require-expiry: true', 'suppression/needs-date past'],
    ['the term of our brief until 2026-02-28', '', 'silenced'],
    ['the term of our brief until 2026-02-28', 'expire: true', 'suppression/needs-date past'],
    ['the term of our brief', 'expire: true', 'silenced'],
    ['the term of our brief until 2026-02-28', 'require-expiry: true, expire: false', 'silenced'],
    ['the term of our brief until 2026-05-30', 'max-days: 90', 'silenced'],
    ['the term of our brief until 2026-05-31', 'max-days: 90', 'suppression/needs-date tooFar'],
    ['the term of our brief until 2026-99-31', 'max-days: 90', 'suppression/needs-date tooFar'],
  ] as const) {
    it(`${policy || 'none'}: ${reason} → ${expected}`, () => {
      assert.equal(outcome(reason, policy), expected)
    })
  }

  it('says how many words a reason needs', () => {
    const { findings } = teamReview(allowed('ours'), 'suppressions: { min-words: 2 }')
    assert.match(
      findings.find(({ ruleId }) => ruleId === 'suppression/needs-reason')?.message ?? '',
      /Two words are/u,
    )
  })

  it('is given the day once a day', () => {
    let day = '2026-03-01'
    const dated = datedBy(() => day)
    const plain = teamRuleset('')
    assert.equal(dated(plain), plain)
    const ruleset = teamRuleset('suppressions: { max-days: 90 }')
    const first = dated(ruleset)
    assert.equal(first.team.suppressions.today, day)
    assert.equal(dated(ruleset), first)
    day = '2026-03-02'
    assert.equal(dated(ruleset).team.suppressions.today, day)
    assert.equal(localDay(new Date(2026, 0, 9, 23, 59)), '2026-01-09')
  })

  it('judges no date without a day, and asks for none without a policy', () => {
    const ruleset = teamRuleset('suppressions: { expire: true }')
    assert.notEqual(onDay(ruleset, '2026-03-01').hash, ruleset.hash)
    assert.notEqual(onDay(ruleset, '2026-03-01').hash, onDay(ruleset, '2026-03-02').hash)
    assert.ok(Object.isFrozen(onDay(ruleset, '2026-03-01').team.suppressions))
    const plain = teamRuleset('suppressions: { min-words: 2 }')
    assert.equal(onDay(plain, '2026-03-01'), plain)
    const { waivers } = teamReview(
      allowed('the term of our brief until 1999-01-01'),
      'suppressions: { expire: true }',
    )
    assert.equal(waivers.length, 1)
  })
})

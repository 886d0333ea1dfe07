import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { applyFix } from '../../rules/testing/ruleCase'
import { mistakesIn, teamReview } from '../support/teamReview'

const TITLE = '---\ndoc-type: prd\n---\n\n# Depot planner\n'

describe('scaffolds of a team', () => {
  const added = (text: string, scaffold: string): string => {
    const yaml = `scaffolds: { decision/no-decider: ${JSON.stringify(scaffold)} }`
    const found = teamReview(text, yaml).findings.find(({ ruleId }) => ruleId === 'decision/no-decider')
    const [fix] = found?.fixes ?? []
    assert.ok(fix)
    const changed = applyFix(text, fix)
    assert.ok(
      teamReview(changed, yaml).findings.some(({ ruleId }) => ruleId === 'decision/no-decider'),
      'a blank is no answer',
    )
    return changed.slice(text.length)
  }

  for (const [what, text, scaffold, expected] of [
    [
      'under the rule’s own heading',
      TITLE,
      'Decided by: [role]\\n',
      '\n## Who decides\n\nDecided by: [role]\n',
    ],
    [
      'under a heading of theirs',
      TITLE,
      '# Our circle\n\nCircle: [name]',
      '\n## Our circle\n\nCircle: [name]\n',
    ],
    [
      'in a section that is there',
      `${TITLE}\n## Decision\n`,
      '# Our circle\n\nCircle: [name]',
      '\nCircle: [name]\n',
    ],
    [
      'as a table',
      TITLE,
      '| Role | Who |\n| --- | --- |\n| Decides | [name] |',
      '\n## Who decides\n\n| Role | Who |\n| --- | --- |\n| Decides | [name] |\n',
    ],
  ] as const) {
    it(`stand ${what}`, () => {
      assert.equal(added(text, scaffold.replaceAll('\\n', '\n')), expected)
    })
  }

  it('take the place of the first scaffold only', () => {
    const yaml = 'scaffolds: { perspective/user-missing: "[Who]" }'
    const { findings } = teamReview(TITLE, yaml)
    const fixes = findings.find(({ ruleId }) => ruleId === 'perspective/user-missing')?.fixes ?? []
    assert.deepEqual(
      fixes.map(({ edits }) => edits[0]?.newText.includes('Not applicable')),
      [false, true],
    )
  })

  for (const [scaffold, mistake] of [
    ['Ada Grant decides.', /^1:35 `Ada Grant decides\.` is not to be filled in/u],
    ['[Who]\nAda Grant decides.', /`Ada Grant decides\.` is not to be filled in/u],
    ['Ada Grant decides on the fourth of May [date]', /is not to be filled in/u],
    ['[Ada Grant](ada.md)', /is not to be filled in/u],
    ['## Who decides', /no blank/u],
    ['', /no blank/u],
  ] as const) {
    it(`are blanks: ${JSON.stringify(scaffold)}`, () => {
      const told = mistakesIn(`scaffolds: { decision/no-decider: ${JSON.stringify(scaffold)} }`)
      assert.equal(told.length, 1, told.join('\n'))
      assert.match(told[0] ?? '', mistake)
    })
  }
})

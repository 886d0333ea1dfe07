import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { places, rule, T } from '../../support/customRules'

describe('custom rules, by kind', () => {
  const cases: readonly (readonly [name: string, rule: string, text: string, places: readonly string[]])[] = [
    // forbid
    ['words anywhere', 'forbid: { words: [lever] }', `${T}We lever it. A LEVER, levers.`, ['lever', 'LEVER']],
    [
      'words in headings of tables and code not',
      'forbid: { words: [lever] }',
      `${T}Use \`lever\` here.\n\n\`\`\`\nlever\n\`\`\`\n\n<!-- lever -->\n\n[text](lever.md) https://x.org/lever`,
      [],
    ],
    [
      'words with markup between them',
      'forbid: { words: [deal desk] }',
      `${T}The **deal** desk says no.`,
      ['deal** desk'],
    ],
    [
      'words in rows and items',
      'forbid: { words: [lever] }',
      `${T}- a lever\n\n| A | B |\n| --- | --- |\n| a lever | x |`,
      ['lever', 'lever'],
    ],
    [
      'words in a section',
      'forbid: { words: [lever], in: risks }',
      `${T}A lever.\n\n## Risks\n\nA lever breaks.\n\n### More\n\nA lever bends.`,
      ['lever', 'lever'],
    ],
    [
      'words under a heading',
      'forbid: { words: [lever], in: { heading: deal } }',
      `${T}A lever.\n\n## The deal\n\nA lever breaks.`,
      ['lever'],
    ],
    [
      'words but for a section',
      'forbid: { words: [lever], except: { in: risks } }',
      `${T}A lever.\n\n## Risks\n\nA lever breaks.`,
      ['lever'],
    ],
    [
      'words but for a heading',
      'forbid: { words: [lever], except: { in: { heading: deal } } }',
      `${T}A lever.\n\n## The deal\n\nA lever breaks.`,
      ['lever'],
    ],
    [
      'words but for others beside them',
      'forbid: { words: [lever], except: { words: [old] } }',
      `${T}An old lever. A new lever.`,
      ['lever'],
    ],
    [
      'a pattern',
      "forbid: { pattern: '[A-Z]+-\\d+', match-case: true }",
      `${T}See ABC-12 and abc-12.`,
      ['ABC-12'],
    ],
    [
      'the start of a sentence',
      "forbid: { pattern: '^we believe' }",
      `${T}We believe it. Then we believe that.`,
      ['We believe'],
    ],
    ['signals', 'forbid: { signals: statistic }', `${T}62 % of nurses forget it.`, ['62 %']],
    ['kinds of statements', 'forbid: { kinds: question }', `${T}Who decides? We do.`, ['Who decides?']],
    [
      'claims with nothing behind them',
      'forbid: { signals: statistic, unless-supported: true }',
      `${T}62 % of nurses forget it.\n\n## Survey\n\nOf them, 30 % said so ([survey](s.md)).`,
      ['62 %'],
    ],
    // require-section
    ['a missing section', 'require-section: risks', `${T}## Goals\n\nOne.`, ['# Reminders']],
    ['a section with nothing in it', 'require-section: risks', `${T}## Risks\n\nTBD\n`, ['## Risks']],
    [
      'a section with nothing in it, where that is fine',
      'require-section: { sections: risks, empty-is-fine: true }',
      `${T}## Risks\n`,
      [],
    ],
    [
      'a section further down',
      'require-section: { heading: Rollback }',
      `${T}## Plan\n\n### Rollback\n\nSwitch it off.`,
      [],
    ],
    [
      'the title, which is no section',
      'require-section: { heading: Reminders }',
      `${T}Text.`,
      ['# Reminders'],
    ],
    [
      'one of several',
      'require-section: { any-of: [risks, questions] }',
      `${T}## Open questions\n\nWho pays?`,
      [],
    ],
    [
      'an order',
      'require-section: { sections: [problem, risks], in-order: true }',
      `${T}## Risks\n\nIt breaks.\n\n## Problem\n\nDoses are missed.`,
      ['## Risks'],
    ],
    // require-columns
    [
      'a column of every table',
      'require-columns: { columns: owner }',
      `${T}| Risk |\n| --- |\n| a |\n\n| Owner |\n| --- |\n| b |`,
      ['| Risk |'],
    ],
    [
      'a column by its header',
      'require-columns: { columns: { header: Sign-off } }',
      `${T}| Sign-off by |\n| --- |\n| Ada |`,
      [],
    ],
    [
      'tables that are meant',
      'require-columns: { columns: owner, in-tables-with: risk }',
      `${T}| Goal |\n| --- |\n| a |`,
      [],
    ],
    [
      'cells',
      'require-columns: { columns: owner, filled: true }',
      `${T}| Risk | Owner |\n| --- | --- |\n| a | Ada |\n| b | TBD |`,
      ['| b | TBD |'],
    ],
    [
      'a table that is not there',
      'require-columns: { columns: owner, in: risks, needs-table: true }',
      `${T}## Risks\n\nIt breaks.`,
      ['## Risks'],
    ],
    // require-metadata
    ['a key', 'require-metadata: sponsor', `---\nsponsor: Ada\n---\n${T}Text.`, []],
    [
      'a key without a value',
      'require-metadata: sponsor',
      `---\nsponsor: "[name]"\n---\n${T}Text.`,
      ['# Reminders'],
    ],
    ['a key in a line below the title', 'require-metadata: owner', `${T}Owner: Ada\n\nText.`, []],
    [
      'a value',
      'require-metadata: { values: { stage: [idea, pilot] } }',
      `---\nstage: done\n---\n${T}Text.`,
      ['stage: done'],
    ],
    [
      'a value in another case',
      'require-metadata: { values: { stage: [idea, pilot] } }',
      `---\nStage: Pilot\n---\n${T}Text.`,
      [],
    ],
    [
      'a date',
      'require-metadata: { dates: review-by }',
      `---\nreview-by: soon\n---\n${T}Text.`,
      ['review-by: soon'],
    ],
    // require-if
    [
      'one thing without the other',
      'require-if: { when: { says: { words: [AI] } }, then: { section: { heading: Fallback } } }',
      `${T}AI sorts it.`,
      ['AI'],
    ],
    [
      'both, far apart',
      'require-if: { when: { says: { words: [AI] } }, then: { section: { heading: Fallback } } }',
      `${T}AI sorts it.\n\n## Fallback\n\nA person does.`,
      [],
    ],
    [
      'neither',
      'require-if: { when: { says: { words: [AI] } }, then: { section: { heading: Fallback } } }',
      `${T}A person sorts it.`,
      [],
    ],
    [
      'both, in other sections',
      'require-if: { when: { says: { words: [price] } }, then: { says: { words: [deal desk] } }, where: same-section }',
      `${T}## A\n\nA price.\n\n## B\n\nThe deal desk.`,
      ['price'],
    ],
    [
      'a condition that fails',
      'require-if: { when: { not: { section: risks } }, then: { metadata: { owner: any } } }',
      `${T}Text.`,
      ['# Reminders'],
    ],
    [
      'one of two conditions',
      'require-if: { when: { any-of: [{ section: risks }, { says: { words: [danger] } }] }, then: { facet: capability } }',
      `${T}A danger.`,
      ['danger'],
    ],
    [
      'two conditions',
      'require-if: { when: { all-of: [{ section: risks }, { says: { words: [danger] } }] }, then: { columns: risk } }',
      `${T}A danger.`,
      [],
    ],
    // section-says-something
    ['a hollow section', 'section-says-something: risks', `${T}## Risks\n\nTBD`, ['## Risks']],
    [
      'a section that says something',
      'section-says-something: risks',
      `${T}## Risks\n\nWard B shares 1 tablet.`,
      [],
    ],
    // link-must-resolve
    ['a dead anchor', 'link-must-resolve: {}', `${T}See [goals](#goals).`, ['goals']],
    ['links that are not meant', 'link-must-resolve: { to: research/ }', `${T}See [goals](#goals).`, []],
    ['too few links', 'link-must-resolve: { to: research/, at-least: 1 }', `${T}Text.`, ['# Reminders']],
    // limit
    ['words', 'limit: { of: words, max: 3 }', `${T}One two three four.`, ['# Reminders']],
    [
      'words in a section',
      'limit: { of: words, in: risks, min: 3 }',
      `${T}## Risks\n\nIt breaks.`,
      ['## Risks'],
    ],
    [
      'items, each counted once',
      'limit: { of: items, in: goals, max: 2 }',
      `${T}## Goals\n\n- One. And more of it.\n- [ ] **Two**\n`,
      [],
    ],
    [
      'too many items',
      'limit: { of: items, in: goals, max: 2 }',
      `${T}## Goals\n\n1. One\n2. Two\n3. Three\n`,
      ['## Goals'],
    ],
    ['rows', 'limit: { of: rows, max: 1 }', `${T}| A |\n| --- |\n| 1 |\n| 2 |`, ['# Reminders']],
    ['sections', 'limit: { of: sections, max: 1 }', `${T}## A\n\nText.\n\n## B\n\nText.`, ['# Reminders']],
    [
      'statements',
      'limit: { of: statements, where: { kinds: question }, max: 1 }',
      `${T}Who? We do. When?`,
      ['# Reminders'],
    ],
    [
      'long sentences',
      'limit: { of: sentence-words, max: 4 }',
      `${T}This one is far too long. This is not.`,
      ['This one is far too long.'],
    ],
    [
      'long headings',
      'limit: { of: heading-words, max: 2 }',
      `${T}## One two three\n\nText.`,
      ['## One two three'],
    ],
    [
      'days between',
      'limit: { of: days-between, between: [date, review-by], max: 90 }',
      `---\ndate: 2026-01-01\nreview-by: 2026-06-01\n---\n${T}Text.`,
      ['# Reminders'],
    ],
    [
      'late dates',
      "limit: { of: due-dates, not-after: '2026-12-31' }",
      `${T}Adoption will reach 80 % by March 2027.`,
      ['Adoption will reach 80 % by March 2027.'],
    ],
  ]
  for (const [name, lines, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(places(rule(lines), text), expected)
    })
  }
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { LIMITS } from '../../../server/src/ruleset/custom/limits'
import { settingsReader } from '../../../server/src/ruleset/read'
import { sampleRules } from '../../support/sampleRules'

const read = settingsReader(sampleRules)

/** A rule with the given lines besides its message. */
function rule(...lines: readonly string[]): string {
  return ['custom-rules:', '  team/x:', '    message: m', ...lines.map((line) => `    ${line}`)].join('\n')
}

function mistakes(text: string): readonly string[] {
  return read(text, 'candor.yaml').problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('custom rules, what is wrong with them', () => {
  const cases: readonly (readonly [name: string, text: string, ...expected: RegExp[]])[] = [
    [
      'an id without a group',
      'custom-rules:\n  x:\n    message: m\n    forbid: { words: a }',
      /^2:3 `x` has no group; write `team\/x`$/,
    ],
    [
      'an id in capitals',
      'custom-rules:\n  Team/X:\n    message: m\n    forbid: { words: a }',
      /^2:3 `Team\/X` is no id for a rule; write a group/,
    ],
    [
      'a group of Candor',
      'custom-rules:\n  decision/x:\n    message: m\n    forbid: { words: a }',
      /^2:3 the group `decision` is Candor's own; choose one of yours, `team\/x`$/,
    ],
    [
      'a group Candor reports under',
      'custom-rules:\n  internal/x:\n    message: m\n    forbid: { words: a }',
      /group `internal` is Candor's own/,
    ],
    [
      'a key of JavaScript objects',
      'custom-rules:\n  constructor:\n    message: m\n    forbid: { words: a }',
      /^2:3 `constructor` has no group/,
    ],
    ['a prototype', 'custom-rules:\n  __proto__: { message: m }', /^2:3 unknown key `__proto__`; remove it$/],
    [
      'an id that is very long',
      `custom-rules:\n  team/${'x'.repeat(90)}:\n    message: m\n    forbid: { words: a }`,
      /^2:3 `team\/x+…` is no id for a rule/,
    ],
    ['no kind', rule(), /^3:5 says nothing to look for; add one of `require-section`/],
    [
      'two kinds',
      rule('forbid: { words: a }', 'limit: { of: words, max: 3 }'),
      /^3:5 holds `forbid` and `limit`; a rule asks one thing, so make two rules of it$/,
    ],
    [
      'an unknown key',
      rule('forbid: { words: a }', 'sevrity: hint'),
      /^5:5 unknown key `sevrity` in `custom-rules.team\/x`; did you mean `severity`\?$/,
    ],
    [
      'no message',
      'custom-rules:\n  team/x:\n    forbid: { words: a }',
      /expected a text in `custom-rules.team\/x.message`, not nothing/,
    ],
    [
      'a message that is too long',
      `custom-rules:\n  team/x:\n    forbid: { words: a }\n    message: ${'m'.repeat(241)}`,
      /^4:14 expected at most 240 characters/,
    ],
    [
      'a placeholder nobody fills in',
      'custom-rules:\n  team/x:\n    forbid: { words: a }\n    message: “{phrse}”',
      /^4:14 nothing fills in `\{phrse\}`; did you mean `\{phrase\}`\?$/,
    ],
    [
      'a placeholder of another kind',
      'custom-rules:\n  team/x:\n    require-section: risks\n    message: "{phrase}"',
      /nothing fills in `\{phrase\}`; this rule fills in \{missing\}, \{after\}$/,
    ],
    [
      'an unknown slot',
      rule('require-section: riskz'),
      /^4:22 `riskz` is not known; did you mean `risks`\?$/,
    ],
    [
      'an unknown slot in a list',
      rule('require-section: { sections: [goals, metrcs] }'),
      /^4:42 `metrcs` is not known; did you mean `metrics`\?$/,
    ],
    [
      'an unknown statement kind',
      rule('forbid: { words: a, kinds: [claim, forcast] }'),
      /^4:40 `forcast` is not known; did you mean `forecast`\?$/,
    ],
    ['an unknown subject', rule('forbid: { words: a, about: they }'), /`they` is not known; /],
    [
      'an unknown signal',
      rule('forbid: { signals: [statistics] }'),
      /`statistics` is not known; did you mean `statistic`\?/,
    ],
    [
      'an unknown facet',
      rule('require-facet: market.sizes'),
      /^4:20 `market.sizes` is not known; did you mean `market.size`\?$/,
    ],
    [
      'an unknown document type',
      rule('forbid: { words: a }', 'documents: [prdd]'),
      /`prdd` is not known; did you mean `prd`\?/,
    ],
    ['no document type', rule('forbid: { words: a }', 'documents: []'), /^5:16 expected at least 1 item/],
    [
      'nothing forbidden',
      rule('forbid: { in: risks }'),
      /^4:13 `forbid` says nothing that is forbidden; add `words`, a `pattern`, `signals` or `kinds`$/,
    ],
    ['no words', rule('forbid: { words: [] }'), /^4:22 expected at least 1 item/],
    [
      'a word without letters',
      rule("forbid: { words: ['!!'] }"),
      /^4:23 `!!` holds no letter or digit, so it is no word; signs are matched by `pattern`$/,
    ],
    ['a star within a word', rule("forbid: { words: ['a*b'] }"), /a star stands at the end of a word only/],
    [
      'too many words',
      rule(`forbid: { words: [${Array.from({ length: LIMITS.words + 1 }, (_, n) => `w${n}`).join(', ')}] }`),
      /expected at most 300 items/,
    ],
    [
      'all that is picked left out',
      rule('forbid: { kinds: [claim], except: { kinds: [claim, plan] } }'),
      /so the rule can never fire; take one of them away$/,
    ],
    [
      'support asked for and let pass',
      rule('forbid: { words: a, support: direct, unless-supported: true }'),
      /`unless-supported` lets pass, so the rule can never fire/,
    ],
    [
      'grades the wrong way round',
      rule('forbid: { words: a, evidence: { at-least: 4, at-most: 2 } }'),
      /no grade is at least 4 and at most 2/,
    ],
    [
      'lookahead',
      rule("forbid: { pattern: 'a(?=b)' }"),
      /^4:24 patterns cannot look ahead or behind .*; write what stands there into the pattern/,
    ],
    ['lookbehind', rule("forbid: { pattern: '(?<!a)b' }"), /patterns cannot look ahead or behind/],
    ['a backreference', rule("forbid: { pattern: '(a)\\1' }"), /patterns cannot refer back to a group/],
    ['an atomic group', rule("forbid: { pattern: '(?>a)' }"), /no possessive or atomic groups/],
    [
      'a pattern that is none',
      rule("forbid: { pattern: '[a' }"),
      /^4:24 the pattern cannot be read: missing closing/,
    ],
    [
      'a pattern that repeats too often',
      rule("forbid: { pattern: '(a{500}){500}' }"),
      /the pattern cannot be read: invalid repeat count/,
    ],
    [
      'a pattern that matches nothing',
      rule("forbid: { pattern: 'a*' }"),
      /also matches where nothing stands/,
    ],
    [
      'a pattern that points at nothing',
      rule("forbid: { pattern: '\\b' }"),
      /also matches where nothing stands/,
    ],
    [
      'a pattern that is too long',
      rule(`forbid: { pattern: ${'a'.repeat(301)} }`),
      /expected at most 300 characters/,
    ],
    [
      'sections and any-of',
      rule('require-section: { sections: risks, any-of: [goals, risks] }'),
      /`sections` and `any-of` exclude each other/,
    ],
    [
      'no sections',
      rule('require-section: { in-order: true }'),
      /names no section, so the rule can never fire/,
    ],
    [
      'an order of one',
      rule('require-section: { sections: [risks], in-order: true }'),
      /an order needs at least two/,
    ],
    [
      'columns that are there',
      rule('require-columns: { columns: owner, in-tables-with: owner }'),
      /so the rule can never fire; name other `columns`/,
    ],
    ['metadata without a key', rule('require-metadata: {}'), /names no key, so the rule can never fire/],
    [
      'a condition that says nothing',
      rule('require-if: { when: {}, then: { section: risks } }'),
      /^4:25 `?.*says nothing; add one of `says`/,
    ],
    [
      'a condition that says two things',
      rule('require-if: { when: { section: goals, facet: user }, then: { section: risks } }'),
      /holds more than one condition/,
    ],
    [
      'a condition that implies itself',
      rule('require-if: { when: { section: risks }, then: { section: risks } }'),
      /asks for what is there already, so the rule can never fire/,
    ],
    [
      'a fact of the document in a section',
      rule('require-if: { when: { section: risks }, then: { facet: user }, where: same-section }'),
      /`facet` is about the whole document/,
    ],
    ['a limit without a bound', rule('limit: { of: words }'), /sets no limit, so the rule can never fire/],
    ['a limit of nothing', rule('limit: { of: words, min: 0 }'), /sets no limit, so the rule can never fire/],
    [
      'a limit the wrong way round',
      rule('limit: { of: words, min: 5, max: 3 }'),
      /nothing is at least 5 and at most 3; swap the two/,
    ],
    ['dates without a bound', rule('limit: { of: due-dates }'), /add `not-before` or `not-after`/],
    [
      'a day that is none',
      rule("limit: { of: due-dates, not-after: '2026-02-30' }"),
      /write a date as 2026-09-30/,
    ],
    [
      'days between nothing',
      rule('limit: { of: days-between, max: 90 }'),
      /needs `between` with two metadata keys/,
    ],
    [
      'a severity that never applies',
      rule('forbid: { words: a }', 'documents: [prd]', 'severity: { roadmap: hint }'),
      /^6:26 `documents` leaves roadmap out, so this never applies/,
    ],
    [
      'a rule that is off',
      rule('forbid: { words: a }', 'severity: off'),
      /^5:15 a rule that is off can never fire/,
    ],
    [
      'a fix that answers',
      rule('require-section: risks', 'fix: Nothing can go wrong.'),
      /^5:10 a fix asks and the author answers/,
    ],
    [
      'an address of a script',
      rule('forbid: { words: a }', "url: 'javascript:alert(1)'"),
      /write a whole address/,
    ],
    [
      'a test of a type that is left out',
      rule('forbid: { words: a }', 'documents: [prd]', 'tests: { flag: [{ document: a, type: roadmap }] }'),
      /`documents` leaves roadmap out, so the rule can never fire here/,
    ],
    [
      'a place in a test that passes',
      rule('forbid: { words: a }', 'tests: { pass: [{ document: b, at: b }] }'),
      /has no finding/,
    ],
    ['tests without a rule', rule('tests: { flag: [a] }'), /says nothing to look for/],
    ['an alias', rule('forbid: &a { words: a }', 'limit: *a'), /aliases \(`\*a`\) are not read here/],
    [
      'an unknown rule',
      `${rule('forbid: { words: a }')}\nrules:\n  team/y: off`,
      /^6:3 unknown rule `team\/y`; /,
    ],
  ]
  for (const [name, text, ...expected] of cases) {
    it(`tells of ${name}`, () => {
      const found = mistakes(text)
      for (const pattern of expected)
        assert.ok(
          found.some((one) => pattern.test(one)),
          `${String(pattern)} is not among\n${found.join('\n') || 'no mistakes'}`,
        )
    })
  }

  it('knows the ids of custom rules under `rules`, of this file and of those it builds on', () => {
    const text = `${rule('forbid: { words: a }')}\nrules: { team/x: off, other/y: hint }`
    assert.deepEqual(
      read(text, 'candor.yaml').problemsGiven(
        { 'other/y': { limit: { of: 'words', max: 3 }, message: 'Long.' } },
        false,
      ),
      [],
    )
  })

  it('does not complain twice about a rule with a mistake that `rules` names', () => {
    assert.equal(mistakes(`${rule('forbid: { words: [] }')}\nrules: { team/x: off }`).length, 1)
  })

  it('keeps the other rules, and all else, where one has a mistake', () => {
    const text = `profile: leader\n${rule('forbid: { words: [] }')}\n  team/y: { message: m, forbid: { words: b } }`
    const { settings } = read(text, 'candor.yaml')
    assert.equal(settings.profile, 'leader')
    assert.deepEqual(Object.keys(settings['custom-rules'] ?? {}), ['team/y'])
  })

  it('refuses a set that is too large, in one sentence', () => {
    const many = Array.from(
      { length: LIMITS.rules + 1 },
      (_, n) => `  team/r${n}: { message: m, forbid: { words: a } }`,
    )
    assert.deepEqual(mistakes(`custom-rules:\n${many.join('\n')}`), [
      '2:3 holds 501 rules; at most 500 are read, so split the set or join words into lists',
    ])
  })

  it('refuses more patterns than can be looked for in good time', () => {
    const many = Array.from(
      { length: 101 },
      (_, n) => `  team/r${n}: { message: m, forbid: { pattern: a${n} } }`,
    )
    assert.match(
      mistakes(`custom-rules:\n${many.join('\n')}`).join(),
      /^2:3 holds 101 patterns; at most 100 are read/,
    )
  })
})

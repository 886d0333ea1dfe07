import assert from 'node:assert/strict'
import { settingsReader } from '../../server/src/ruleset/read'
import { sampleRules } from '../support/sampleRules'

const read = settingsReader(sampleRules)

/** Each mistake as `line:column-endLine:endColumn message`. */
function mistakes(text: string): string[] {
  return read(text, 'candor.yaml').problems.map(
    ({ line, column, endLine, endColumn, message }) => `${line}:${column}-${endLine}:${endColumn} ${message}`,
  )
}

describe('reading candor.yaml', () => {
  it('reads every key', () => {
    const text = [
      'root: true',
      'extends: [candor:strict, ./team]',
      'profile: leader',
      'documents:',
      '  include: [docs/**/*.md]',
      '  exclude:',
      '    - docs/old/**',
      '  types: { "docs/strategy/**": strategy, docs/notes/**: none }',
      'vocabulary:',
      '  segments: [fleet managers]',
      'rules:',
      '  clarity/placeholder-left: off',
      '  decision/no-alternatives: { severity: warning, atLeast: 3 }',
      'overrides:',
      '  - files: "pitches/*.md"',
      '    rules: { decision/no-alternatives: stricter }',
    ].join('\n')
    const { settings, problems } = read(text, 'candor.yaml')
    assert.deepEqual(
      [settings, problems],
      [
        {
          root: true,
          extends: ['candor:strict', './team'],
          profile: 'leader',
          documents: {
            include: ['docs/**/*.md'],
            exclude: ['docs/old/**'],
            types: { 'docs/strategy/**': 'strategy', 'docs/notes/**': 'none' },
          },
          vocabulary: { segments: ['fleet managers'] },
          rules: {
            'clarity/placeholder-left': 'off',
            'decision/no-alternatives': { severity: 'warning', atLeast: 3 },
          },
          overrides: [{ files: 'pitches/*.md', rules: { 'decision/no-alternatives': 'stricter' } }],
        },
        [],
      ],
    )
  })

  const empty = ['', '\n', '# only a comment\n', 'profile:\nrules:\n', 'profile: null\n', '---\n']
  for (const text of empty) {
    it(`takes ${JSON.stringify(text)} for the defaults`, () => {
      assert.deepEqual(mistakes(text), [])
    })
  }

  const cases: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    ['a list', '- a', '1:1-1:4 expected a mapping (`key: value` lines), not a list'],
    ['a text', 'hello', '1:1-1:6 expected a mapping (`key: value` lines), not a text'],
    ['a number', '42', '1:1-1:3 expected a mapping (`key: value` lines), not `42`'],
    ['an unknown key', 'profil: pm', '1:1-1:7 unknown key `profil`; did you mean `profile`?'],
    [
      'an unknown key that is near nothing',
      'zebra: 1',
      '1:1-1:6 unknown key `zebra`; known here: root, extends, profile, documents, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds, custom-rules, plugins, overrides',
    ],
    [
      'an unknown key in a section',
      'vocabulary: {segment: []}',
      '1:14-1:21 unknown key `segment` in `vocabulary`; did you mean `segments`?',
    ],
    ['an unknown profile', 'profile: leder', '1:10-1:15 `leder` is not known; did you mean `leader`?'],
    ['a number for a profile', 'profile: 3', '1:10-1:11 expected pm or leader, not `3`'],
    [
      'a rule without its group',
      'rules:\n  no-alternatives: off',
      '2:3-2:18 unknown rule `no-alternatives`; did you mean `decision/no-alternatives`?',
    ],
    [
      'a rule that is near nothing',
      'rules:\n  spelling: off',
      '2:3-2:11 unknown rule `spelling`; `candor explain` lists the rules',
    ],
    [
      'an unknown severity',
      'rules:\n  clarity/placeholder-left: warnin',
      '2:29-2:35 `warnin` is not known; did you mean `warning`?',
    ],
    [
      'a severity that is near nothing',
      'rules:\n  clarity/placeholder-left: catastrophic',
      '2:29-2:41 `catastrophic` is not known; expected off, hint, information, warning, error, default or stricter',
    ],
    [
      'a boolean for a severity',
      'rules:\n  clarity/placeholder-left: false',
      '2:29-2:34 expected off, hint, information, warning, error, default or stricter; to switch a rule off write `off`',
    ],
    [
      'a list for a severity',
      'rules:\n  clarity/placeholder-left: [off]',
      '2:29-2:34 expected off, hint, information, warning, error, default or stricter, not a list',
    ],
    [
      'wrong options',
      'rules:\n  decision/no-alternatives: {severity: of, atLeast: 9, foo: 3}',
      '2:40-2:42 `of` is not known; did you mean `off`?',
      '2:53-2:54 expected at most 5 in `rules.decision/no-alternatives.atLeast`',
      '2:56-2:59 unknown key `foo` in `rules.decision/no-alternatives`; known here: severity, atLeast',
    ],
    [
      'an option too small',
      'rules:\n  decision/no-alternatives: {atLeast: 0}',
      '2:39-2:40 expected at least 1 in `rules.decision/no-alternatives.atLeast`',
    ],
    [
      'a text for a number',
      'rules:\n  decision/no-alternatives: {atLeast: two}',
      '2:39-2:42 expected a number in `rules.decision/no-alternatives.atLeast`, not a text',
    ],
    [
      'a list for a section',
      'rules: []',
      '1:8-1:10 expected a mapping (`key: value` lines) in `rules`, not a list',
    ],
    [
      'a word for a list',
      'vocabulary:\n  segments: fleet managers',
      '2:13-2:27 expected a list, one item a line with a dash before it in `vocabulary.segments`, not a text',
    ],
    [
      'words that YAML reads as something else',
      'vocabulary:\n  products: [2024, yes, true]',
      '2:14-2:18 expected a text in `vocabulary.products`, not `2024`; put it in quotes',
      '2:25-2:29 expected a text in `vocabulary.products`, not `true`; put it in quotes',
    ],
    [
      'an empty word and a missing one',
      'vocabulary:\n  products: [" ", null]',
      '2:14-2:17 expected at least 1 character in `vocabulary.products`',
      '2:19-2:23 expected a text in `vocabulary.products`, not nothing',
    ],
    [
      'a mapping for what is extended',
      'extends: {a: b}',
      '1:10-1:16 expected a text or a list of texts in `extends`, not a mapping',
    ],
    [
      'a number among what is extended',
      'extends: [./a, 3]',
      '1:16-1:17 expected a text in `extends`, not `3`; put it in quotes',
    ],
    [
      'an empty text among what is extended',
      'extends: " "',
      '1:10-1:13 expected at least 1 character in `extends`',
    ],
    ['a word for root', 'root: yes', '1:7-1:10 expected `true` or `false` in `root`, not a text'],
    [
      'an override without files',
      'overrides:\n  - profile: pm',
      '2:5-2:16 expected a text or a list of texts in `overrides.files`, not nothing',
    ],
    [
      'mistakes in an override',
      'overrides:\n  - files: [/a, b.md]\n    documents: {}\n    rules: {no-alternatives: off, clarity/placeholder-left: warnin}',
      '2:13-2:15 the glob must be relative to the folder of candor.yaml',
      '3:5-3:14 unknown key `documents` in `overrides`; known here: files, profile, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds',
      '4:13-4:28 unknown rule `no-alternatives`; did you mean `decision/no-alternatives`?',
      '4:61-4:67 `warnin` is not known; did you mean `warning`?',
    ],
    [
      'an override for no files',
      'overrides: [{files: []}]',
      '1:21-1:23 expected at least 1 item in `overrides.files`',
    ],
    [
      'globs that cannot match',
      'documents:\n  include: ["/abs/**", "../x"]',
      '2:13-2:22 the glob must be relative to the folder of candor.yaml',
      '2:24-2:30 the glob must not contain `.` or `..` as a folder',
    ],
    [
      'document types',
      'documents: {types: {"a/**": prdd, "!x": prd}}',
      '1:29-1:33 `prdd` is not known; did you mean `prd`?',
      '1:35-1:39 the glob must not start with `!`; list what to leave out under `exclude`',
    ],
    [
      'an alias',
      'profile: &p pm\nvocabulary: *p',
      '2:13-2:15 aliases (`*p`) are not read here; write the value out',
    ],
    [
      'an alias bomb',
      `a: &a [x, x]\nb: &b [*a, *a]\nvocabulary: {products: [*b]}`,
      '1:1-1:2 unknown key `a`; known here: root, extends, profile, documents, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds, custom-rules, plugins, overrides',
      '2:1-2:2 unknown key `b`; known here: root, extends, profile, documents, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds, custom-rules, plugins, overrides',
      '2:8-2:10 aliases (`*a`) are not read here; write the value out',
      '2:12-2:14 aliases (`*a`) are not read here; write the value out',
      '3:25-3:27 aliases (`*b`) are not read here; write the value out',
    ],
    [
      'a tag',
      'profile: !!str pm',
      '1:16-1:18 tags (`tag:yaml.org,2002:str`) are not read here; write the plain value',
    ],
    [
      'a key written twice',
      'profile: pm\nprofile: pm',
      '2:1-2:8 `profile` is written twice here; keep one of them',
    ],
    [
      'keys of JavaScript objects',
      '__proto__: {profile: pm}\nconstructor: 1',
      '1:1-1:10 unknown key `__proto__`; remove it',
      '2:1-2:12 unknown key `constructor`; known here: root, extends, profile, documents, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds, custom-rules, plugins, overrides',
    ],
    [
      'a merge key',
      '<<: {profile: pm}',
      '1:1-1:3 unknown key `<<`; known here: root, extends, profile, documents, vocabulary, rules, messages, suppressions, slots, lexicon, evidence, decision-rights, perspectives, likelihood, scaffolds, custom-rules, plugins, overrides',
    ],
    [
      'a second document',
      'profile: pm\n---\nprofile: leader',
      '2:1-3:16 only one YAML document may stand in this file; remove the `---`',
    ],
    ['tabs', '\tprofile: pm', '1:1-1:2 tabs cannot indent YAML; use spaces'],
    ['an open quote', 'profile: "pm', '1:13-1:14 a bracket, quote or colon is missing before this'],
    ['a list for a key', '? [a]\n: b', '1:3-1:4 keys must be plain words'],
    [
      'deep nesting',
      '['.repeat(50_000),
      '1:501-1:502 the YAML is nested too deeply; write it with fewer levels',
    ],
    [
      'deep lists',
      `x: y\n${'- '.repeat(50_000)}`,
      '2:1-2:2 the YAML is nested too deeply; write it with fewer levels',
    ],
    ['deep keys', '? '.repeat(50_000), '1:1-1:2 the YAML is nested too deeply; write it with fewer levels'],
  ]
  for (const [name, text, ...expected] of cases) {
    it(`tells where ${name} stands`, () => {
      const found = mistakes(text)
      // How deep nesting may go depends on the machine; that it is told does not.
      if (name === 'deep nesting')
        assert.match(found.join('\n'), /nested too deeply; write it with fewer levels$/)
      else assert.deepEqual(found, expected)
    })
  }

  it('keeps what could be understood', () => {
    const text =
      'profile: leader\nvocabulary: {segments: [1], products: [Tide]}\nrules: {nope: off, clarity/placeholder-left: hint}'
    assert.deepEqual(read(text, 'candor.yaml').settings, {
      profile: 'leader',
      vocabulary: { products: ['Tide'] },
      rules: { 'clarity/placeholder-left': 'hint', nope: 'off' },
    })
  })

  it('keeps the rest where an override cannot be read', () => {
    const text = 'profile: leader\noverrides:\n  - files: [b.md]\n  - profile: pm'
    assert.deepEqual(read(text, 'candor.yaml').settings, { profile: 'leader' })
    const wrong = 'overrides:\n  - files: [b.md]\n    profile: boss\n    rules: {nope: off}'
    assert.deepEqual(read(wrong, 'candor.yaml').settings, {
      overrides: [{ files: ['b.md'], rules: { nope: 'off' } }],
    })
  })

  it('tells the first fifty of many mistakes', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')
    assert.equal(mistakes(keys).length, 50)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createReviewer } from '../../../server/src/review/reviewer'
import { withProfile } from '../../../server/src/ruleset/ruleset'
import { ask, rule, rulesetOf, T } from '../../support/customRules'

describe('custom rules, beside those of Candor', () => {
  const lever = (more = ''): string => `${rule('forbid: { words: [lever] }', 'Why “{phrase}”?')}${more}`
  const text = `${T}We lever it.\n\nA lever.\n`

  it('fill in the message and fold what repeats in a section', () => {
    const [finding, ...others] = ask(rulesetOf(lever()), text)
    assert.deepEqual([finding?.message, others], ['Why “lever”? (and 1 more in this section)', []])
  })

  it('are silenced by a comment with a reason, and comments that silence nothing are told', () => {
    const allow = '<!-- candor: allow team/x – the desk is called lever -->\n'
    assert.deepEqual(ask(rulesetOf(lever()), `${T}${allow}We lever it.\n`), [])
    const [unused] = ask(rulesetOf(lever()), `${T}${allow}We push it.\n`)
    assert.equal(unused?.ruleId, 'suppression/unused')
  })

  it('take their severity from the definition, by profile, type and status', () => {
    const ruleset = rulesetOf(
      lever('\n    severity: { default: hint, leader: information, roadmap: warning, approved: error }'),
    )
    const severities = [
      ask(ruleset, text)[0]?.severity,
      ask(withProfile(ruleset, 'leader'), text)[0]?.severity,
      ask(ruleset, `---\ndoc-type: roadmap\n---\n${text}`)[0]?.severity,
      ask(ruleset, `---\ndoc-type: roadmap\nstatus: approved\n---\n${text}`)[0]?.severity,
    ]
    assert.deepEqual(severities, ['hint', 'information', 'warning', 'error'])
  })

  it('take their severity from `rules` before that', () => {
    assert.equal(ask(rulesetOf(lever('\nrules: { team/x: error }')), text)[0]?.severity, 'error')
    assert.deepEqual(ask(rulesetOf(lever('\nrules: { team/x: off }')), text), [])
  })

  it('speak about the document types they name, of unknown type as well where they name none', () => {
    const only = rulesetOf(lever('\n    documents: [roadmap]'))
    assert.deepEqual(ask(only, text), [])
    assert.equal(ask(only, `---\ndoc-type: roadmap\n---\n${text}`).length, 1)
    assert.equal(ask(rulesetOf(lever()), text, 'notes.md').length, 1)
  })

  it('give another hash where their definition differs, and the same where only tests do', () => {
    const hashes = [lever(), lever('\n    why: Because.'), lever('\n    tests: { flag: [lever] }')].map(
      (yaml) => rulesetOf(yaml).hash,
    )
    assert.notEqual(hashes[0], hashes[1])
    assert.equal(hashes[0], hashes[2])
  })

  it('find the same after edits as in a fresh run', () => {
    const ruleset = rulesetOf(
      [
        'custom-rules:',
        '  team/a: { message: a, forbid: { words: [lever], in: risks } }',
        '  team/b: { message: b, require-if: { when: { says: { words: [AI] } }, then: { columns: owner } } }',
        '  team/c: { message: c, limit: { of: statements, where: { kinds: question }, max: 1 } }',
      ].join('\n'),
    )
    const parts = [
      'We lever it.',
      'AI sorts it.',
      '## Risks',
      '## Goals',
      'Who? When?',
      '| Owner |\n| --- |\n| Ada |',
    ]
    const kept = createReviewer([])
    for (let step = 0; step < 60; step++) {
      const chosen = [1, 2, 3, 4, 5].map((n) => parts[(step * n + Math.floor(step / n)) % parts.length] ?? '')
      const version = `${T}${chosen.join('\n\n')}\n`
      const edited = kept.review({ text: version, path: 'prd.md', all: true }, ruleset).findings
      assert.deepEqual(edited, ask(ruleset, version), version)
    }
  })

  it('offer a fix that leaves the question open', () => {
    const [finding] = ask(
      rulesetOf(rule('require-section: risks\nfix: "[What could go wrong]"')),
      `${T}Text.\n`,
    )
    assert.deepEqual(
      finding?.fixes.map(({ edits }) => edits[0]?.newText),
      ['\n\n## Risks\n\n[What could go wrong]'],
    )
    const [same] = ask(
      rulesetOf(rule('require-section: risks\nfix: "[What could go wrong]"')),
      `${T}## Risks\n\n[What could go wrong]\n`,
    )
    assert.equal(same?.ruleId, 'team/x')
  })

  it('put metadata into the front matter, blanks in quotes', () => {
    const ruleset = rulesetOf(rule('require-metadata: sponsor\nfix: "sponsor: [who pays]"'))
    const [bare] = ask(ruleset, `${T}Text.\n`)
    assert.equal(bare?.fixes[0]?.edits[0]?.newText, '---\nsponsor: "[who pays]"\n---\n\n')
    const [kept] = ask(ruleset, `---\nowner: Ada\n---\n${T}Text.\n`)
    assert.deepEqual(kept?.fixes[0]?.edits, [
      { range: { start: 4, end: 4 }, newText: 'sponsor: "[who pays]"\n' },
    ])
  })

  it('stay quick on a long line whatever the pattern says', () => {
    const [finding] = ask(rulesetOf(rule("forbid: { pattern: '(a+)+!$' }")), `${T}${'a'.repeat(9000)} b!\n`)
    assert.equal(finding, undefined)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Review } from '../../server/src/review/types'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import { fakeDocument } from '../support/fakeDocument'
import { absenceRule, wordRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const rules = [wordRule('a/gold', 'gold'), wordRule('a/lead', 'lead'), absenceRule('a/missing')]
const why = 'agreed with finance in May'

function review(text: string, ruleset = testRuleset()): Review {
  return reviewDocument(fakeDocument({ text }), rules, ruleset)
}

/** Rule and source line (1-based) of each finding, the one on the title left out unless asked for. */
function found(text: string, title = false): readonly string[] {
  return review(text)
    .findings.filter(({ ruleId }) => title || ruleId !== 'a/missing')
    .map(({ ruleId, range }) => `${ruleId}:${text.slice(0, range.start).split('\n').length}`)
}

describe('review/suppress', () => {
  it('silences the next block only', () => {
    assert.deepEqual(found(`# T\n\n## S\n\n<!-- candor: allow a/gold – ${why} -->\n\ngold\n\ngold\n`), [
      'a/gold:9',
    ])
  })

  it('silences only the rule it names', () => {
    assert.deepEqual(found(`# T\n\n<!-- candor: allow a/gold – ${why} -->\ngold lead\n`), ['a/lead:4'])
  })

  it('silences several rules', () => {
    assert.deepEqual(found(`# T\n\n<!-- candor: allow a/gold, a/lead – ${why} -->\ngold lead\n`), [])
  })

  it('silences the section it stands in, wherever in it', () => {
    const text = `# T\n\n## S\n\ngold\n\n<!-- candor: allow-section a/gold – ${why} -->\n\n## R\n\ngold\n`
    assert.deepEqual(found(text), ['a/gold:11'])
  })

  it('silences the whole file from anywhere, the title included', () => {
    const text = `# T\n\ngold\n\n## S\n\ngold\n\n<!-- candor: allow-file a/gold, a/missing – ${why} -->\n`
    assert.deepEqual(found(text, true), [])
  })

  for (const [where, text] of [
    ['above the title', `<!-- candor: allow a/missing – ${why} -->\n\n# T\n\nText.\n`],
    ['under the title', `# T\n\n<!-- candor: allow a/missing – ${why} -->\n\nText.\n`],
    ['after another comment', `# T\n\n<!-- note -->\n<!-- candor: allow a/missing – ${why} -->\n\nText.\n`],
    ['under a heading without text', `# T\n\n## S\n\n<!-- candor: allow a/missing – ${why} -->\n\nText.\n`],
  ] as const) {
    it(`silences a finding about the document ${where}`, () => {
      assert.deepEqual(found(text, true), [])
    })
  }

  it('does not silence a finding about the document after the first paragraph, and says where to put it', () => {
    const { findings } = review(`# T\n\nText.\n\n<!-- candor: allow a/missing – ${why} -->\n\nText.\n`)
    assert.deepEqual(
      findings.map(({ ruleId, messageId }) => [ruleId, messageId]),
      [
        ['a/missing', 'found'],
        ['suppression/unused', 'misplaced'],
      ],
    )
  })

  it('records reason, date and count', () => {
    const text = `# T\n\n<!-- candor: allow a/gold – ${why} until 2026-12-31 -->\ngold gold\n`
    const [waiver, ...others] = review(text).waivers
    assert.deepEqual(others, [])
    assert.deepEqual(
      { ...waiver, range: null },
      { ruleId: 'a/gold', reason: why, until: '2026-12-31', range: null, silenced: 2 },
    )
  })

  for (const reason of ['', ' – fine', ' – [your reason goes here]']) {
    it(`does not silence with the reason ${JSON.stringify(reason)}, and asks for one`, () => {
      const text = `# T\n\n<!-- candor: allow a/gold${reason} -->\ngold\n`
      assert.deepEqual(found(text), ['suppression/needs-reason:3', 'a/gold:4'])
      assert.deepEqual(review(text).waivers, [])
    })
  }

  it('asks for a rule where none is named', () => {
    assert.deepEqual(found(`# T\n\n<!-- candor: allow – ${why} -->\ntext\n`), ['suppression/needs-reason:3'])
  })

  it('reports an unused comment, with a fix that removes it', () => {
    const text = `# T\n\n<!-- candor: allow a/gold – ${why} -->\ntext\n`
    const unused = review(text).findings.find(({ ruleId }) => ruleId === 'suppression/unused')
    assert.equal(unused?.severity, 'information')
    assert.deepEqual(unused.fixes[0]?.edits, [
      { range: { start: 5, end: text.indexOf('\ntext') }, newText: '' },
    ])
  })

  it('offers no removal where the comment still silences another rule', () => {
    const { findings } = review(`# T\n\n<!-- candor: allow a/gold, a/lead – ${why} -->\ngold\n`)
    const unused = findings.find(({ ruleId }) => ruleId === 'suppression/unused')
    assert.match(unused?.message ?? '', /a\/lead/u)
    assert.deepEqual(unused?.fixes, [])
  })

  it('does not call a waiver unused where its rule was not asked', () => {
    const off = testRuleset({ rules: new Map([['a/gold', { severity: 'off' as const, options: {} }]]) })
    const { findings } = review(`# T\n\n<!-- candor: allow a/gold – ${why} -->\ngold\n`, off)
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['a/missing'],
    )
  })

  it('suggests the rule that was meant, with a fix, and still silences the others', () => {
    const text = `# T\n\n<!-- candor: allow a/glod, a/lead – ${why} -->\ngold lead\n`
    assert.deepEqual(found(text), ['suppression/unknown-rule:3', 'a/gold:4'])
    const unknown = review(text).findings.find(({ ruleId }) => ruleId === 'suppression/unknown-rule')
    assert.match(unknown?.message ?? '', /Is a\/gold meant\?/u)
    const edit = unknown?.fixes[0]?.edits[0]
    assert.equal(text.slice(edit?.range.start, edit?.range.end), 'a/glod')
  })

  it('finds the group of a rule written without it', () => {
    const { findings } = review(`# T\n\n<!-- candor: allow gold – ${why} -->\ntext\n`)
    assert.match(findings.find(({ messageId }) => messageId === 'suggestion')?.message ?? '', /a\/gold/u)
  })

  it('says so where no rule is near', () => {
    const { findings } = review(`# T\n\n<!-- candor: allow quite/something-else – ${why} -->\ntext\n`)
    assert.ok(findings.some(({ messageId, fixes }) => messageId === 'unknown' && fixes.length === 0))
  })

  it('reports a word it does not know', () => {
    assert.deepEqual(found('# T\n\n<!-- candor: ignore a/gold -->\ngold\n'), [
      'suppression/unknown-directive:3',
      'a/gold:4',
    ])
  })

  it('takes thousands of comments, and one of a megabyte, in its stride', () => {
    const many = '<!-- candor: allow a/nothing-of-the-kind – agreed with finance in May -->\n'.repeat(1000)
    assert.ok(review(`# T\n\n${many}\ngold\n`).findings.some(({ ruleId }) => ruleId === 'a/gold'))
    for (const filler of [' ', '[', '(', 'x', ',', 'a,', 'until ', '-']) {
      const text = `# T\n\n<!-- candor: allow a/gold – ${filler.repeat(200_000)} -->\ngold\n`
      assert.ok(review(text).findings.length > 0)
    }
  })

  it('lets configuration switch its own remarks off or up', () => {
    const text = '# T\n\n<!-- candor: allow a/gold -->\ntext\n<!-- candor: ignore -->\n'
    const rules = new Map([
      ['suppression/needs-reason', { severity: 'off', options: {} }],
      ['suppression/unknown-directive', { severity: 'error', options: {} }],
    ] as const)
    const remarks = review(text, testRuleset({ rules })).findings.filter(
      ({ ruleId }) => ruleId !== 'a/missing',
    )
    assert.deepEqual(
      remarks.map(({ ruleId, severity }) => [ruleId, severity]),
      [['suppression/unknown-directive', 'error']],
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import * as z from 'zod'
import type { Fix, Report } from '../../rules/contract'
import { fakeRule, wordRule } from '../support/fakeRule'
import {
  applyFix,
  checkFlagged,
  checkPassed,
  createRuleAsker,
  documentOf,
  type RuleCase,
} from '../../rules/testing/ruleCase'
import { duplicatesIn } from '../../rules/testing/ruleTester'

const gold = wordRule('clarity/gold', 'gold')

/** A rule that reports “gold”, changed as the test wants. */
function goldRule(change: (finding: Report, text: string) => Report): ReturnType<typeof fakeRule> {
  return fakeRule('clarity/gold', ({ text }, report) => {
    const start = text.indexOf('gold')
    if (start < 0) return
    report(change({ messageId: 'found', data: { phrase: 'gold' }, range: { start, end: start + 4 } }, text))
  })
}

function withFix(fix: (start: number, text: string) => Omit<Fix, 'title'>): ReturnType<typeof fakeRule> {
  return goldRule((finding, text) => ({
    ...finding,
    fixes: [{ title: 'Change it', ...fix(finding.range.start, text) }],
  }))
}

const scaffold = withFix((start) => ({ edits: [{ range: { start, end: start }, newText: '[which] ' }] }))

describe('house/ruleTester', () => {
  const flag = (rule: typeof gold, example: RuleCase) => (): void => {
    checkFlagged(rule, createRuleAsker(rule), example)
  }

  it('puts a statement under a heading and leaves a document as it is', () => {
    assert.match(documentOf({ text: '- gold' }).text, /\n## Notes\n\n- gold\n$/u)
    assert.match(documentOf({ text: 'gold', section: 'Market' }).text, /\n## Market\n\ngold\n$/u)
    for (const text of ['# Title\n\ngold\n', '---\nstatus: draft\n---\ngold\n']) {
      assert.equal(documentOf({ text }).text, text)
    }
    assert.equal(documentOf({ text: 'gold', document: true }).text, 'gold')
  })

  it('accepts what is flagged where it should be, and passes what is not', () => {
    assert.doesNotThrow(flag(gold, { text: 'We have gold.', phrase: 'gold', messageId: 'found' }))
    assert.doesNotThrow(flag(scaffold, { text: 'We have gold.', afterFix: 'We have [which] gold.' }))
    assert.doesNotThrow(() => {
      checkPassed(gold, createRuleAsker(gold), { text: 'We have silver.' })
    })
  })

  for (const [what, attempt, expected] of [
    ['is not flagged', flag(gold, { text: 'Silver.' }), /does not flag "Silver\."/u],
    ['is flagged elsewhere', flag(gold, { text: 'gold ring', phrase: 'ring' }), /covers something else/u],
    ['gets another message', flag(gold, { text: 'gold', messageId: 'other' }), /other/u],
    [
      'has a message without its value',
      flag(
        goldRule(({ messageId, range }) => ({ messageId, range })),
        { text: 'gold' },
      ),
      /no value for \{phrase\}/u,
    ],
    [
      'has a range outside the text',
      flag(
        goldRule((finding) => ({ ...finding, range: { start: 0, end: 9999 } })),
        { text: 'gold' },
      ),
      /lies outside the text/u,
    ],
    [
      'has an empty range',
      flag(
        goldRule((finding) => ({ ...finding, range: { start: 3, end: 3 } })),
        { text: 'gold' },
      ),
      /empty range/u,
    ],
    [
      'has a fix that satisfies the rule without an answer',
      flag(
        withFix((start) => ({ edits: [{ range: { start, end: start + 4 }, newText: '[metal]' }] })),
        { text: 'gold' },
      ),
      /satisfies clarity\/gold without an answer/u,
    ],
    [
      'has a fix that changes nothing',
      flag(
        withFix(() => ({ edits: [] })),
        { text: 'gold' },
      ),
      /changes nothing/u,
    ],
    ['has another text after its fix', flag(scaffold, { text: 'gold', afterFix: 'gold' }), /gold/u],
    ['has no fix to assert', flag(gold, { text: 'gold', afterFix: 'x' }), /offers no fix here/u],
    [
      'has a fix outside the statement',
      flag(
        withFix(() => ({ edits: [{ range: { start: 0, end: 0 }, newText: 'x' }] })),
        { text: 'gold', afterFix: 'gold' },
      ),
      /give the case as a document/u,
    ],
    [
      'breaks the rule',
      flag(
        fakeRule('clarity/broken', () => {
          throw new Error('broken inside')
        }),
        { text: 'gold' },
      ),
      /broken inside/u,
    ],
  ] as const) {
    it(`fails where an example ${what}`, () => {
      assert.throws(attempt, expected)
    })
  }

  it('fails where a passed example is flagged, and says with what', () => {
    assert.throws(() => {
      checkPassed(gold, createRuleAsker(gold), { text: 'gold' })
    }, /flags "gold"[\s\S]*What does it rest on/u)
  })

  it('lets a safe fix settle the matter', () => {
    const safe = withFix((start) => ({
      edits: [{ range: { start, end: start + 4 }, newText: '' }],
      safe: true,
    }))
    assert.doesNotThrow(flag(safe, { text: 'a gold ring', afterFix: 'a  ring' }))
  })

  it('hands options, type, targets and vocabulary through', () => {
    const seen: unknown[] = []
    const rule = fakeRule('clarity/seen', ({ type }, _, options) => seen.push(type, options), {
      documents: ['strategy', 'roadmap'],
      options: z.object({ most: z.number().default(3) }),
    })
    const ask = createRuleAsker(rule)
    ask({ text: '', targets: { 'a.md': 'missing' }, vocabulary: { metrics: ['nps'] } }, '# T\n')
    ask({ text: '', type: 'roadmap', options: { most: 5 } }, '# T\n')
    assert.deepEqual(seen, ['strategy', { most: 3 }, 'roadmap', { most: 5 }])
  })

  it('applies all edits of a fix, and refuses edits that overlap', () => {
    const edit = (start: number, end: number, newText: string): Fix['edits'][number] => ({
      range: { start, end },
      newText,
    })
    assert.equal(
      applyFix('abcdef', { title: 'Do', edits: [edit(0, 1, 'A'), edit(3, 3, '-'), edit(5, 6, '')] }),
      'Abc-de',
    )
    assert.throws(
      () => applyFix('abcdef', { title: 'Do', edits: [edit(0, 3, ''), edit(2, 4, '')] }),
      /overlap/u,
    )
    assert.throws(() => applyFix('abc', { title: 'Do', edits: [edit(0, 9, '')] }), /outside/u)
  })

  it('finds examples that stand twice, by what the rule gets to see', () => {
    assert.deepEqual(
      duplicatesIn([{ text: 'a' }, { text: ' a\n' }, { text: 'a', section: 'S' }, { text: 'b' }]),
      [' a\n'],
    )
  })
})

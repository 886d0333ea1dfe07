import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import * as z from 'zod'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import { fakeDocument } from '../support/fakeDocument'
import { absenceRule, fakeRule, wordRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const ruleset = testRuleset()
const gold = wordRule('confidence/gold', 'gold')
const goldText = '# T\n\n## S\n\ngold\n'

describe('review/reviewDocument', () => {
  describe('gates', () => {
    for (const gate of ['skip', 'maybe'] as const) {
      it(`says nothing about a document at ${gate}`, () => {
        const review = reviewDocument(fakeDocument({ text: goldText, gate }), [gold], ruleset)
        assert.deepEqual([review.findings, review.waivers, review.score, review.band], [[], [], null, null])
      })

      it(`reviews a document at ${gate} when told to, without a score`, () => {
        const review = reviewDocument(fakeDocument({ text: goldText, gate }), [gold], ruleset, { all: true })
        assert.equal(review.findings.length, 1)
        assert.deepEqual([review.score, review.band], [null, null])
      })
    }

    it('asks only rules for any language where the text is not English, without a score', () => {
      const rules = [gold, wordRule('clarity/gold', 'gold', { anyLanguage: true })]
      const review = reviewDocument(fakeDocument({ text: goldText, language: 'other' }), rules, ruleset)
      assert.deepEqual(
        review.findings.map(({ ruleId }) => ruleId),
        ['clarity/gold'],
      )
      assert.deepEqual([review.score, review.band], [null, null])
    })
  })

  describe('document types', () => {
    const ids = (
      type: 'prd' | 'product-doc',
      ...rules: readonly ReturnType<typeof wordRule>[]
    ): readonly string[] =>
      reviewDocument(fakeDocument({ text: goldText, type }), rules, ruleset).findings.map(
        ({ ruleId }) => ruleId,
      )

    it('asks rules about their own types only', () => {
      const strategy = wordRule('strategy/gold', 'gold', { documents: ['strategy'] })
      const both = wordRule('metrics/gold', 'gold', { documents: ['strategy', 'prd'] })
      assert.deepEqual(ids('prd', strategy, both), ['metrics/gold'])
    })

    it('asks four groups about a document whose type could not be told, and rules that name it', () => {
      const asked = ['perspective', 'evidence', 'confidence', 'clarity'].map((group) =>
        wordRule(`${group}/gold`, 'gold', { documents: ['prd'] }),
      )
      const silent = ['metrics', 'decision', 'learning', 'strategy'].map((group) =>
        wordRule(`${group}/gold`, 'gold'),
      )
      const named = wordRule('house/gold', 'gold', { documents: ['product-doc'] })
      assert.deepEqual(ids('product-doc', ...asked, ...silent, named), [
        'clarity/gold',
        'confidence/gold',
        'evidence/gold',
        'house/gold',
        'perspective/gold',
      ])
    })
  })

  describe('a rule that fails', () => {
    const failing = fakeRule('confidence/broken', (_, report) => {
      report({ messageId: 'found', data: { phrase: 'x' }, range: { start: 0, end: 1 } })
      throw new Error('no such section.')
    })

    it('becomes one finding with its name and error; the others run', () => {
      const { findings } = reviewDocument(fakeDocument({ text: goldText }), [failing, gold], ruleset)
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        ['internal/rule-failed', 'confidence/gold'],
      )
      assert.match(findings[0]?.message ?? '', /confidence\/broken.*no such section\.$/u)
    })

    it('is not folded into the failure of another', () => {
      const other = fakeRule('evidence/broken', () => {
        throw new TypeError('other')
      })
      const { findings } = reviewDocument(fakeDocument({ text: goldText }), [failing, other], ruleset)
      assert.equal(findings.length, 2)
    })

    it('covers an unknown message, options that do not fit and a thrown non-error', () => {
      const unknownMessage = fakeRule('a/message', (_, report) => {
        report({ messageId: 'nope', range: { start: 0, end: 1 } })
      })
      const options = fakeRule('a/options', () => undefined, { options: z.object({ most: z.number() }) })
      const thrown = fakeRule('a/thrown', () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw 'a word'
      })
      const { findings } = reviewDocument(fakeDocument(), [unknownMessage, options, thrown], ruleset)
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        Array(3).fill('internal/rule-failed'),
      )
    })
  })

  it('hands a rule its options, with the defaults of its schema', () => {
    const seen: unknown[] = []
    const rule = fakeRule('a/options', (_, __, options) => seen.push(options), {
      options: z.object({ most: z.number().default(3), name: z.string().default('x') }),
    })
    const rules = new Map([['a/options', { severity: 'default' as const, options: { most: 7 } }]])
    reviewDocument(fakeDocument(), [rule], testRuleset({ rules }))
    reviewDocument(fakeDocument(), [rule], ruleset)
    assert.deepEqual(seen, [
      { most: 7, name: 'x' },
      { most: 3, name: 'x' },
    ])
  })

  it('moves ranges that lie outside the text into it', () => {
    const rule = fakeRule('a/wild', (_, report) => {
      report({ messageId: 'found', range: { start: -5, end: 9999 } })
    })
    const document = fakeDocument()
    const [finding] = reviewDocument(document, [rule], ruleset).findings
    assert.deepEqual(finding?.range, { start: 0, end: document.text.length })
  })

  it('folds repeats in a section, with every other place as a related location', () => {
    const text = '# T\n\n## S\n\ngold and gold\n\ngold\n\n## R\n\ngold\n'
    const { findings } = reviewDocument(fakeDocument({ text }), [gold], ruleset)
    assert.deepEqual(
      findings.map(({ section }) => section),
      ['S', 'R'],
    )
    assert.match(findings[0]?.message ?? '', /\? \(and 2 more in this section\)$/u)
    assert.deepEqual(
      findings[0]?.related.map(({ message }) => message),
      ['also here: gold', 'also here: gold'],
    )
    assert.doesNotMatch(findings[1]?.message ?? '', /more/u)
  })

  it('keeps a folded message within 240 characters', () => {
    const rule = fakeRule('a/long', (_, report) => {
      for (const start of [0, 1, 2]) {
        report({ messageId: 'found', data: { phrase: 'long '.repeat(90) }, range: { start, end: start + 1 } })
      }
    })
    const { findings } = reviewDocument(fakeDocument({ text: 'abc def' }), [rule], ruleset)
    const [{ message } = { message: '' }] = findings
    assert.ok(message.length <= 240)
    assert.match(message, /rest on\? \(and 2 more in this section\)$/u)
  })

  it('lets the gravest of a folded group lead', () => {
    const rule = fakeRule('a/mixed', (_, report) => {
      report({ messageId: 'found', range: { start: 0, end: 1 }, milder: 1 })
      report({ messageId: 'found', range: { start: 4, end: 5 } })
    })
    const [finding] = reviewDocument(fakeDocument({ text: 'abc def' }), [rule], ruleset).findings
    assert.deepEqual([finding?.severity, finding?.range.start], ['warning', 4])
  })

  it('shows at most twelve findings and keeps the rest as hints, the mildest and the later ones first', () => {
    const text =
      Array.from({ length: 14 }, (_, index) => `## S${index}\n\ngold\n\n`).join('') + '## Last\n\nlead\n'
    const mild = wordRule('a/mild', 'gold', { severity: { pm: 'information', leader: 'information' } })
    const grave = wordRule('a/grave', 'lead')
    const { findings } = reviewDocument(fakeDocument({ text }), [mild, grave], ruleset)
    assert.equal(findings.length, 15)
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'hint').map(({ section }) => section),
      ['S11', 'S12', 'S13'],
    )
    assert.equal(findings.at(-1)?.severity, 'warning')
  })

  it('never turns an error into a hint', () => {
    const text = Array.from({ length: 20 }, (_, index) => `## S${index}\n\ngold\n\n`).join('')
    const rules = new Map([[gold.id, { severity: 'error' as const, options: {} }]])
    const { findings } = reviewDocument(fakeDocument({ text }), [gold], testRuleset({ rules }))
    assert.ok(findings.every(({ severity }) => severity === 'error'))
  })

  it('asks up to three questions, the ones that leave most open first', () => {
    const missing = (id: string, question: string): ReturnType<typeof absenceRule> =>
      absenceRule(id, { messages: { found: `Not there yet. ${question}` } })
    const rules = [
      wordRule('confidence/gold', 'gold', { messages: { found: 'Gold at p. 3.5 stands here. Says who?' } }),
      missing('decision/no-decider', 'Who decides?'),
      missing('evidence/none-stated', 'What has happened already?'),
      missing('perspective/user-missing', 'Who is it for?'),
    ]
    const { questions } = reviewDocument(fakeDocument({ text: goldText }), rules, ruleset)
    assert.deepEqual(questions, ['What has happened already?', 'Who is it for?', 'Who decides?'])
  })

  it('turns an observation into a question, and asks nothing twice', () => {
    const rule = wordRule('confidence/gold', 'gold', {
      messages: { found: 'Version 2.5 of plan.md is gold. Say why.' },
    })
    const text = '# T\n\n## S\n\ngold\n\n## R\n\ngold\n'
    const { questions } = reviewDocument(fakeDocument({ text }), [rule], ruleset)
    assert.deepEqual(questions, ['Version 2.5 of plan.md is gold: what would a reader need to know here?'])
  })

  it('asks the author nothing about its own remarks', () => {
    const text = '# T\n\n<!-- candor: allow confidence/gold -->\ntext\n'
    assert.deepEqual(reviewDocument(fakeDocument({ text }), [gold], ruleset).questions, [])
  })
})

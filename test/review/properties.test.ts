import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import fc from 'fast-check'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import type { Review } from '../../server/src/review/types'
import { fakeDocument } from '../support/fakeDocument'
import { absenceRule, wordRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const words = ['gold', 'lead', 'iron'] as const
const rules = [
  ...words.map((word) => wordRule(`a/${word}`, word)),
  wordRule('b/gold', 'gold', { severity: { pm: 'information', leader: 'information' } }),
  absenceRule('c/missing'),
]
const known = rules.map(({ id }) => id)

const paragraph = fc
  .array(fc.constantFrom(...words, 'tin', 'copper', '**gold**', '😀'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
const heading = fc
  .tuple(fc.constantFrom('#', '##', '###'), fc.constantFrom('A', 'B', 'C'))
  .map((p) => p.join(' '))
const allow = fc
  .tuple(
    fc.constantFrom('allow', 'allow-section', 'allow-file'),
    fc.constantFrom(...known, 'a/unheard-of'),
    fc.constantFrom(' – agreed with finance in May', ' – no', ''),
  )
  .map(([word, rule, reason]) => `<!-- candor: ${word} ${rule}${reason} -->`)
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 3, arbitrary: heading }, allow), {
    maxLength: 40,
  })
  .map((blocks) => blocks.join('\n\n'))

function review(content: string): Review {
  return reviewDocument(fakeDocument({ text: content }), rules, testRuleset())
}

/** Every place a review points at for a rule. */
function places({ findings }: Review, ruleId: string): ReadonlySet<number> {
  const own = findings.filter((finding) => finding.ruleId === ruleId)
  return new Set(
    own.flatMap(({ range, related }) => [range.start, ...related.map((place) => place.range.start)]),
  )
}

describe('review properties', () => {
  it('orders findings by place', () => {
    fc.assert(
      fc.property(text, (content) => {
        const starts = review(content).findings.map(({ range }) => range.start)
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('shows at most twelve findings, and one for each rule and section', () => {
    fc.assert(
      fc.property(text, (content) => {
        const document = fakeDocument({ text: content })
        const { findings } = reviewDocument(document, rules, testRuleset())
        assert.ok(findings.filter(({ severity }) => severity !== 'hint').length <= 12)
        const sectionStart = (offset: number): number =>
          Math.max(...document.sections.map(({ range }) => range.start).filter((start) => start <= offset))
        const keys = findings.map(({ ruleId, range }) => `${ruleId} ${sectionStart(range.start)}`)
        const empty = document.sections[1]?.range.start === 0
        if (!empty) assert.equal(new Set(keys).size, keys.length)
      }),
    )
  })

  it('loses no place by folding', () => {
    const plain = fc
      .array(fc.oneof(paragraph, heading), { maxLength: 30 })
      .map((blocks) => blocks.join('\n\n'))
    fc.assert(
      fc.property(plain, fc.constantFrom(...words), (content, word) => {
        const expected = [...content.matchAll(new RegExp(word, 'gu'))].map(({ index }) => index)
        assert.deepEqual(
          [...places(review(content), `a/${word}`)].sort((a, b) => a - b),
          expected,
        )
      }),
    )
  })

  it('never lets a comment for one rule remove a finding of another', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...known), (content, silenced) => {
        const comment = `<!-- candor: allow-file ${silenced} – agreed with finance in May -->`
        const before = review(content)
        const after = review(`${content}\n\n${comment}\n`)
        for (const ruleId of known) {
          const expected = ruleId === silenced ? new Set() : places(before, ruleId)
          assert.deepEqual(places(after, ruleId), expected)
        }
      }),
    )
  })

  it('names every finding once', () => {
    fc.assert(
      fc.property(text, (content) => {
        const names = review(content).findings.map(({ fingerprint }) => fingerprint)
        assert.equal(new Set(names).size, names.length)
      }),
    )
  })

  it('says the same about the same text, and keeps messages within 240 characters', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { findings, waivers, questions, score } = review(content)
        const again = review(content)
        assert.deepEqual(
          { findings, waivers, questions, score },
          {
            findings: again.findings,
            waivers: again.waivers,
            questions: again.questions,
            score: again.score,
          },
        )
        for (const { message } of findings) assert.ok(message.length <= 240)
      }),
    )
  })
})

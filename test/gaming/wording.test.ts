import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import type { Review } from '../../server/src/review/types'
import { TRADES } from './sentences'
import { changeSentences, drafts, insertBlocks, insertions, type Draft } from './documents'
import {
  assertCoverageNotRaised,
  assertNotRaised,
  assertSameStates,
  compared,
  holds,
  judgeDraft,
  PATIENCE,
} from './judged'

type Wording = (sentence: string) => string

const opened =
  (words: string): Wording =>
  (sentence) => {
    if (sentence.endsWith('?') || /^[\w -]+:/.test(sentence)) return sentence
    const name = NAMES.test(sentence)
    return `${words} ${name ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)}`
  }
/** What keeps its capital behind other words. */
const NAMES = new RegExp(
  `^(?:I|A/B|${TRADES.flatMap(({ product, rival, boss }) => [product, rival, boss]).join('|')})\\b`,
)
const closed =
  (words: string): Wording =>
  (sentence) =>
    sentence.replace(/\.$/, `${words}.`)
const besideVerb =
  (word: string): Wording =>
  (sentence) =>
    sentence.replace(
      /\b(?:(will|can|could|is|are|must|would)|(takes|pay|struggle|love|lose))\b/,
      (verb, auxiliary) => (auxiliary === undefined ? `${word} ${verb}` : `${verb} ${word}`),
    )

const HEDGINGS: readonly Wording[] = [
  opened('Perhaps'),
  opened('Possibly,'),
  opened('Maybe'),
  opened('In our view,'),
  opened('It might be that'),
  opened('It seems likely that'),
  closed(', perhaps'),
  closed(', probably'),
  closed(', to some extent'),
  besideVerb('probably'),
  besideVerb('arguably'),
]

const BOOSTINGS: readonly Wording[] = [
  opened('Clearly,'),
  opened('Obviously,'),
  opened('Without any doubt,'),
  opened('Everybody knows that'),
  closed(', definitely'),
  besideVerb('certainly'),
  besideVerb('undoubtedly'),
]

/** A draft, and the same with some of its sentences worded otherwise. */
function reworded(wordings: readonly Wording[]): fc.Arbitrary<readonly [Draft, Draft]> {
  const choices = fc.array(fc.option(fc.nat(wordings.length - 1)), { minLength: 1, maxLength: 12 })
  return fc.tuple(drafts, choices).map(([draft, chosen]) => [
    draft,
    changeSentences(draft, (sentence, index) => {
      const wording = chosen[index % chosen.length] ?? null
      return wording === null ? sentence : (wordings[wording]?.(sentence) ?? sentence)
    }),
  ])
}

const PLANS_AND_QUESTIONS = [
  'We will interview 12 people in September 2026 and expect 9 of them to agree.',
  'We plan to run an A/B test with 900 users, which should show a 20% effect.',
  'We will survey 212 customers (n=212) by June 2027.',
  'We intend to measure errors in the logs of 40 sites; see [the plan](research/plan.md).',
  'Next quarter we are going to analyse 1,400 support tickets, source: research/tickets.csv.',
  'Run a pilot with 18 sites and measure how much time they save.',
  'Interview 12 users by May 2027.',
  '- [ ] Survey 120 customers in March 2027',
  'Did 9 of 12 users in our survey of March 2026 lose time?',
  'What did the A/B test with 900 users in 2025 show, and was it 20%?',
  'How many of the 212 respondents would pay $9?',
]

function assertNoMoreEvidence(before: Review, after: Review): void {
  const [low, high] = [before.document.facts.evidence, after.document.facts.evidence]
  assert.equal(high.items.length, low.items.length, compared(before, after))
  assert.equal(high.best, low.best, compared(before, after))
  assert.equal(high.level, low.level, compared(before, after))
  assert.deepEqual(high.histogram.slice(2), low.histogram.slice(2), compared(before, after))
}

describe('wording', function () {
  this.timeout(PATIENCE)

  it('made vaguer by hedges never raises score, band or coverage', () => {
    holds(reworded(HEDGINGS), ([before, after]) => {
      const [low, high] = [judgeDraft(before), judgeDraft(after)]
      assertNotRaised(low, high)
      assertCoverageNotRaised(low, high)
    })
  })

  it('freed of boosters keeps the state of every perspective', () => {
    holds(reworded(BOOSTINGS), ([plain, boosted]) => {
      assertSameStates(judgeDraft(boosted), judgeDraft(plain))
    })
  })

  it('of plans and questions never counts as evidence', () => {
    holds(fc.tuple(drafts, insertions(PLANS_AND_QUESTIONS)), ([draft, added]) => {
      assertNoMoreEvidence(judgeDraft(draft), judgeDraft(insertBlocks(draft, added)))
    })
  })
})

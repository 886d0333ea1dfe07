import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { GAP_FEATURES, GAPS, gapFeatures, type Gap, type GapFeature } from '../../rules/gapFeatures'
import { GAP_WEIGHTS } from '../../rules/gapWeights'
import { isWanted, isWorthAsking } from '../../rules/gapWorth'
import type { ReviewDocument } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'
import { smallDocument } from './smallDocument'

const TITLE = 'Lanterns for the footpath'
const HOW = 'The lantern takes its hours from the table of the mast, which holds a row for each week.'
/** About as long as what it is compared with, so that only the words make the difference. */
const PLAIN = 'The mast carries the lantern, and the fuse sits below it.'

const prd = (...blocks: readonly string[]): ReviewDocument =>
  readDocument(smallDocument('prd', TITLE, blocks))
const EMPTY = readDocument('')

/** What the weights make of a document. Sums are compared with each other only, as the weights are fitted anew now and then. */
function sumOf(document: ReviewDocument, gap: Gap): number {
  const { base, weights } = GAP_WEIGHTS[gap]
  const features = gapFeatures(document)
  return GAP_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], base)
}

const MONEY = 'Masts earn revenue under a subscription, and towns pay the price.'
const ROLES = 'Buyers choose the mast, and operators climb it for inspectors.'
const RIVALS = 'Lampwright is the market leader, and two competitors follow it.'
const PROMISED = 'Light moves into the paid plan by the second autumn.'
const COUNTED =
  '## Success metrics\n\n- Net promoter score from 8 to 15\n- Monthly active users from 40 to 90'
const REASONS = 'It dims because moths come, so that the path stays dark.'
const CASES = 'Unless it rains it dims; if fuses fail, it falls back.'
const LOOKED = 'We compared three lamps, tested two and measured one of them.'

/** What shows in which feature. */
const SHOWN: readonly (readonly [feature: GapFeature, block: string])[] = [
  ['business', MONEY],
  ['role', ROLES],
  ['market', RIVALS],
  ['bound', PROMISED],
  ['measures', COUNTED],
  ['reason', REASONS],
  ['branch', CASES],
  ['looked', LOOKED],
  ['being', 'There is a mast, it is tall, and fuses are below it.'],
  ['future', 'It will dim, and the town will put up another mast.'],
  ['alternatives', 'We considered gas lamps and rejected them.'],
]

describe('rules/gapWorth, what a text shows', () => {
  for (const [feature, block] of SHOWN)
    it(`is told by its words, ${feature}: ${block}`, () => {
      const plain = gapFeatures(prd(HOW, PLAIN))
      assert.ok(gapFeatures(prd(HOW, block))[feature] > plain[feature])
    })
  it('weighs less where it is said once in a page', () => {
    const page = `${HOW} `.repeat(24)
    for (const feature of ['role', 'market', 'reason'] as const) {
      const said = [ROLES, RIVALS, REASONS]
      assert.ok(gapFeatures(prd(page, ...said))[feature] < gapFeatures(prd(HOW, ...said))[feature], feature)
    }
  })
  it('grows ever more slowly the more often it is said', () => {
    const [none = 0, one = 0, two = 0] = [0, 1, 2].map(
      (count) =>
        gapFeatures(prd(HOW, ...Array.from({ length: 2 }, (_, i) => (i < count ? ROLES : PLAIN)))).role,
    )
    assert.ok(none < one && one < two && two - one < one - none)
  })
})

describe('rules/gapWorth, what makes a gap worth asking for', () => {
  const plain = prd(HOW, PLAIN, PLAIN, PLAIN)
  const hangs = prd(HOW, MONEY, ROLES, RIVALS)
  const weighed = prd(HOW, REASONS, CASES, LOOKED)
  for (const gap of GAPS) {
    it(`is money, roles and rivals: ${gap}`, () => {
      assert.ok(sumOf(hangs, gap) > sumOf(plain, gap))
      assert.equal(isWorthAsking(hangs, gap), true)
      for (const block of [ROLES, RIVALS])
        assert.ok(sumOf(prd(HOW, block), gap) > sumOf(prd(HOW, PLAIN), gap), block)
    })
    it(`is measures: ${gap}`, () => {
      assert.ok(sumOf(prd(HOW, COUNTED), gap) > sumOf(prd(HOW, PLAIN), gap))
    })
    it(`is less where there are reasons, cases and what was looked at: ${gap}`, () => {
      assert.ok(sumOf(weighed, gap) < sumOf(plain, gap))
      assert.equal(isWorthAsking(weighed, gap), false)
      for (const block of [REASONS, CASES, LOOKED])
        assert.ok(sumOf(prd(HOW, block), gap) < sumOf(prd(HOW, PLAIN), gap), block)
    })
    it(`is less where the same promises are weighed: ${gap}`, () => {
      const both = [HOW, MONEY, ROLES, RIVALS]
      assert.ok(
        sumOf(prd(...both, REASONS, CASES, LOOKED), gap) < sumOf(prd(...both, PLAIN, PLAIN, PLAIN), gap),
      )
    })
    it(`is less in a page that only describes: ${gap}`, () => {
      const page = prd('There is a mast. The mast is tall, and it has a lantern. '.repeat(20))
      assert.ok(sumOf(page, gap) < sumOf(EMPTY, gap))
      assert.equal(isWorthAsking(page, gap), false)
    })
  }
  // A promise hardly bears on measures, nor money by itself on what is unsure, so neither is compared there.
  it('is a promise, for evidence and unknowns', () => {
    for (const gap of ['evidence', 'unknowns'] as const)
      assert.ok(sumOf(prd(HOW, PROMISED), gap) > sumOf(prd(HOW, PLAIN), gap), gap)
  })
  it('is money by itself, for evidence and measures', () => {
    for (const gap of ['evidence', 'measure'] as const)
      assert.ok(sumOf(prd(HOW, MONEY), gap) > sumOf(prd(HOW, PLAIN), gap), gap)
  })
})

describe('rules/gapWorth, an empty document', () => {
  it('shows nothing', () => {
    for (const document of [EMPTY, readDocument(`# ${TITLE}\n`)])
      for (const feature of GAP_FEATURES) assert.equal(gapFeatures(document)[feature], 0, feature)
  })
  // Nothing hangs on it. Measures have guards of their own, and a short plan without one is asked for it.
  for (const gap of ['evidence', 'unknowns'] as const)
    it(`is not worth asking: ${gap}`, () => {
      assert.equal(isWorthAsking(EMPTY, gap), false)
    })
  it('is less worth asking for a measure than one on which much hangs', () => {
    assert.ok(sumOf(EMPTY, 'measure') < sumOf(prd(MONEY, ROLES, RIVALS), 'measure'))
  })
})

describe('rules/gapWorth, how a text is laid out', () => {
  const SENTENCES = [HOW, PLAIN, MONEY, ROLES, RIVALS, PROMISED, REASONS, CASES, LOOKED]
  const together = gapFeatures(prd(SENTENCES.join(' ')))
  for (const [how, blocks] of [
    ['in a paragraph each', SENTENCES],
    ['in two paragraphs', [SENTENCES.slice(0, 4).join(' '), SENTENCES.slice(4).join(' ')]],
    ['in lines of one paragraph', [SENTENCES.join('\n')]],
  ] as const)
    it(`shows the same words ${how}`, () => {
      const apart = gapFeatures(prd(...blocks))
      // A point for a view is made by a paragraph, so more of them may make more points; nothing else is counted by them.
      for (const feature of GAP_FEATURES)
        if (feature !== 'points') assert.equal(apart[feature], together[feature], feature)
      assert.ok(apart.points >= together.points)
    })
  it('is the same throughout where no view is argued for', () => {
    const silent = [HOW, PLAIN, REASONS, 'There is a mast, it is tall, and fuses are below it.']
    assert.deepEqual(gapFeatures(prd(...silent)), gapFeatures(prd(silent.join(' '))))
  })
})

describe('rules/gapWorth, isWanted', () => {
  const nothing = gapFeatures(EMPTY)
  const none = Object.fromEntries(GAP_FEATURES.map((name) => [name, 0])) as Record<GapFeature, number>
  for (const gap of GAPS)
    it(`adds each feature times its weight to the base: ${gap}`, () => {
      assert.equal(isWanted(nothing, { base: 1, weights: none }, gap), true)
      assert.equal(isWanted(nothing, { base: 0, weights: none }, gap), false)
      for (const feature of GAP_FEATURES) {
        const shown = { ...nothing, [feature]: 1 }
        assert.equal(isWanted(shown, { base: 0, weights: none }, gap), false, feature)
        assert.equal(isWanted(shown, { base: 0, weights: { ...none, [feature]: 1 } }, gap), true, feature)
        assert.equal(isWanted(shown, { base: 1, weights: { ...none, [feature]: -1 } }, gap), false, feature)
      }
    })
  it('judges a document by the fitted weights', () => {
    for (const gap of GAPS)
      for (const document of [prd(MONEY, ROLES, RIVALS), prd(REASONS, CASES, LOOKED)])
        assert.equal(isWorthAsking(document, gap), isWanted(gapFeatures(document), GAP_WEIGHTS[gap], gap))
  })
})

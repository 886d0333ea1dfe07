import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { addSums, stateAt, sumOf, toSum } from '../../server/src/facts/perspectiveModel'
import type { PerspectiveScore } from '../../server/src/facts/perspectiveTally'
import { NO_TRAITS } from '../../server/src/facts/perspectiveTraits'
import type { Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoreIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the first block of a text says for a perspective. */
function scoreOf(text: string, perspective: Perspective): PerspectiveScore {
  const [block] = new MarkdownParser().parse(text).chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
  const score = block === undefined ? undefined : scoreIn(block, NAMES)?.[perspective]
  assert.ok(score !== undefined, `"${text}" says nothing for ${perspective}`)
  return score
}

const countsOf = ({ points, anchored, rich, opposed, things, asides }: PerspectiveScore): unknown => ({
  points,
  anchored,
  rich,
  opposed,
  things,
  asides,
})

describe('Scores of a block', () => {
  const cases: readonly (readonly [string, Perspective, string, Readonly<Record<string, number>>])[] = [
    [
      'a point about a thing, with two terms',
      'business',
      'The licence brings recurring revenue and a healthy gross margin.',
      { points: 1, anchored: 1, rich: 1, opposed: 0, things: 1, asides: 0 },
    ],
    [
      'a point about people, with one term',
      'business',
      'Customers ask about the gross margin every single year.',
      { points: 1, anchored: 1, rich: 0, opposed: 0, things: 0, asides: 0 },
    ],
    [
      'a point that denies something',
      'market',
      'The competitors do not cover small depots.',
      { points: 1, anchored: 1, rich: 0, opposed: 1, things: 0, asides: 0 },
    ],
    [
      'words that need company, in company of each other',
      'market',
      'The industry follows a trend that emerging regions have set.',
      { points: 1, anchored: 0, rich: 1, opposed: 0, things: 0, asides: 0 },
    ],
    [
      'an order, which is no point of any kind',
      'capability',
      'The server must not depend on a third-party API.',
      { points: 0, anchored: 0, rich: 0, opposed: 0, things: 0, asides: 1 },
    ],
    [
      'a requirement that goes by a number',
      'capability',
      'FR-12: The import depends on a third-party API.',
      { points: 0, anchored: 0, rich: 0, opposed: 0, things: 0, asides: 1 },
    ],
    [
      'a number in a word, which numbers no requirement',
      'capability',
      'B2B import depends on a third-party API.',
      { points: 1, anchored: 1, rich: 1, opposed: 0, things: 1, asides: 0 },
    ],
    [
      'what the product does, which tells of nobody',
      'user',
      'The app keeps session recordings of each visit.',
      { points: 0, anchored: 0, rich: 0, opposed: 0, things: 0, asides: 1 },
    ],
  ]
  for (const [name, perspective, text, counts] of cases)
    it(`counts ${name}`, () => {
      assert.deepEqual(countsOf(scoreOf(text, perspective)), counts)
    })

  const businesslike: readonly (readonly [string, string, boolean])[] = [
    ['what a product costs in time', 'The server cannot bear the cost of a price look-up.', false],
    ['what a product is sold for', 'The server is limited to depots that pay a price of $90.', true],
  ]
  for (const [name, text, counts] of businesslike)
    it(`${counts ? 'counts' : 'passes over'} ${name}`, () => {
      const [block] = new MarkdownParser().parse(text).chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
      assert.ok(block !== undefined)
      assert.equal((scoreIn(block, NAMES)?.business?.facets.size ?? 0) > 0, counts)
    })

  it('takes two names beside a turn of phrase for no company of each other', () => {
    const { terms } = scoreOf('Developers get native maps instead of a Depot for every Van.', 'market')
    assert.deepEqual([...terms], [])
  })

  it('tells words that count alone from those that need company', () => {
    const { anchors, terms } = scoreOf('The incumbents answer the trend with lower prices.', 'market')
    assert.deepEqual([...anchors], ['incumbent'])
    assert.ok(terms.has('trend'))
  })

  const needs: readonly (readonly [string, string, readonly string[]])[] = [
    ['what is hard for somebody', 'The server makes it hard to see who is on call.', ['need', 'who']],
    ['what is hard in a sentence without a subject', 'Hard to find again after a week of work.', ['need']],
    ['what is hard for a reader', 'The service is hard to reach when you travel by train.', ['need']],
  ]
  for (const [name, text, facets] of needs)
    it(`takes for a need ${name}`, () => {
      assert.ok(facets.some((facet) => scoreOf(text, 'user').facets.has(facet)))
    })

  const machines: readonly (readonly [string, string])[] = [
    ['what a machine is unable to do', 'The module is unable to load shared libraries at start.'],
    ['how a machine works today', 'The server falls back on a copy made by hand when the disk is full.'],
    ['a tool that is called an editor', 'The Hosts File Editor has a page of its own in the settings.'],
  ]
  for (const [name, text] of machines)
    it(`finds no people in ${name}`, () => {
      const [block] = new MarkdownParser().parse(text).chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
      assert.ok(block !== undefined)
      assert.deepEqual([...(scoreIn(block, NAMES)?.user?.facets ?? [])], [])
    })

  it('takes an editor for somebody who wants something', () => {
    assert.ok(scoreOf('The editor wants the galleys before noon.', 'user').facets.has('who'))
  })

  it('takes the name of a rival for a word of the answer', () => {
    const said = (text: string): string =>
      stateAt('market', sumOf(toSum(scoreOf(text, 'market')), NO_TRAITS), {
        weights: {},
        mentioned: 0,
        addressed: 0,
      })
    assert.equal(said('Our greatest competitor on the coast does not print at night.'), 'mentioned')
    assert.equal(said('Our greatest competitor on the coast, Moorit, does not print at night.'), 'addressed')
  })

  it('adds up over blocks, the same words once', () => {
    const sum = toSum(scoreOf('The licence brings recurring revenue and a healthy gross margin.', 'business'))
    const twice = sumOf(addSums([sum, sum]), NO_TRAITS)
    assert.equal(twice.things, 2)
    assert.equal(twice.rich, 2)
    assert.equal(twice.anchored, 2)
    assert.equal(twice.opposed, 0)
    assert.equal(twice.anchors, sum.anchors.size)
  })
})

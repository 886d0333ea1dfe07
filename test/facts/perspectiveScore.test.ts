import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { addSums, sumOf, toSum } from '../../server/src/facts/perspectiveModel'
import { scoreBlock, type PerspectiveScore } from '../../server/src/facts/perspectiveScore'
import { NO_TRAITS } from '../../server/src/facts/perspectiveTraits'
import type { Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the first block of a text says for a perspective. */
function scoreOf(text: string, perspective: Perspective): PerspectiveScore {
  const [block] = new MarkdownParser().parse(text).chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
  const score = block === undefined ? undefined : scoreBlock(block, NAMES, [])?.[perspective]
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
      'capability',
      'The prototype is slow and its footprint grows.',
      { points: 1, anchored: 0, rich: 1, opposed: 0, things: 1, asides: 0 },
    ],
    [
      'an order, which is no point of any kind',
      'capability',
      'The server must not depend on a third-party API.',
      { points: 0, anchored: 0, rich: 0, opposed: 0, things: 0, asides: 1 },
    ],
  ]
  for (const [name, perspective, text, counts] of cases)
    it(`counts ${name}`, () => {
      assert.deepEqual(countsOf(scoreOf(text, perspective)), counts)
    })

  it('tells words that count alone from those that need company', () => {
    const { anchors, terms } = scoreOf(
      'The import is slow and a bottleneck for everything else.',
      'capability',
    )
    assert.deepEqual([...anchors], ['bottleneck'])
    assert.ok(terms.has('slow'))
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

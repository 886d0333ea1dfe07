import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import type { PerspectiveScore } from '../../server/src/facts/perspectiveTally'
import type { Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoreIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the last block of a text says for a perspective. */
function scoreOf(text: string, perspective: Perspective): PerspectiveScore | undefined {
  const block = new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .at(-1)
  assert.ok(block !== undefined)
  return scoreIn(block, NAMES)?.[perspective]
}

describe('Goals of an organisation', () => {
  const goals = [
    'Increase downloads of the timetable by commuters.',
    'Grow weekly bookings at the smaller depots.',
    'Attract three sponsors before the season opens.',
    'Raise awareness among the hauliers of the region.',
    'Establish a market leadership in yard lists.',
    'Increase adoption among the smaller depots this year.',
    'Grow paid customers in the northern ports.',
    'Win design partners in each of the ports.',
    'Gain credible partners among the port authorities.',
    'Boost participation of volunteers in the harbour.',
    'Reach 40 subscribers at each of the stations.',
    'Retain members through the first winter.',
    'Recruit donors among the alumni of both schools.',
    'Expand usage beyond the first two harbours.',
    'Strengthen loyalty among those who book weekly.',
    'Encourage sign-ups from the allotment clubs.',
    'The goal is to grow retention in the second month.',
    'The festival will certainly attract donors from abroad.',
    'We want to increase engagement of the local clubs.',
  ]
  for (const text of goals)
    it(`counts "${text}"`, () => {
      const score = scoreOf(text, 'business')
      assert.ok(score !== undefined && score.points > 0 && score.facets.size > 0)
    })

  const others = [
    'Increase the font of the timetable on small screens.',
    'Grow the list by one row for each van.',
    'Reach the gate before the barrier closes.',
    'Bring the boat to the slip by noon.',
    'Raise the barrier when the plate is known.',
    'Retain the log of the gate for ninety days.',
    'Show customers the list of their vans.',
    'Let members choose the slip by themselves.',
    'Send orders to the kitchen as they come.',
    'Show the downloads in the side bar.',
    'Expand the row when somebody taps it.',
    'Double the margin above the second heading.',
    'Capture the plate with both cameras.',
    'The gate keeps a list of members.',
  ]
  for (const text of others)
    it(`passes over "${text}"`, () => {
      assert.equal(scoreOf(text, 'business')?.points ?? 0, 0)
    })

  it('takes a goal for no point about people or work', () => {
    assert.equal(scoreOf('Increase what dispatchers struggle with less.', 'user')?.points ?? 0, 0)
  })

  it('takes a task on a list for no point', () => {
    assert.equal(scoreOf('- [ ] Increase adoption among the smaller depots', 'business')?.points ?? 0, 0)
  })
})

describe('Business by the words around it', () => {
  const nothing: readonly (readonly [string, string])[] = [
    ['a verb', 'The client downloads each list and installs the chosen one.'],
    ['a verb', 'Installs the gate kit, then grants the driver a pass.'],
    ['a verb that opens the sentence', 'Installs Gatekit on the reader and downloads the plates.'],
    ['the name of an edition', 'The connector runs on GitHub Enterprise as well.'],
    ['a trade', 'It draws an Enterprise Architecture of the harbour.'],
  ]
  for (const [name, text] of nothing)
    it(`passes over ${name}: "${text}"`, () => {
      assert.equal(scoreOf(text, 'business')?.facets.size ?? 0, 0)
    })

  it('counts the nouns of the same words', () => {
    assert.ok((scoreOf('We count downloads and installs of the yard list.', 'business')?.points ?? 0) > 0)
  })

  it('counts a figure in another cell of its row', () => {
    const row = scoreOf('| What | Aim |\n|---|---|\n| Paying customers in the ports | 400 |', 'business')
    assert.equal(row?.concrete, 1)
  })

  it('leaves the prices of others to the market', () => {
    const table = '| Tool | Pricing |\n|---|---|\n| Routely for hauliers | $40 a van each month |'
    assert.equal(scoreOf(table, 'business'), undefined)
    assert.ok((scoreOf(table, 'market')?.facets.size ?? 0) > 0)
  })

  it('takes a bare link to elsewhere for no answer', () => {
    const [link, said] = [
      'Market context: [category review](category.md).',
      ' Competitors charge more than we do, and rivals are slow.',
    ]
    assert.equal(scoreOf(link, 'market'), undefined)
    assert.ok((scoreOf(link + said, 'market')?.points ?? 0) > 0)
  })
})

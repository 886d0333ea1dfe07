import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import type { PerspectiveScore } from '../../server/src/facts/perspectiveTally'
import { leadInOf } from '../../server/src/facts/reading'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoreIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the last block of a text says of its users, the line before a list taken along. */
function lastOf(text: string): PerspectiveScore | undefined {
  let before = ''
  let score: PerspectiveScore | undefined
  for (const { chunk } of new MarkdownParser().parse(text).chunks) {
    const facts = readChunk(chunk)
    for (const block of facts.blocks) score = scoreIn(block, NAMES, leadInOf(block, facts, before))?.user
    before = facts.trailingLeadIn ?? before
  }
  return score
}

function facetsOf(text: string): string {
  return [...(lastOf(text)?.facets ?? [])].sort().join()
}

describe('Needs begun in the line before a list', () => {
  const begun = [
    'They want to:\n\n- find the right berth at night',
    'Pain points:\n\n- The same berth is called twice at night',
    'Observed pain points of the crews:\n\n- The same berth is called twice at night',
    'Harbour staff work two shifts. They care about:\n\n- handing over without a call',
    'As a landlord, I want:\n\n- one list of open repairs',
    '- As a school cook, I want to:\n  - order by the week',
    'Nurses lose time because:\n\n- charts lie in three rooms',
    'Teachers currently face three limits:\n\n- marks are typed twice',
    'People forget what they lent, so that:\n\n- tools vanish for years',
    'What follows is what couriers told us. Couriers often complain that:\n\n- gates open late',
    'Small farmers still struggle with:\n\n- permits in four formats',
    'Parents fear:\n\n1. a child alone at the stop',
    'Volunteers cannot:\n\n- swap a shift by themselves',
    'Families need:\n\n- a quiet hour on Sundays',
  ]
  for (const text of begun)
    it(`are needs: ${text.replaceAll('\n', ' ')}`, () => {
      const score = lastOf(text)
      assert.ok(score?.facets.has('need') === true, facetsOf(text))
      assert.equal(score.points, 1)
    })

  const others = [
    'We need to:\n\n- rename the berth table',
    'The importer needs:\n\n- a list of open berths',
    'If you want to know more:\n\n- read the berth manual',
    'If users want to leave:\n\n- the gate opens by itself',
    'The job must:\n\n- store berths in order',
    'Terminals can:\n\n- print the berth list',
    'The following will change:\n\n- berths have numbers again',
    'No pains were spared:\n\n- berths have numbers again',
    'They want to park.\n\n- berths have numbers again',
    'Each gate has:\n\n- a lamp over the door',
  ]
  for (const text of others)
    it(`are none: ${text.replaceAll('\n', ' ')}`, () => {
      assert.equal(facetsOf(text), '')
    })

  it('take two words to tell', () => {
    assert.equal(facetsOf('They want:\n\n- shelter'), '')
    assert.equal(facetsOf('They want:\n\n- dry shelter'), 'need')
  })

  it('say nothing of the business', () => {
    const [first] = new MarkdownParser().parse('- Increase sales of their own books').chunks
    assert.ok(first !== undefined)
    const [block] = readChunk(first.chunk).blocks
    assert.ok(block !== undefined)
    assert.equal(scoreIn(block, NAMES, 'Teachers want to:')?.business, undefined)
  })
})

describe('Wishes and feelings', () => {
  const nobodys = [
    'We also want to rename the second list of berths.',
    'We may at some point want to move the panel to the left.',
    "We'd like berths in one list, and we don't want to print them twice.",
    'Later we will probably want to add a second harbour.',
    'If the user wants to undo this, the old berth comes back.',
    'If you want to see the berths, open the second tab.',
    'The new lamp feels like a proper lantern at dusk.',
    'The list should feel like a printed timetable.',
    'It ought to have a brushed, premium feel in daylight.',
    'The plan covers everything we are trying to do this winter.',
  ]
  for (const text of nobodys)
    it(`are nobody’s need: ${text}`, () => {
      assert.ok(!facetsOf(text).includes('need'), facetsOf(text))
    })

  const somebodys = [
    'Skippers want to see the tide table before they cast off.',
    'Most of them would like to book a quiet berth by phone.',
    'Night porters often feel rushed at the change of shift.',
    'It makes the crew wary, and they feel watched.',
    'We struggle to find a free berth after dark.',
    'When skippers want to leave early, they wake the warden.',
    'Tenants are trying to reach somebody who can switch the heating on.',
    'Commuters like to know early which platform the tram leaves from.',
  ]
  for (const text of somebodys)
    it(`are somebody’s: ${text}`, () => {
      assert.ok(facetsOf(text).includes('need'), facetsOf(text))
    })
})

describe('People in a sentence', () => {
  const there = [
    'Gardeners and designers sketching small courtyards on paper.',
    'Individuals managing a handful of beehives in town.',
    'For someone running three shops alone, the till is the diary.',
    'Today teachers copy marks from one sheet to the next.',
    'Small teams handing over work at midnight.',
    'Consumers living far from a depot wait for days.',
  ]
  for (const text of there)
    it(`are told of: ${text}`, () => {
      assert.ok(facetsOf(text).includes('who'), facetsOf(text))
    })

  const absent = [
    'The harbour list has no existing users, so nothing moves over.',
    'Users with edit rights may close the second gate.',
    'It prevents users entering two berths at once.',
    'The list tells how user onboarding went last winter.',
    'The colours of the list follow editors like Vim or Nano.',
    'The log keeps track of who opened the second gate.',
  ]
  for (const text of absent)
    it(`are not: ${text}`, () => {
      assert.ok(!facetsOf(text).includes('who'), facetsOf(text))
    })
})

describe('Needs whose owner is left out', () => {
  const needs = [
    'Needs to close the till before the last bus leaves.',
    'Needs gluten-free meals that arrive hot, and a menu a week ahead.',
    'Wants one list of all open repairs in the house.',
    'Struggles with forms that ask the same thing twice.',
    'Forgets which of the nine keys opens the boat shed.',
    '- Pains: keys in three places and no list',
    '- **Pain points:** two tills, three ledgers, one clerk',
    '- Frustrations: late buses and a timetable behind glass',
  ]
  for (const text of needs)
    it(`are needs: ${text}`, () => {
      const score = lastOf(text)
      assert.ok(score?.facets.has('need') === true, facetsOf(text))
      assert.equal(score.points, 1)
    })

  const notes = [
    'Needs tests.',
    'Needs a design review.',
    '- [ ] Needs a list of the berths by street',
    '| Tool | Notes |\n| --- | --- |\n| Trawler | Needs a live line to the second harbour |',
    '- Needs: pumps, hoses',
    'Stores the keys of each boat shed by number.',
    '- Goals: two tills, three ledgers, one clerk',
  ]
  for (const text of notes)
    it(`are none: ${text.replaceAll('\n', ' ')}`, () => {
      assert.ok(!facetsOf(text).includes('need'), facetsOf(text))
    })
})

describe('Toil', () => {
  const toil = [
    'Clerks have to copy each line manually into the second ledger.',
    'You need to mentally match the stops with the old timetable.',
    'Tenants must repeatedly explain the same leak to three people.',
    'Each spring the wardens had to draw the beds over and over.',
  ]
  for (const text of toil)
    it(`is how people cope: ${text}`, () => {
      assert.ok(facetsOf(text).includes('today'), facetsOf(text))
    })

  const none = [
    'We have to copy each line manually before the release.',
    'The second ledger can be filled in manually as well.',
    'The parser must repeatedly ask for the second line.',
    'Wardens who have manually drawn beds keep them.',
  ]
  for (const text of none)
    it(`is not: ${text}`, () => {
      assert.ok(!facetsOf(text).includes('today'), facetsOf(text))
    })

  it('is done by somebody, and what is done is nobody', () => {
    assert.equal(facetsOf('The second ledger was authored in the winter of 1990.'), '')
    assert.equal(facetsOf('It was engineered for rain and partnered with a lamp.'), '')
  })
})

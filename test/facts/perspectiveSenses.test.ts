import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import type { Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoresIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** Facets that a text touches for a perspective. */
function facetsOf(text: string, perspective: Perspective): readonly string[] {
  return new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .flatMap((block) => scoresIn(block, NAMES).flatMap((score) => [...(score[perspective]?.facets ?? [])]))
}

describe('Words in the sense that counts', () => {
  const counted: readonly (readonly [Perspective, string])[] = [
    ['capability', 'The berth list is dependent on the register of the harbour office.'],
    ['capability', 'Printing works without depending on the till of the shop.'],
    ['capability', 'The ferry screen depends on a feed that the shipping line keeps.'],
    ['capability', 'There is no bandwidth to rebuild the ledger before the season.'],
    ['capability', 'Team velocity fell by half while the archive was moved.'],
    ['capability', 'The choir archive is the foundation on which the hymn search stands.'],
    ['market', 'The choir app pulls us into competition with Scorely and Hymnia.'],
    ['market', 'Our berth list has some overlap with Moorit, which larger harbours have.'],
    ['market', 'The tools that exist are made for large harbours and their cranes.'],
    ['market', 'The options out there are paper diaries or a system for whole ports.'],
    ['market', 'The Harbour Dues Act is effective from 1 March 2027 for all berths.'],
    ['market', 'Under the new directive all ports must comply by June 2027.'],
    ['market', 'The shore power subsidy will expire in December 2027.'],
    ['market', 'Choirs without a conductor are an underserved group on the coast.'],
    ['market', 'This category of planners lives on word of mouth.'],
  ]
  for (const [perspective, text] of counted)
    it(`count for ${perspective}: ${text}`, () => {
      assert.notDeepEqual(facetsOf(text, perspective), [])
    })

  const silent: readonly (readonly [Perspective, string])[] = [
    // What varies waits for nobody.
    ['capability', 'The colour of the berth changes depending on the height of the tide.'],
    ['capability', 'Rows are sorted by date or by name, depending on the column.'],
    ['capability', 'Each flag has a meaning dependent on the port it is flown in.'],
    ['capability', 'All dates of the choir tour are subject to change.'],
    ['capability', 'Success depends on kindness and a good kettle.'],
    ['capability', 'The porter is not somebody waiting for orders all day long.'],
    ['capability', 'It brings all of this into a single developer platform for choirs.'],
    ['capability', 'Your engineering team sees every berth on one map.'],
    ['capability', 'The picture is made smaller to reduce bandwidth on the boats.'],
    ['capability', 'The chart shows the velocity of the current at each buoy.'],
    ['capability', 'The money comes from the Old Harbour Foundation of the town.'],
    // Categories that sort things, brands that colour them.
    ['market', 'Find seeds by name or category, whatever the season may be.'],
    ['market', 'Berths of a particular category are drawn in blue on the map.'],
    ['market', 'The harbour office uses a brand new printer for its tickets.'],
    ['market', 'The grant category is open, and so are the plans of the pier.'],
    ['market', 'Each berth has a tax category that the office looks up.'],
    ['market', 'Tapping a berth shows its visits in a vertical list similar to the diary.'],
    ['market', 'Less context switching from the radio to the chart and back.'],
    ['market', 'Letters follow the brand guide and are printed on both sides.'],
    ['market', 'The list scales from one berth to millions of users without a hitch.'],
    ['market', 'Error messaging follows the answer of the server, not just the switch.'],
    ['market', 'Some skippers radio ahead, while others simply turn up at the pier.'],
    ['market', 'The gate shows the Berth List: charges of 40 are printed in red letters.'],
    ['market', 'The act of mooring takes four minutes since the pier was mended.'],
  ]
  for (const [perspective, text] of silent)
    it(`say nothing for ${perspective}: ${text}`, () => {
      assert.deepEqual(facetsOf(text, perspective), [])
    })
})

describe('What a user story asks for', () => {
  const stories: readonly (readonly [Perspective, string])[] = [
    ['capability', 'As a harbour master, I want a rollout plan so that the migration depends on nobody.'],
    ['capability', 'As a skipper, I need to estimate the effort of a rewrite of my log.'],
    ['capability', 'As a warden, I want the list to work with my legacy system.'],
    ['business', 'As a treasurer, I want to see revenue and recurring costs of each berth.'],
    ['business', 'As a shop owner, I want a discount on the yearly licence and lower fees.'],
    ['market', 'As a buyer, I want to compare competitors and their market share.'],
    ['market', 'As an editor, I want a tagline that sets us apart.'],
  ]
  for (const [perspective, text] of stories)
    it(`tells of its teller alone: ${text}`, () => {
      assert.deepEqual(facetsOf(text, perspective), [])
      assert.notDeepEqual(facetsOf(text, 'user'), [])
    })
})

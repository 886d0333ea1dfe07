import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Perspective } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

function stateOf(text: string, perspective: Perspective): string {
  return factsOf(`# Notes\n\n${text}`).perspectives[perspective].state
}

describe('Perspectives in plain words', () => {
  const answers: readonly (readonly [Perspective, string])[] = [
    [
      'business',
      'An idle van costs the city 31,000 a year. The depot earns 12,500 from parcels in the same time.',
    ],
    ['business', 'Each late parcel costs us 90 kr, and we pay 4,000 kr a month for the hall.'],
    ['market', 'Fleetsy charges 40 a van. VanPal and Routely sell this to small depots with a map.'],
    ['market', 'Routely is at $0.75 for each stop on a route, with the first thousand free.'],
    ['market', 'Of the depots we lost in spring, eleven left for VanPal in 40 days.'],
    ['market', 'Two makers sell such barriers to depots for about 800 apiece.'],
    ['market', 'Parcel lockers in the region are worth €4bn a year.'],
    ['market', 'The depot next door rents out vans for 30 a day. VanPal quotes a price per parcel.'],
    [
      'capability',
      'Two developers until October, one of them part time, and the scanners cannot read wet labels.',
    ],
    [
      'capability',
      'The export of the yard system breaks at night; a freelance technician has time, 6 weeks of work for two technicians.',
    ],
  ]
  for (const [perspective, text] of answers)
    it(`finds the ${perspective} answered: ${text}`, () => {
      assert.equal(stateOf(text, perspective), 'addressed')
    })

  const touched: readonly (readonly [Perspective, string])[] = [
    ['business', 'An idle van costs the city 31,000 a year, they told the mayor.'],
    ['market', 'Out on the coast Fleetsy charges by the van and by the month.'],
    ['user', 'Hauliers would like to move slots, and foremen want the yard to stay empty.'],
  ]
  for (const [perspective, text] of touched)
    it(`finds the ${perspective} mentioned: ${text}`, () => {
      assert.equal(stateOf(text, perspective), 'mentioned')
    })

  const silent: readonly (readonly [Perspective, string])[] = [
    ['business', 'The route returns 200 and the list shows 31,000 rows on a page of the yard.'],
    ['business', 'The page keeps 40 vans and the list holds 12 of them at the gate.'],
    ['market', 'The yard has forty vans and the gate has two barriers for lorries.'],
    ['market', 'The gate shows the Yard List: charges of 40 are printed in red letters.'],
    ['business', 'The page shows “Your parcel will cost about $1,450” under the map of the yard.'],
    ['business', 'Parcels whose fee lies above the 90th percentile turn red on the map.'],
    ['capability', 'A firm of middling size, 100 - 500 developers, all in the same town hall.'],
    ['user', 'The yard list shows each trailer and log; who moves them shows the map.'],
    ['capability', 'Records go to the shredder within 6 weeks, whoever the visitor was.'],
  ]
  for (const [perspective, text] of silent)
    it(`finds nothing for ${perspective}: ${text}`, () => {
      assert.equal(stateOf(text, perspective), 'absent')
    })
})

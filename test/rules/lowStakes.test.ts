import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { isLowStakes } from '../../rules/lowStakes'
import { readDocument } from '../support/readDocument'
import { smallDocument } from './smallDocument'

const HOW = 'The lantern takes its hours from the table of the mast.'
const LITTLE = [
  'This is a hobby project of two neighbours.',
  'Everything in it is built for personal use.',
  'Lantern is an open-source planner of light.',
  'Status: superseded',
  '**Status:** archived',
  '_This is an archive of the plan for last winter._',
  'This page is an archive.',
  'The project has been discontinued.',
  'The lantern is no longer maintained.',
  '**Q: What does it cost?**\n\nA: Free. Take it and change it.',
  '**Pricing:** free and open to all',
]
const MUCH = [
  HOW,
  'The town keeps an archive of its lamps.',
  'Old lamps have been abandoned on the hill.',
  '**Pricing:** free tier, then 4 a mast',
  'Price: free until May',
  'Price: free / 4 a mast',
  'The path is free of snow, whatever the price.',
  'Towns pay by mast, and the status of a lamp is shown.',
]

describe('rules/lowStakes', () => {
  for (const line of LITTLE)
    it(`sees that little hangs on it: ${line}`, () => {
      const text = smallDocument('strategy', 'Lanterns for the footpath', [line, HOW])
      assert.equal(isLowStakes(readDocument(text)), true)
    })
  for (const line of MUCH)
    it(`takes nothing for granted: ${line}`, () => {
      const text = smallDocument('strategy', 'Lanterns for the footpath', [line, HOW])
      assert.equal(isLowStakes(readDocument(text)), false)
    })
  it('counts work that is done', () => {
    const text = smallDocument('strategy', 'Lanterns for the footpath', [HOW], ['status: shipped'])
    assert.equal(isLowStakes(readDocument(text)), true)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { absenceFrames } from '../../server/src/facts/perspectiveAbsences'
import type { Frame } from '../../server/src/facts/perspectiveFrame'
import { MarkdownParser } from '../../server/src/markdown/parser'

/** What the sentences of a text tell of what is made nowhere else. */
function toldBy(text: string): readonly string[] {
  const frames: Frame[] = []
  for (const { sentences } of new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks))
    for (const sentence of sentences) absenceFrames(sentence, frames)
  return frames.map((frame) => `${frame.perspective} ${frame.facet}`)
}

describe('What is made nowhere else', () => {
  const told = [
    'No existing mooring planner reads the tide tables of small harbours.',
    'No vendor on the coast offers a berth by the hour.',
    'There are no good tools for choirs without a conductor today.',
    'No comparable catalogue exists for seeds of old apples.',
    'None of these apps works below ground.',
    'None of the vendors prints in Braille.',
    'It is the only planner that knows when the ferry is late.',
    'Bellfield is the first tracker for church bells.',
    'No known library parses these scores.',
    'No established equivalent exists for beekeepers.',
    'There is no viable equivalent for parish halls.',
  ]
  for (const text of told)
    it(`speaks of the market: ${text}`, () => {
      assert.deepEqual(toldBy(text), ['market alternatives'])
    })

  const silent = [
    // Words that the lexicon has counted already.
    'No other tool shows the tide.',
    'No competitor opens before nine.',
    // A condition is no claim.
    'If no other planner is open, the list starts anew.',
    'The gate closes when it is the only planner that answers.',
    // Nothing of what others make.
    'No van waits longer than an hour.',
    'None of the drivers came back.',
    'Only the porter has the key.',
    'The first list is printed at six.',
    'No tool calls are made at night.',
    'The list has no columns for the weather.',
    'Berths have no names in winter.',
    'The talks on the lease are something nobody has started.',
    'Nobody offers the porter a chair.',
    'There is no hurry before May.',
  ]
  for (const text of silent)
    it(`says nothing more: ${text}`, () => {
      assert.deepEqual(toldBy(text), [])
    })
})

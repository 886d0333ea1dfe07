import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { addTraits, NO_TRAITS, TRAITS, traitsOf, type Trait } from '../../server/src/facts/perspectiveTraits'
import { namesBeside } from '../../server/src/facts/perspectiveNames'
import type { SignalledSentence } from '../../server/src/facts/factBlock'
import { MarkdownParser } from '../../server/src/markdown/parser'

function sentencesOf(text: string): readonly SignalledSentence[] {
  return new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .flatMap(({ sentences }) => sentences)
}

describe('Traits of sentences', () => {
  const cases: readonly (readonly [string, readonly Trait[]])[] = [
    ['The garden is full of old roses.', []],
    ['Never again.', []],
    ['Roses do not bloom in the shade.', []],
    ['The old service cannot show a changed room.', ['shortfalls']],
    ['Nurses cannot find the chart.', ['hindered']],
    ['Each handover takes 20 minutes.', ['durations']],
    ['Two partners asked for it.', ['stakes']],
    ['Phase 2 adds the calendar.', ['stages', 'changes']],
    ['The server replaces the calendar.', ['changes']],
    ['Hosting costs too much.', []],
    ['A clerk needs to sign the form.', ['needs']],
    ['Currently the form has no date and only one page.', ['currentLimits']],
    ['Today 40 percent of the forms come back.', ['currentFigures']],
    ['Today many of the forms come back.', []],
    ['The gate stays shut until the ferry docks.', ['waits']],
    ['The map is drawn by hand because the scanner jams.', ['reasons']],
  ]
  for (const [text, traits] of cases)
    it(`finds ${traits.join(', ') || 'none'} in "${text}"`, () => {
      const found = traitsOf(sentencesOf(text)) ?? NO_TRAITS
      assert.deepEqual(
        TRAITS.filter((trait) => found[trait] > 0),
        TRAITS.filter((trait) => traits.includes(trait)),
      )
    })

  it('is null where no sentence has any', () => {
    assert.equal(traitsOf(sentencesOf('The garden is full of old roses.')), null)
  })

  it('counts sentences and adds up', () => {
    const one = traitsOf(sentencesOf('The tool never fades here. The app never fades there.')) ?? NO_TRAITS
    assert.equal(one.shortfalls, 2)
    assert.equal(addTraits([one, one, NO_TRAITS]).shortfalls, 4)
  })
})

describe('Names beside a contrast', () => {
  const own = {
    product: new Set(['routely']),
    segments: new Set<string>(),
    competitors: new Set<string>(),
    key: '',
  }
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The plan of Fleetsy does not work offline.', ['fleetsy']],
    ['The plan of Fleetsy works offline.', []],
    ['The plan of Routely does not work offline.', []],
    ['Fleetsy does not work offline.', []],
    ['We sell to Developers and do not call.', []],
    ['The API does not work offline.', []],
  ]
  for (const [text, names] of cases)
    it(`finds ${names.join(', ') || 'none'} in "${text}"`, () => {
      assert.deepEqual(
        sentencesOf(text).flatMap((sentence) => namesBeside(sentence, own)),
        names,
      )
    })
})

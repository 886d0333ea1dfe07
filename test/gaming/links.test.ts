import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import type { LinkTarget } from '../../server/src/facts/types'
import { changeSentences, drafts, render, type Draft } from './documents'
import { assertCoverageNotRaised, assertNotRaised, holds, judge, judgeDraft, PATIENCE } from './judged'

/** What the workspace answers: the pilot notes that drafts link to are there, what a property adds is not. */
const TARGETS: ReadonlyMap<string, LinkTarget> = new Map([
  ['research/pilot.md', { state: 'found' }],
  ['gone.md', { state: 'missing' }],
  ['research/gone.md', { state: 'missing' }],
  ['data/gone.csv', { state: 'missing' }],
  ['strategy/market.md', { state: 'missing' }],
  ['empty.md', { state: 'empty' }],
])

const DEAD_LINKS = [
  ' ([source](gone.md))',
  ', see [there](research/gone.md)',
  ' ([details](data/gone.csv))',
  ' (more [here](strategy/market.md))',
  ', see [here](empty.md)',
  ', see [below](#no-such-section)',
  '[^gone]',
]
const DEAD_PROPERTIES = ['strategy: strategy/market.md', 'market: gone.md']
const EXTERNAL = ['https://example.org/survey', 'https://example.com/report-2026', 'http://example.net/a']

/** The draft with something put before the full stop of some of its sentences. */
function linked(texts: readonly string[]): fc.Arbitrary<readonly [Draft, Draft]> {
  const choices = fc.array(fc.option(fc.constantFrom(...texts)), { minLength: 1, maxLength: 8 })
  return fc.tuple(drafts, choices).map(([draft, chosen]) => [
    draft,
    changeSentences(draft, (sentence, index) => {
      const text = chosen[index % chosen.length] ?? ''
      return sentence.replace(/([.?])$/, `${text}$1`)
    }),
  ])
}

describe('a link', function () {
  this.timeout(PATIENCE)

  it('that does not resolve never raises score, band or coverage', () => {
    const property = fc.option(fc.constantFrom(...DEAD_PROPERTIES))
    holds(fc.tuple(linked(DEAD_LINKS), property), ([[before, after], line]) => {
      const properties = line === null ? after.properties : [...after.properties, line]
      const low = judge(render(before), before.path, TARGETS)
      const high = judge(render({ ...after, properties }), after.path, TARGETS)
      assertNotRaised(low, high)
      assertCoverageNotRaised(low, high)
    })
  })

  it('out of the workspace is shown as not checked', () => {
    holds(linked(EXTERNAL.map((url) => `, see [the report](${url})`)), ([, after]) => {
      const text = render(after)
      const written = text.split('](http').length - 1
      const { references } = judgeDraft(after).document.facts
      assert.equal(references.filter(({ state }) => state === 'external').length, written, text)
    })
  })
})

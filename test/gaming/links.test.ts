import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import type { LinkTarget } from '../../server/src/facts/types'
import { changeSentences, drafts, render, type Draft } from './documents'
import { assertNotRaised, holds, judgeDraft, PATIENCE } from './judged'

const EXTERNAL = ['https://example.org/survey', 'https://example.com/report-2026', 'http://example.net/a']

/** Local addresses of which the workspace knows that nothing can be read there. */
const DEAD: ReadonlyMap<string, LinkTarget> = new Map([
  ['gone.md', { state: 'missing' }],
  ['research/gone.md', { state: 'missing' }],
  ['data/gone.csv', { state: 'missing' }],
  ['research/empty.md', { state: 'empty' }],
  ['research/pilot.md', { state: 'found', anchors: ['method'] }],
])
const DEAD_ADDRESSES = [
  'gone.md',
  'research/gone.md',
  'data/gone.csv',
  'research/empty.md',
  'research/pilot.md#results',
  '#gone',
]

/** Links behind what is said, in words that say nothing themselves. */
const DEAD_LINKS = DEAD_ADDRESSES.flatMap((address) => [
  `, see [the notes](${address})`,
  ` ([source](${address}))`,
  ` ([${address}](${address}))`,
  ` [1](${address})`,
  ` [[2](${address})]`,
  `, details [here](${address})`,
]).concat(' [^gone]')

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

/** The draft with some words of some of its sentences made a link. */
function wrapped(addresses: readonly string[]): fc.Arbitrary<readonly [Draft, Draft]> {
  const link = fc.record({ address: fc.constantFrom(...addresses), from: fc.nat(20), words: fc.nat(4) })
  return fc
    .tuple(drafts, fc.array(fc.option(link), { minLength: 1, maxLength: 8 }))
    .map(([draft, chosen]) => [
      draft,
      changeSentences(draft, (sentence, index) => {
        const one = chosen[index % chosen.length] ?? null
        // A link within a link is none.
        if (one === null || sentence.includes('](')) return sentence
        const words = sentence.replace(/[.?]$/, '').split(' ')
        const from = one.from % words.length
        const behind = from + one.words + 1
        const text = `[${words.slice(from, behind).join(' ')}](${one.address})`
        const end = sentence.slice(words.join(' ').length)
        return [...words.slice(0, from), text, ...words.slice(behind)].join(' ') + end
      }),
    ])
}

const assertWorthless = ([before, after]: readonly [Draft, Draft]): void => {
  assertNotRaised(judgeDraft(before, DEAD), judgeDraft(after, DEAD))
}

describe('a link', function () {
  this.timeout(PATIENCE)

  it('that does not resolve never raises score or band', () => {
    holds(linked(DEAD_LINKS), assertWorthless)
  })

  it('that does not resolve never raises them around words that were there', () => {
    holds(wrapped(DEAD_ADDRESSES), assertWorthless)
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

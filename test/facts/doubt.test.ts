import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { doubtTable, likeliestDoubt } from '../../server/src/facts/doubt'
import type { DoubtGroup, DoubtWeights } from '../../server/src/facts/doubtTraits'
import { DOUBT_WEIGHTS } from '../../server/src/facts/doubtWeights'
import { DOUBTS, type Doubt } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'

/** What a reader would question each statement of a section for. */
function doubtsIn(section: string, text: string): readonly (Doubt | null)[] {
  const document = readDocument(`# Harbour list\n\n## ${section}\n\n${text}\n`)
  return document.sections
    .flatMap((one) => document.statementsIn(one))
    .map(({ signals }) => {
      const about = signals.find(({ kind }) => kind === 'doubt')?.data?.about
      return DOUBTS.find((one) => one === about) ?? null
    })
}

/** The likeliest doubt of a statement that shows these traits. */
function likeliest(...traits: readonly (readonly [DoubtGroup, string])[]): Doubt | null {
  return likeliestDoubt((name) => {
    for (const trait of traits) name(...trait)
  }, doubtTable(WEIGHTS))
}
const WEIGHTS: DoubtWeights = {
  base: [-1, -1, -1, -1, -1],
  traits: {
    kind: { claim: [0.4, 0, 0, 0, 0] },
    subject: {},
    place: {},
    support: {},
    slot: { goals: [0, 2, 0, 0, 0] },
    signal: {},
    words: { praise: [0.4, 0, 0, 0, 0], hedge: [-2, -2, -2, -2, -2] },
    form: {},
  },
}

describe('facts/doubt', () => {
  it('adds up what a statement shows, so that no single trait has to decide', () => {
    assert.equal(likeliest(['kind', 'claim']), null)
    assert.equal(likeliest(['words', 'praise']), null)
    assert.equal(likeliest(['kind', 'claim'], ['words', 'praise']), 'claim')
    assert.equal(likeliest(['kind', 'claim'], ['words', 'praise'], ['words', 'hedge']), null)
  })

  it('gives the likeliest of several', () => {
    assert.equal(likeliest(['kind', 'claim'], ['words', 'praise'], ['slot', 'goals']), 'quality')
  })

  it('passes over what it has no weight for, whatever its name', () => {
    const strange = ['unheard-of', 'constructor', '__proto__'].map((name) => ['words', name] as const)
    assert.equal(likeliest(['kind', 'claim'], ['words', 'praise'], ...strange), 'claim')
  })

  it('has a weight for each doubt in each row', () => {
    const rows = [
      DOUBT_WEIGHTS.base,
      ...Object.values(DOUBT_WEIGHTS.traits).flatMap((group) => Object.values(group)),
    ]
    assert.ok(rows.length > 100)
    for (const row of rows) assert.equal(row.length, DOUBTS.length)
  })

  it('judges the same words by where they stand', () => {
    const words = 'Create a modern, intuitive list with clear feedback'
    assert.deepEqual(doubtsIn('Goals', `- ${words}`), ['quality'])
    assert.deepEqual(doubtsIn('Open questions', `- ${words}?`), [null])
  })

  it('questions nothing that is backed, asked, quoted, supposed or defined', () => {
    const claim = 'Nobody has solved the night watch'
    assert.deepEqual(doubtsIn('Problem', `${claim}.`), ['claim'])
    for (const text of [
      `${claim} ([survey of May](https://example.org/survey)).`,
      `Has nobody solved the night watch?`,
      `> “${claim}.”`,
      `We assume that nobody has solved the night watch.`,
    ])
      assert.deepEqual(doubtsIn('Problem', text), [null], text)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { likeliestDoubt } from '../../server/src/facts/doubt'
import type { DoubtTraits, DoubtWeights } from '../../server/src/facts/doubtTraits'
import { DOUBT_WEIGHTS } from '../../server/src/facts/doubtWeights'
import { DOUBTS, type Doubt } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'

/** What a reader would question each statement of a section for. */
function doubtsIn(section: string, text: string): readonly (Doubt | null)[] {
  const document = readDocument(`# Harbour list\n\n## ${section}\n\n${text}\n`)
  return document.sections.flatMap((one) => document.statementsIn(one)).map((statement) => statement.doubt())
}

const NONE: DoubtTraits = {
  kind: [],
  subject: [],
  place: [],
  support: [],
  slot: [],
  signal: [],
  words: [],
  form: [],
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
    assert.equal(likeliestDoubt({ ...NONE, kind: ['claim'] }, WEIGHTS), null)
    assert.equal(likeliestDoubt({ ...NONE, words: ['praise'] }, WEIGHTS), null)
    assert.equal(likeliestDoubt({ ...NONE, kind: ['claim'], words: ['praise'] }, WEIGHTS), 'claim')
    assert.equal(likeliestDoubt({ ...NONE, kind: ['claim'], words: ['praise', 'hedge'] }, WEIGHTS), null)
  })

  it('gives the likeliest of several', () => {
    const traits = { ...NONE, kind: ['claim'], words: ['praise'], slot: ['goals'] }
    assert.equal(likeliestDoubt(traits, WEIGHTS), 'quality')
  })

  it('passes over what it has no weight for, whatever its name', () => {
    const strange = { ...NONE, kind: ['claim'], words: ['praise', 'unheard-of', 'constructor', '__proto__'] }
    assert.equal(likeliestDoubt(strange, WEIGHTS), 'claim')
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
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { noEvidenceCounts, type EvidenceCounts } from '../../server/src/facts/evidenceCounts'
import { EVIDENCE_LEVELS, evidenceLevel, type EvidenceLevel } from '../../server/src/facts/evidenceModel'
import { EVIDENCE_WEIGHTS } from '../../server/src/facts/evidenceWeights'
import { evidenceCountsOf } from '../eval/evidenceCases'
import { factsOf } from '../support/readDocument'

const countsOf = (text: string): EvidenceCounts => evidenceCountsOf(`# Depot planner\n\n${text}\n`, 'plan.md')
const levelOf = (text: string): EvidenceLevel => factsOf(text).evidence.level

/** Sentences, and what they count as; every other count stays as it is without them. */
const COUNTED: readonly (readonly [what: string, text: string, as: readonly (keyof EvidenceCounts)[]])[] = [
  ['a bare assertion', 'Dispatchers are unhappy with the spreadsheet.', []],
  ['a plan', 'We will interview 12 dispatchers in May 2027 because vans run late today.', []],
  ['a question', 'Did the depots lose 12% of their vans in 2025 because of the snow?', []],
  ['a condition', 'If 7 of the 9 customers agreed in 2025, we were right.', []],
  ['a requirement', 'The map must show existing routes of 2025 because drivers need them.', []],
  ['a cause', 'Vans run late because the list is printed at noon.', ['reasons']],
  ['what is there today', 'Dispatchers currently write the list by hand.', ['today']],
  ['a year', 'The depot moved to the harbour in 2019.', ['dated']],
  ['how it is split up', '- Speed of planning (20%)', ['pointing']],
  ['the same after a colon', '- Events and fairs: 25%', ['pointing']],
]

describe('facts/evidence, the level', () => {
  for (const [what, text, as] of COUNTED)
    it(`counts ${what}`, () => {
      const counts = countsOf(text)
      const found = Object.entries(counts).flatMap(([name, n]) => (n > 0 ? [name] : []))
      assert.deepEqual(found.sort(), [...as].sort())
    })

  it('counts figures that make the case, and no others', () => {
    const figures = (text: string): number => countsOf(text).caseFigures
    for (const text of [
      '## Problem\n\nA late van costs 40 calls.',
      '## Problem\n\nAround 40% of drivers never open the map.',
      '## Market\n\nDepots spend €300 a month on planning tools.',
      '## Users\n\nHalf of the fleet, 52%, is on the road at night.',
      'Advertising pays 64% of it today, so that a change may cost us much.',
    ])
      assert.equal(figures(text), 1, text)
    for (const text of [
      '## Solution\n\nThe map holds 300 stops.',
      '## Users\n\nThere are 3 roles.',
      '## Problem\n\nThe first map came in May 2025.',
      '## Problem\n\nWill 40% of drivers open the map?',
    ])
      assert.equal(figures(text), 0, text)
  })

  it('is stated where a figure comes with whose it is', () => {
    for (const text of [
      'We interviewed 12 dispatchers in March and nine plan on paper.',
      'In 44% of depots drivers share a phone (device log, August 2025).',
      'About 31% of depots plan by phone (Marsh, 2024).',
      'In the log of the last quarter a night route lasted 11 minutes longer than by day.',
      'Analytics showed that 31% of sessions ended on the map last month.',
    ])
      assert.equal(levelOf(text), 'stated', text)
  })

  it('is weak for an anecdote, and for one thing that may be misread', () => {
    for (const text of [
      'Two customers asked for it in March.',
      '## Problem\n\nA late van costs 40 calls.',
      'Field validation in 2025 identified delays in routing and weak views of the queue.',
    ])
      assert.equal(levelOf(text), 'weak', text)
  })

  it('is none without any', () => {
    for (const text of [
      'Dispatchers are unhappy with the spreadsheet.',
      '## Solution\n\nThe map holds 300 stops.',
      'The format follows [part 1](https://example.com/1) of it.',
      '- Speed of planning (20%)\n- Ease of use (30%)\n- Price (50%)',
    ])
      assert.equal(levelOf(text), 'none', text)
  })

  it('never falls when something is added, and copies add nothing', () => {
    const said = [
      'Vans run late because the list is printed at noon.',
      'Dispatchers currently write the list by hand.',
      'The depot moved to the harbour in 2019.',
      'Other planners work on the phone, unlike ours.',
      'Drivers reported that the old list was wrong.',
      'Two customers asked for it in March.',
      'The usage is told in [the tracker](https://example.com/issues/12).',
      'In the survey (n=212) speed came first.',
    ]
    let before = 0
    for (let many = 1; many <= said.length; many++) {
      const text = said.slice(0, many).join('\n\n')
      const level = EVIDENCE_LEVELS.indexOf(levelOf(text))
      assert.ok(level >= before, text)
      before = level
      assert.deepEqual(countsOf(`${text}\n\n${text}`), countsOf(text))
    }
  })

  it('has weights that lower nothing, and asks more of what is stated', () => {
    assert.ok(Object.values(EVIDENCE_WEIGHTS.weights).every((weight) => weight >= 0))
    assert.ok(EVIDENCE_WEIGHTS.stated > EVIDENCE_WEIGHTS.weak && EVIDENCE_WEIGHTS.weak > 0)
  })

  it('states nothing that cannot be checked, however much is told', () => {
    const much = { ...noEvidenceCounts(), anecdotal: 90, reasons: 90, today: 90, problems: 90 }
    assert.equal(evidenceLevel(much), 'weak')
    assert.equal(evidenceLevel({ ...much, systematic: 1 }), 'stated')
    assert.equal(evidenceLevel({ ...noEvidenceCounts(), systematic: 1 }), 'weak')
  })
})

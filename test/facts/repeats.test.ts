import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf } from '../support/readDocument'

const CALLS = 'In May 2026 we interviewed 14 keepers; nine of them write each toll twice.'
const VISIT = 'In June 2026 we interviewed 6 inspectors; four of them had lost a slip.'
const ONCE = `# Tolls\n\n## Evidence\n\n${CALLS} ${VISIT}\n`
const NUMBERED = '| No. | What we saw |\n| --- | --- |\n'

/** Pieces of evidence that a text shows below the two it has. */
const evidenceWith = (more: string): number => factsOf(`${ONCE}\n${more}\n`).evidence.items.length

describe('What is said again', () => {
  const again: readonly (readonly [string, string])[] = [
    ['a paragraph', `${CALLS} ${VISIT}`],
    ['half a paragraph', VISIT],
    ['a paragraph with its halves turned round', `${VISIT} ${CALLS}`],
    ['a paragraph made a list', `- ${CALLS}\n- ${VISIT}`],
    ['a paragraph made one item', `- ${CALLS} ${VISIT}`],
    ['the same in surer words', VISIT.replace('had lost', 'had clearly lost')],
  ]
  for (const [name, more] of again)
    it(`counts once: ${name}`, () => {
      assert.equal(evidenceWith(more), 2)
    })

  it('counts once where a row goes by another number', () => {
    const seen = 'In July 2026 we interviewed 8 ferrymen; most of them carry no coins.'
    const rows = (...numbers: readonly number[]): number =>
      evidenceWith(NUMBERED + numbers.map((number) => `| ${number} | ${seen} |\n`).join(''))
    assert.equal(rows(1), 3)
    assert.equal(rows(1, 2), 3)
  })

  it('counts beside what is new', () => {
    assert.equal(
      evidenceWith(`${VISIT} In July 2026 we interviewed 8 ferrymen; most of them carry no coins.`),
      3,
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Manner, MannerCounts } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

const mannerOf = (text: string): MannerCounts => factsOf(text).practice.manner

describe('facts/manner', () => {
  for (const [manner, more, less] of [
    ['being', 'The list is long. The gate is open.', 'The list grows. The gate opens.'],
    ['reason', 'The gate opens late because the guard sleeps.', 'The gate opens late. The guard sleeps.'],
    ['role', 'The head of finance and the product manager read the list.', 'The list is read at noon.'],
    ['business', 'Revenue and pricing depend on margins.', 'Lights and doors depend on the weather.'],
    ['market', 'Competitors offer alternatives.', 'Gardens offer flowers.'],
    ['looked', 'We interviewed nine guards in May.', 'We painted nine gates in May.'],
  ] as const satisfies readonly (readonly [Manner, string, string])[])
    it(`counts words of the class: ${manner}`, () => {
      assert.ok(mannerOf(more)[manner] > mannerOf(less)[manner], `${more} | ${less}`)
    })

  it('counts statements, and those about a measure', () => {
    const { statements, measures } = mannerOf('The churn rate falls. The gate opens.')
    assert.deepEqual([statements, measures], [2, 1])
  })

  it('adds up a document from its parts', () => {
    const [first, second] = ['Revenue depends on the gate.', 'The guard is asleep because it is late.']
    const [a, b, both] = [mannerOf(first), mannerOf(second), mannerOf(`${first}\n\n## Night\n\n${second}`)]
    for (const name of ['being', 'reason', 'business', 'statements'] as const)
      assert.equal(both[name], a[name] + b[name], name)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { fitLogistic, type LogisticCase } from './logistic'
import { fitRidge } from './ridge'

const times = (count: number, traits: readonly number[], yes: boolean): readonly LogisticCase[] =>
  Array.from({ length: count }, () => ({ traits, yes }))

describe('eval/logistic', () => {
  it('finds the odds that the cases have, drawn a little to the middle', () => {
    const { base, weights } = fitLogistic(
      [
        ...times(900, [0], true),
        ...times(100, [0], false),
        ...times(100, [], true),
        ...times(900, [], false),
      ],
      1,
    )
    const odds = (value: number): number => 1 / (1 + Math.exp(-value))
    assert.ok(Math.abs(odds(base) - 0.1) < 0.02, String(odds(base)))
    assert.ok(Math.abs(odds(base + (weights[0] ?? 0)) - 0.9) < 0.02, String(odds(base + (weights[0] ?? 0))))
  })

  it('gives a trait that tells nothing next to no weight, and a rare one less than a frequent one', () => {
    const { weights } = fitLogistic(
      [
        ...times(100, [0, 1], true),
        ...times(100, [0], true),
        ...times(100, [1], false),
        ...times(100, [], false),
        ...times(3, [2], true),
      ],
      3,
    )
    const [telling = 0, idle = 0, rare = 0] = weights
    assert.ok(Math.abs(idle) < 0.2, String(idle))
    assert.ok(rare > 0 && rare < telling, `${String(rare)} ${String(telling)}`)
  })
})

describe('eval/ridge', () => {
  it('finds the line that the cases lie on, drawn a little to the middle', () => {
    const cases = Array.from({ length: 4000 }, (_, n) => {
      const [a, b] = [n % 7, n % 5]
      return { features: [a, b], value: 3 + 2 * a - b }
    })
    const { base, weights } = fitRidge(cases)
    const [a = 0, b = 0] = weights
    assert.ok(Math.abs(a - 2) < 0.1 && Math.abs(b + 1) < 0.1 && Math.abs(base - 3) < 0.4, `${a} ${b} ${base}`)
  })

  it('gives what never changes no weight', () => {
    const { weights } = fitRidge([
      { features: [1, 0], value: 0 },
      { features: [1, 1], value: 1 },
    ])
    assert.equal(weights[0], 0)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { NO_TRAITS } from '../../server/src/facts/perspectiveTraits'
import { crossValidated, foldsOf, scoreWith } from './crossValidation'
import { repositoryOf, type Level } from './label'
import type { FittingCase } from './perspectiveSums'

/** A document that says this much about its users. */
function caseOf(repository: string, much: number, label: Level): FittingCase {
  const sum = {
    facets: new Set(['who']),
    terms: much,
    ...NO_TRAITS,
    current: 0,
    others: 0,
    subject: much,
    points: much,
    anchors: much,
    anchored: much,
    rich: much,
    opposed: 0,
    things: 0,
    concrete: much,
    dense: much,
    whole: false,
    told: 0,
    plain: 0,
    plainFacets: 0,
    touched: false,
  }
  const labels = [label]
  return {
    repository,
    labels: { user: labels, business: labels, market: labels, capability: labels },
    sums: { user: sum, business: sum, market: sum, capability: sum },
  }
}

describe('eval/crossValidation', () => {
  const names = Array.from({ length: 12 }, (_, index) => `owner__repository${index}`)

  it('takes the repository from the file name', () => {
    assert.equal(repositoryOf('owner__name__docs__prd.md'), 'owner__name')
    assert.equal(repositoryOf('prd.md'), 'prd.md')
  })

  it('deals each repository to one of five folds, evenly', () => {
    const folds = foldsOf([...names, ...names], 0)
    assert.deepEqual([...folds.keys()].sort(), [...names].sort())
    const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((one) => one === fold).length)
    assert.deepEqual(sizes, [3, 3, 2, 2, 2])
  })

  it('deals the same way whatever the order, and another way in another round', () => {
    assert.deepEqual(foldsOf([...names].reverse(), 1), foldsOf(names, 1))
    assert.notDeepEqual(
      names.map((name) => foldsOf(names, 0).get(name)),
      names.map((name) => foldsOf(names, 1).get(name)),
    )
  })

  it('needs a repository for each fold', () => {
    const four = names.slice(0, 4).map((name) => caseOf(name, 1, 'absent'))
    assert.equal(crossValidated([...four, ...four], 'user'), null)
  })

  it('finds what holds across repositories', () => {
    const cases = names.flatMap((name) => [
      caseOf(name, 0, 'absent'),
      caseOf(name, 5, 'mentioned'),
      caseOf(name, 60, 'addressed'),
    ])
    assert.deepEqual(crossValidated(cases, 'user'), { accuracy: 1, macroF1: 1 })
  })

  it('finds nothing in what only one repository knows', () => {
    // In each repository alone, the same amount means something else: what is learned elsewhere is of no use.
    const cases = names
      .slice(0, 6)
      .flatMap((name, index) =>
        Array.from({ length: 2 }, () => caseOf(name, 10, index % 2 === 0 ? 'absent' : 'addressed')),
      )
    const score = crossValidated(cases, 'user')
    assert.ok(score !== null && score.accuracy <= 0.5, `accuracy ${score?.accuracy ?? NaN}`)
  })

  it('counts a document with two labels as right for either', () => {
    const weights = {
      weights: { terms: 1, points: 0, concrete: 0, subject: 0, dense: 0 },
      mentioned: 1,
      addressed: 9,
    }
    const doubtful = {
      ...caseOf('a__b', 5, 'absent'),
      labels: { ...caseOf('a__b', 5, 'absent').labels, user: ['addressed', 'mentioned'] as const },
    }
    assert.equal(scoreWith([doubtful], 'user', () => weights).accuracy, 1)
    assert.equal(scoreWith([doubtful], 'market', () => weights).accuracy, 0)
  })
})

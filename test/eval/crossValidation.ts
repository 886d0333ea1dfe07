import { FEATURES, type StateWeights } from '../../server/src/facts/perspectiveFeatures'
import { featuresOf, stateAt } from '../../server/src/facts/perspectiveModel'
import type { Perspective } from '../../server/src/facts/types'
import { scoresOf, type Pair } from './classScores'
import { LEVELS } from './label'
import { fitOrdinal, type Case, type Ordinal } from './ordinal'
import type { FittingCase } from './perspectiveSums'

export const FOLDS = 5
/** Folds are drawn this often and the figures averaged: one draw of few documents is a matter of luck. */
const ROUNDS = 10

/** Accuracy and macro-F1, each between 0 and 1. */
export type FitScore = Readonly<Record<'accuracy' | 'macroF1', number>>

/** What is fitted and how it is scored, by figures of names of its own; `weightsOf` gives the weights that a case is to be judged by. */
export interface Fitting<T, W, F extends string = keyof FitScore> {
  readonly fit: (cases: readonly T[]) => W
  readonly score: (cases: readonly T[], weightsOf: (one: T) => W | undefined) => Readonly<Record<F, number>>
}

/**
 * What fitted weights are worth on documents of repositories they were not fitted to. Null where there are too few
 * repositories to leave a fold of them out.
 */
export function crossValidatedFit<T extends { readonly repository: string }, W, F extends string>(
  cases: readonly T[],
  { fit, score }: Fitting<T, W, F>,
  rounds = ROUNDS,
): Readonly<Record<F, number>> | null {
  const repositories = cases.map(({ repository }) => repository)
  if (new Set(repositories).size < FOLDS) return null
  const scores = Array.from({ length: rounds }, (_, round) => {
    const fold = foldsOf(repositories, round)
    const weights = Array.from({ length: FOLDS }, (_, tested) =>
      fit(cases.filter(({ repository }) => fold.get(repository) !== tested)),
    )
    return score(cases, ({ repository }) => weights[fold.get(repository) ?? 0])
  })
  const [first] = scores
  if (first === undefined) return null
  const names = Object.keys(first) as F[]
  const mean = (name: F): number => scores.reduce((sum, one) => sum + one[name], 0) / scores.length
  return Object.fromEntries(names.map((name) => [name, mean(name)])) as Record<F, number>
}

/** The same of the weights of a perspective. */
export function crossValidated(cases: readonly FittingCase[], perspective: Perspective): FitScore | null {
  return crossValidatedFit(cases, {
    fit: (some) => weightsFor(some, perspective),
    score: (some, weightsOf) => scoreWith(some, perspective, weightsOf),
  })
}

/** Deals repositories out evenly, so that a repository is never split. The same folds on every machine. */
export function foldsOf(repositories: readonly string[], round: number): ReadonlyMap<string, number> {
  const order = [...new Set(repositories)]
    .sort()
    .sort((a, b) => hash(`${String(round)} ${a}`) - hash(`${String(round)} ${b}`))
  return new Map(order.map((repository, index) => [repository, index % FOLDS]))
}

/** Weights fitted to all of these cases. */
export function weightsFor(cases: readonly FittingCase[], perspective: Perspective): StateWeights {
  const { weights, cuts }: Ordinal = fitOrdinal(cases.map((one) => toCase(one, perspective)))
  const named = Object.fromEntries(FEATURES[perspective].map((feature, i) => [feature, weights[i] ?? 0]))
  return { weights: named, mentioned: cuts[0], addressed: cuts[1] }
}

export function scoreWith(
  cases: readonly FittingCase[],
  perspective: Perspective,
  weightsOf: (one: FittingCase) => StateWeights | undefined,
): FitScore {
  return fitScore(
    cases.map((one): Pair => {
      const weights = weightsOf(one)
      const given = weights === undefined ? 'absent' : stateAt(perspective, one.sums[perspective], weights)
      return pairOf(one.labels[perspective], given)
    }),
  )
}

/** Right where any of the labels is given. */
export function pairOf<L extends string>(labels: readonly L[], given: L): Pair {
  return [labels.includes(given) ? given : (labels[0] ?? given), given]
}

export function fitScore(pairs: readonly Pair[]): FitScore {
  const { accuracy, macroF1 } = scoresOf(pairs)
  return { accuracy: accuracy ?? 0, macroF1: macroF1 ?? 0 }
}

function toCase({ labels, sums }: FittingCase, perspective: Perspective): Case {
  return {
    features: featuresOf(perspective, sums[perspective]),
    accepted: LEVELS.map((level) => (labels[perspective].includes(level) ? 1 : 0)),
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}

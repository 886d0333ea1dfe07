import { FEATURES, type StateWeights } from '../../server/src/facts/perspectiveFeatures'
import { featuresOf, stateAt } from '../../server/src/facts/perspectiveModel'
import type { Perspective } from '../../server/src/facts/types'
import { scoresOf, type Pair } from './classScores'
import { LEVELS } from './label'
import { fitOrdinal, type Case, type Ordinal } from './ordinal'
import type { FittingCase } from './perspectiveSums'

export const FOLDS = 5
/** Folds are drawn this often and the figures averaged: one draw of few documents is a matter of luck. */
export const ROUNDS = 10

/** Accuracy and macro-F1, each between 0 and 1. */
export interface FitScore {
  readonly accuracy: number
  readonly macroF1: number
}

/**
 * What fitted weights are worth on documents of repositories they were not fitted to. Null where there are too few
 * repositories to leave a fold of them out.
 */
export function crossValidated(cases: readonly FittingCase[], perspective: Perspective): FitScore | null {
  if (new Set(cases.map(({ repository }) => repository)).size < FOLDS) return null
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const fold = foldsOf(
      cases.map(({ repository }) => repository),
      round,
    )
    const weights = Array.from({ length: FOLDS }, (_, tested) =>
      weightsFor(
        cases.filter(({ repository }) => fold.get(repository) !== tested),
        perspective,
      ),
    )
    return scoreWith(cases, perspective, ({ repository }) => weights[fold.get(repository) ?? 0])
  })
  const mean = (figure: (score: FitScore) => number): number =>
    rounds.reduce((sum, score) => sum + figure(score), 0) / ROUNDS
  return { accuracy: mean(({ accuracy }) => accuracy), macroF1: mean(({ macroF1 }) => macroF1) }
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
  const { accuracy, macroF1 } = scoresOf(
    cases.map((one): Pair => {
      const weights = weightsOf(one)
      const given = weights === undefined ? 'absent' : stateAt(perspective, one.sums[perspective], weights)
      const labels = one.labels[perspective]
      return [labels.includes(given) ? given : (labels[0] ?? 'absent'), given]
    }),
  )
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

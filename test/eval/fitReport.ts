import type { FitScore } from './crossValidation'

/** What a fit came to: rows for the table of figures, and the file to be written. */
export interface Fit {
  readonly rows: readonly (readonly string[])[]
  readonly target: string
  /** TypeScript, not formatted yet. */
  readonly source: string
}

/** On documents the weights were not fitted to, null where there are too few, and on all of them. */
interface Scores {
  readonly fresh: FitScore | null
  readonly fitted: FitScore
}

export const SCORE_HEADERS = [
  'question',
  'cross-validated: accuracy',
  'macro-F1',
  'fitted: accuracy',
  'macro-F1',
] as const

export function scoreCells({ fresh, fitted }: Scores): readonly string[] {
  const { accuracy, macroF1 } = fresh ?? { accuracy: NaN, macroF1: NaN }
  return [accuracy, macroF1, fitted.accuracy, fitted.macroF1].map((value) => value.toFixed(3))
}

export function rounded(value: number): number {
  return Number(value.toFixed(3))
}

/** Weights as properties of an object; those that came to nothing are left out. */
export function weightsText<F extends string>(
  features: readonly F[],
  weights: Readonly<Partial<Record<F, number>>>,
): string {
  return features
    .map((feature) => [feature, rounded(weights[feature] ?? 0)] as const)
    .filter(([, weight]) => weight > 0)
    .map(([feature, weight]) => `${feature}: ${String(weight)}`)
    .join(', ')
}

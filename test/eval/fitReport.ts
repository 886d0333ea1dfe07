/** What a fit came to: rows for the table of figures, and the file to be written. */
export interface Fit {
  readonly rows: readonly (readonly string[])[]
  readonly target: string
  /** TypeScript, not formatted yet. */
  readonly source: string
}

/** Figures by name, on documents the weights were not fitted to (null where there are too few) and on all of them. */
interface Scores<F extends string> {
  readonly fresh: Readonly<Record<F, number>> | null
  readonly fitted: Readonly<Record<F, number>>
}

export const SCORE_HEADERS = ['question', 'figure', 'cross-validated', 'fitted'] as const

/** One row for each figure. */
export function scoreRows<F extends string>(
  question: string,
  { fresh, fitted }: Scores<F>,
): readonly (readonly string[])[] {
  return (Object.keys(fitted) as F[]).map((name) => [
    question,
    name,
    (fresh?.[name] ?? NaN).toFixed(3),
    fitted[name].toFixed(3),
  ])
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

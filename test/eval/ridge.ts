/** A number told by a weighted sum of features. */
export interface Ridge {
  readonly base: number
  readonly weights: readonly number[]
}

export interface RidgeCase {
  readonly features: readonly number[]
  readonly value: number
}

/** How strongly weights of standardised features are drawn to nothing. */
const RIDGE = 100

/** Linear regression with a ridge on standardised features, solved exactly. */
export function fitRidge(cases: readonly RidgeCase[]): Ridge {
  const size = cases[0]?.features.length ?? 0
  const mean = columns(size, (i) => average(cases.map(({ features }) => at(features, i))))
  const spread = columns(
    size,
    (i) => Math.sqrt(average(cases.map(({ features }) => (at(features, i) - at(mean, i)) ** 2))) + 1e-9,
  )
  const rows = cases.map(({ features }) => features.map((value, i) => (value - at(mean, i)) / at(spread, i)))
  const middle = average(cases.map(({ value }) => value))
  const matrix = columns(size, (i) => [
    ...columns(
      size,
      (j) => rows.reduce((sum, row) => sum + at(row, i) * at(row, j), 0) + (i === j ? RIDGE : 0),
    ),
    rows.reduce((sum, row, n) => sum + at(row, i) * ((cases[n]?.value ?? 0) - middle), 0),
  ])
  const weights = solved(matrix).map((weight, i) => weight / at(spread, i))
  return { base: middle - weights.reduce((sum, weight, i) => sum + weight * at(mean, i), 0), weights }
}

/** Gauss and Jordan; the ridge keeps every pivot above nothing. */
function solved(matrix: readonly number[][]): readonly number[] {
  const size = matrix.length
  for (const [i, pivotRow] of matrix.entries()) {
    const pivot = at(pivotRow, i)
    for (let column = i; column <= size; column++) pivotRow[column] = at(pivotRow, column) / pivot
    for (const row of matrix) {
      const factor = at(row, i)
      if (row === pivotRow || factor === 0) continue
      for (let column = i; column <= size; column++)
        row[column] = at(row, column) - factor * at(pivotRow, column)
    }
  }
  return matrix.map((row) => at(row, size))
}

function columns<T>(size: number, make: (index: number) => T): T[] {
  return Array.from({ length: size }, (_, index) => make(index))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}

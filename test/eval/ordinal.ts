/** Three levels told apart by one weighted sum and two cuts: proportional odds, weights never negative. */
export interface Ordinal {
  readonly weights: readonly number[]
  /** From here on the middle level is the likeliest, and from there on the highest. */
  readonly cuts: readonly [number, number]
}

/** One case: its features, and 1 for each level (of three) that its readers accept. */
export interface Case {
  readonly features: readonly number[]
  readonly accepted: readonly number[]
}

const STEPS = 400
/**
 * How strongly weights (of standardised features) are drawn to their mean. There are few labelled documents and the
 * counts of one document rise together, so that differences between weights are mostly chance, and equal weights do
 * better on fresh documents than fitted ones (Dawes, "The robust beauty of improper linear models", 1979).
 */
const ALIKE = 100
/** How strongly all of them are drawn to nothing, so that the levels next to each other stay likely. */
const RIDGE = 4
/** How far rare levels are made up for: 0 not at all, 1 until all levels weigh the same. */
const BALANCE = 0.25

/**
 * Fits by gradient descent (Adam) on standardised features; deterministic. Weights are drawn to the mean of their kind:
 * features are of one kind unless `kinds` tells otherwise, a number for each of them.
 */
export function fitOrdinal(cases: readonly Case[], kinds: readonly number[] = []): Ordinal {
  const size = cases[0]?.features.length ?? 0
  const scale = standardiser(cases, size)
  const rows = cases.map(({ features }) =>
    features.map((value, i) => (value - at(scale.mean, i)) / at(scale.spread, i)),
  )
  const importance = balance(cases)
  const state: number[] = Array.from({ length: size + 2 }, (_, i) =>
    i === size ? -0.7 : i === size + 1 ? 0.7 : 0,
  )
  const first: number[] = state.map(() => 0)
  const second: number[] = state.map(() => 0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(state, rows, cases, { importance, kinds })
    const rate = 0.08 * (1 - (0.9 * step) / STEPS)
    for (let i = 0; i < state.length; i++) {
      first[i] = 0.9 * at(first, i) + 0.1 * at(gradient, i)
      second[i] = 0.99 * at(second, i) + 0.01 * at(gradient, i) ** 2
      const move = at(first, i) / (1 - 0.9 ** step) / (Math.sqrt(at(second, i) / (1 - 0.99 ** step)) + 1e-8)
      state[i] = i < size ? Math.max(0, at(state, i) - rate * move) : at(state, i) - rate * move
    }
    state[size + 1] = Math.max(at(state, size + 1), at(state, size) + 0.01)
  }
  const weights = state.slice(0, size).map((weight, i) => weight / at(scale.spread, i))
  const shift = weights.reduce((sum, weight, i) => sum + weight * at(scale.mean, i), 0)
  const [low, high] = likeliest(at(state, size), at(state, size + 1))
  return { weights, cuts: [low + shift, high + shift] }
}

function gradientAt(
  state: readonly number[],
  rows: readonly (readonly number[])[],
  cases: readonly Case[],
  { importance, kinds }: { readonly importance: readonly number[]; readonly kinds: readonly number[] },
): readonly number[] {
  const size = state.length - 2
  const means = meansByKind(state.slice(0, size), kinds)
  const gradient = state.map((value, i) => (i < size ? RIDGE * value + ALIKE * (value - at(means, i)) : 0))
  rows.forEach((row, n) => {
    const depth = row.reduce((sum, value, i) => sum + value * at(state, i), 0)
    const low = logistic(at(state, size) - depth)
    const high = logistic(at(state, size + 1) - depth)
    const accepted = cases[n]?.accepted ?? []
    const [a, b, c] = [at(accepted, 0), at(accepted, 1), at(accepted, 2)]
    const likelihood = Math.max(1e-6, a * low + b * (high - low) + c * (1 - high)) / at(importance, n)
    const [slopeLow, slopeHigh] = [low * (1 - low), high * (1 - high)]
    const pull = -(-a * slopeLow + b * (slopeLow - slopeHigh) + c * slopeHigh) / likelihood
    for (let i = 0; i < size; i++) gradient[i] = at(gradient, i) + at(row, i) * pull
    gradient[size] = at(gradient, size) - ((a - b) * slopeLow) / likelihood
    gradient[size + 1] = at(gradient, size + 1) - ((b - c) * slopeHigh) / likelihood
  })
  return gradient.map((value) => value / rows.length)
}

/** For each weight the mean of its kind. */
function meansByKind(weights: readonly number[], kinds: readonly number[]): readonly number[] {
  return weights.map((_, i) => {
    const alike = weights.filter((_, j) => at(kinds, j) === at(kinds, i))
    return alike.reduce((sum, weight) => sum + weight, 0) / alike.length
  })
}

function balance(cases: readonly Case[]): readonly number[] {
  const counts = [0, 1, 2].map((level) =>
    Math.max(
      1,
      cases.reduce((sum, one) => sum + at(one.accepted, level), 0),
    ),
  )
  const raw = cases.map(({ accepted }) => {
    const total = accepted.reduce((sum, value) => sum + value, 0)
    return (
      accepted.reduce((sum, value, i) => sum + value * (cases.length / (3 * at(counts, i))) ** BALANCE, 0) /
      total
    )
  })
  const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length
  return raw.map((value) => value / mean)
}

function standardiser(cases: readonly Case[], size: number): { mean: number[]; spread: number[] } {
  const columns = Array.from({ length: size }, (_, i) => cases.map(({ features }) => at(features, i)))
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length)
  const spread = columns.map((column, i) => {
    const variance = column.reduce((sum, value) => sum + (value - at(mean, i)) ** 2, 0) / column.length
    return Math.sqrt(variance) + 1e-9
  })
  return { mean, spread }
}

/** Where each level overtakes the one below it; a middle level that never leads is skipped. */
function likeliest(low: number, high: number): readonly [number, number] {
  let first = high
  let second = high
  for (let depth = high + 8; depth > low - 8; depth -= 0.005) {
    const [a, b] = [logistic(low - depth), logistic(high - depth)]
    const levels = [a, b - a, 1 - b]
    const best = levels.indexOf(Math.max(...levels))
    if (best === 2) second = depth
    if (best >= 1) first = depth
  }
  return [first, second]
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}

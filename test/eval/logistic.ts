/** A yes or no told by traits that are there or not. */
export interface Logistic {
  readonly base: number
  /** One for each trait, by its index. */
  readonly weights: Float64Array
}

/** One case: indexes of the traits it shows, and whether the answer is yes. */
export interface LogisticCase {
  readonly traits: readonly number[]
  readonly yes: boolean
}

const STEPS = 150
/** How strongly weights are drawn to nothing: a trait that few cases show tells little. */
const RIDGE = 3

/**
 * Logistic regression with a ridge, by gradient descent (Adam) over all cases; deterministic. `size` is the number of traits
 * there are.
 */
export function fitLogistic(cases: readonly LogisticCase[], size: number): Logistic {
  const state = new Float64Array(size + 1)
  const [gradient, first, second] = [state.slice(), state.slice(), state.slice()]
  state[size] = Math.log(share(cases) / (1 - share(cases)))
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = RIDGE * at(state, i)
    gradient[size] = 0
    for (const { traits, yes } of cases) {
      const pull = 1 / (1 + Math.exp(-oddsOf(state, size, traits))) - (yes ? 1 : 0)
      for (const trait of traits) gradient[trait] = at(gradient, trait) + pull
      gradient[size] = at(gradient, size) + pull
    }
    const rate = 0.15 * (1 - (0.95 * step) / STEPS)
    for (let i = 0; i <= size; i++) {
      first[i] = 0.9 * at(first, i) + 0.1 * at(gradient, i)
      second[i] = 0.99 * at(second, i) + 0.01 * at(gradient, i) ** 2
      const move = at(first, i) / (1 - 0.9 ** step) / (Math.sqrt(at(second, i) / (1 - 0.99 ** step)) + 1e-8)
      state[i] = at(state, i) - rate * move
    }
  }
  return { base: at(state, size), weights: state.subarray(0, size) }
}

function oddsOf(state: Float64Array, size: number, traits: readonly number[]): number {
  let odds = at(state, size)
  for (const trait of traits) odds += at(state, trait)
  return odds
}

/** Share of cases that say yes, kept off 0 and 1. */
function share(cases: readonly LogisticCase[]): number {
  return (cases.filter(({ yes }) => yes).length + 0.5) / (cases.length + 1)
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}

/** A case that two judged: the annotators' class and ours. */
export type Pair = readonly [truth: string, given: string]

/** How well one class is told from the others; null where nothing could be counted. */
interface ClassScore {
  /** Cases that are of this class. */
  readonly n: number
  /** Cases given this class, and how many of them are of it. */
  readonly given: number
  readonly both: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Scores {
  readonly n: number
  readonly right: number
  readonly accuracy: number | null
  /** Mean F1 of the classes that are common enough to average over. */
  readonly macroF1: number | null
  readonly classes: Readonly<Record<string, ClassScore>>
}

/** Fewer cases than this say too little about a class. */
const FEWEST = 6

export function scoresOf(pairs: readonly Pair[]): Scores {
  const names = [...new Set(pairs.map(([truth]) => truth))].sort()
  const classes = Object.fromEntries(names.map((name) => [name, classScore(pairs, name)]))
  const counted = Object.values(classes).filter(({ n }) => n >= FEWEST)
  const right = pairs.filter(([truth, given]) => truth === given).length
  return {
    n: pairs.length,
    right,
    accuracy: ratio(right, pairs.length),
    macroF1: ratio(
      counted.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      counted.length,
    ),
    classes,
  }
}

/** Null instead of a division by nothing. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function classScore(pairs: readonly Pair[], name: string): ClassScore {
  const n = pairs.filter(([truth]) => truth === name).length
  const given = pairs.filter(([, answer]) => answer === name).length
  const both = pairs.filter(([truth, answer]) => truth === name && answer === name).length
  return {
    n,
    given,
    both,
    precision: ratio(both, given),
    recall: ratio(both, n),
    f1: ratio(2 * both, n + given),
  }
}

/** What is made of a list of numbers, kept until another list is asked for. */
export function keptFor<T>(make: (numbers: ReadonlySet<number>) => T): (numbers: readonly number[]) => T {
  let kept: { readonly numbers: readonly number[]; readonly value: T } | null = null
  return (numbers) => {
    if (kept === null || !isSame(kept.numbers, numbers)) kept = { numbers, value: make(new Set(numbers)) }
    return kept.value
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

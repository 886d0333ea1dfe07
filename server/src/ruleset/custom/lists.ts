import * as z from 'zod'

/** A value, or a list of values where there is more than one: what reads best when written by hand. */
export function oneOrMore<T extends z.ZodType>(item: T, most = 50): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item).min(1).max(most)])
}

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** "a", "a or b", "a, b or c"; long lists end in how many more there are. */
export function spoken(words: readonly string[], joint: 'and' | 'or' = 'or'): string {
  if (words.length > MOST_SPOKEN) {
    return `${words.slice(0, MOST_SPOKEN).join(', ')} ${joint} ${words.length - MOST_SPOKEN} more`
  }
  return words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} ${joint} ${words.slice(-1).join()}`
}
const MOST_SPOKEN = 6

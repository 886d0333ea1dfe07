/**
 * Where to cut text that runs on for too long: behind the last white space before `limit`, where there is some in the
 * second half of what lies between `from` and it; never between the halves of a surrogate pair.
 */
export function cutBefore(value: string, from: number, limit: number): number {
  const earliest = (from + limit) / 2
  for (let at = limit; at > earliest; at--) if (/\s/.test(value.charAt(at - 1))) return at
  return /[\uD800-\uDBFF]/.test(value.charAt(limit - 1)) ? limit - 1 : limit
}

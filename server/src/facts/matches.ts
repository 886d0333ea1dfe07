/**
 * All matches of a global pattern in a text, in order. `matchAll` makes a copy of the pattern at each call, which costs
 * more than most sentences take to look through. A pattern that matches nothing at all would never end.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

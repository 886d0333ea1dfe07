/**
 * Tells whether a text matches a pattern, and remembers the answer: sentences outlive the versions of a document, and
 * rules ask the same of them at every edit. Patterns are told apart by identity, so they must be kept by whoever asks.
 */
export function remembering(text: string): (pattern: RegExp) => boolean {
  let answers: Map<RegExp, boolean> | null = null
  return (pattern) => {
    answers ??= new Map()
    const known = answers.get(pattern)
    if (known !== undefined) return known
    const answer = pattern.test(text)
    answers.set(pattern, answer)
    return answer
  }
}

/**
 * A question about the first `length` UTF-16 code units of a text, answered anew where they have changed: most edits fall
 * below them. Keeps the last answer only, as an editor reviews one document many times over.
 */
export function perHead<T>(length: number, ask: (head: string) => T): (text: string) => T {
  let kept: { readonly head: string; readonly answer: T } | null = null
  return (text) => {
    const head = text.slice(0, length)
    if (kept?.head !== head) kept = { head, answer: ask(head) }
    return kept.answer
  }
}

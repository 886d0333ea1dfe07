import type { ReviewDocument } from '../server/src/facts/types'

/**
 * A question about a whole document, answered once however many rules and findings ask it. The answer goes when the
 * document goes, as each version of a text is a document of its own.
 */
export function perDocument<T>(ask: (document: ReviewDocument) => T): (document: ReviewDocument) => T {
  const answers = new WeakMap<ReviewDocument, { readonly answer: T }>()
  return (document) => {
    const known = answers.get(document) ?? { answer: ask(document) }
    answers.set(document, known)
    return known.answer
  }
}

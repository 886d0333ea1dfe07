import type { Names } from './context'
import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'

/**
 * Names of others in a sentence that sets something against something, in lower case: capitalised words that are
 * neither the product's own nor the first word. Whether they are rivals only the words beside them tell.
 */
export function namesBeside({ words, hits }: SignalledSentence, own: Names): readonly string[] {
  if (!CONTRASTS.some((list) => hits.has(list))) return []
  const found: string[] = []
  for (const { text, lower } of words.slice(1))
    if (lower.length >= 3 && CAPITALISED.test(text) && !own.product.has(lower) && !isFunctionWord(lower))
      found.push(lower)
  return found
}

const CONTRASTS = ['contrast', 'denial', 'negation', 'comparison'] as const
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u

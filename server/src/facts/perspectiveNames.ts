import type { Names } from './context'
import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'

/**
 * Names of others in a sentence that sets something against something, in lower case: capitalised words that are
 * neither the product's own nor the first word, nor words the lexicon knows. Whether they are rivals only the words beside them tell.
 */
export function namesBeside({ words, hits }: SignalledSentence, own: Names): readonly string[] {
  if (!CONTRASTS.some((list) => hits.has(list))) return []
  const common = new Set<number>()
  for (const { start, end } of hits.all) for (let i = start; i < end; i++) common.add(i)
  const found: string[] = []
  for (const [i, { text, lower }] of words.entries())
    if (i > 0 && !common.has(i) && isName(text, lower) && !own.product.has(lower)) found.push(lower)
  return found
}

function isName(text: string, lower: string): boolean {
  return lower.length >= 3 && CAPITALISED.test(text) && !isFunctionWord(lower)
}

const CONTRASTS = ['contrast', 'denial', 'negation', 'comparison'] as const
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u

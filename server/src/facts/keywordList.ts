import { isFunctionWord } from './functionWords'
import type { Sentence } from './sentence'

/**
 * "revenue, churn, TAM, roadmap": a break after nearly every word or two, and either no verb, or four parts that no
 * word of grammar holds together. Naming a subject says nothing about it.
 */
export function isKeywordList({ verb, text, words }: Sentence): boolean {
  if (words.length < 3) return false
  let breaks = 1
  for (const char of text) if (BREAKS.has(char)) breaks++
  if (breaks < 3 || words.length / breaks >= 2) return false
  return verb < 0 || (breaks >= 4 && !words.some(({ lower }) => lower.length > 1 && isFunctionWord(lower)))
}

const BREAKS = new Set([',', ';', '|', '/', '·'])

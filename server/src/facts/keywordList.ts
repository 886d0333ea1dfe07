import { isFunctionWord } from './functionWords'
import type { Sentence } from './sentence'

/**
 * "revenue, churn, TAM, roadmap": a break after nearly every word or two, and either no verb, or four parts that no
 * word of grammar holds together. Naming a subject says nothing about it. An address in full is no list.
 */
export function isKeywordList({ verb, text, words }: Sentence): boolean {
  if (words.length < 3 || words.every(({ lower }) => lower === '')) return false
  const isHeld = words.some(({ lower }) => lower.length > 1 && isFunctionWord(lower))
  if (verb >= 0 && isHeld) return false
  const breaks = 1 + (text.match(BREAK)?.length ?? 0)
  if (breaks < 3 || words.length / breaks >= 2) return false
  return verb < 0 || breaks >= 4
}

const BREAK = /[,;|/·]/g

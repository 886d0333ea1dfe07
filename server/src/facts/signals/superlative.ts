import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isNegated, signal, wordAt } from './phrase'

/** Praise that puts a product above all others: "best-in-class", "revolutionary", "the most powerful". */
export const superlative: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('superlative')) {
    if (!isNegated(sentence, start)) found.push(signal('superlative', sentence, start, end))
  }
  for (const { start, end } of sentence.hits.of('superlative.degree')) {
    if (isOutward(sentence, start, end) && !isNegated(sentence, start))
      found.push(signal('superlative', sentence, start - 1, end))
  }
  return found
}

/** "is the fastest way", "our strongest", not "best practices", "at best", "the largest file". */
function isOutward(sentence: Sentence, start: number, end: number): boolean {
  if (wordAt(sentence, start - 1) !== 'the') return false
  const before = wordAt(sentence, start - 2)
  if (!COPULA.has(before) && start !== 1) return false
  return !FIXED.has(wordAt(sentence, end))
}
const COPULA = new Set(['is', 'are', 'be', 'become', 'becomes', 'being', 'remains', "it's", 'as'])
const FIXED = new Set(['practice', 'practices', 'effort', 'case', 'of', 'priority', 'risk', 'unknown'])

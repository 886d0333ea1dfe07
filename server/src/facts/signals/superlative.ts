import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, isNegated, signal, wordAt } from './phrase'

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
  for (const { start, end } of sentence.hits.of('superlative.rank')) {
    const noun = sentence.hits
      .of('rank.noun')
      .find((hit) => hit.start >= end && hit.start <= Math.min(end + 1, clauseEnd(sentence, start) - 1))
    if (noun !== undefined && isRanking(sentence, start))
      found.push(signal('superlative', sentence, start, noun.end))
  }
  const first = sentence.words.findIndex(
    ({ text, start }) => text === '1' && sentence.text.charAt(start - sentence.start - 1) === '#',
  )
  if (first >= 0 && first + 1 < sentence.words.length)
    found.push(signal('superlative', sentence, first, first + 2))
  return found
}

/** "the biggest barrier is", "the #1 complaint": a ranking that somebody must have counted. */
function isRanking(sentence: Sentence, start: number): boolean {
  const before = wordAt(sentence, start - 1)
  return /^(?:the|single|their|its)$/.test(before) || start === 0
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

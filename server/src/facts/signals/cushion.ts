import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, clauseStart, signal, wordAt } from './phrase'

/** Words that soften until little is said: an opinion nobody holds, two hedges on one verb, or three in a row. */
export const cushion: SignalDetector = (sentence) => {
  const passive = sentence.hits
    .of('cushion.passive')
    .map(({ start, end }) => signal('cushion', sentence, start, end, { form: 'nobody' }))
  return passive.length > 0 ? passive : stacked(sentence)
}

function stacked(sentence: Sentence): readonly SignalHit[] {
  if (sentence.hits.of('hedge').length === 0) return []
  const soft = [...sentence.hits.of('hedge'), ...sentence.hits.of('cushion.degree')]
    .filter(({ start, end }) => isSoft(sentence, start, end))
    .sort((a, b) => a.start - b.start)
  for (const [index, first] of soft.entries()) {
    const clause = soft.slice(index).filter(({ start }) => start < clauseEnd(sentence, first.start))
    const words = new Set(clause.map(({ start, end }) => phraseOf(sentence, start, end)))
    const last = clause.at(-1)
    const next = clause[1]
    if (last === undefined || next === undefined || clauseStart(sentence, next.start) > first.start) continue
    const doubled =
      next.start === first.end &&
      MODAL.test(wordAt(sentence, first.end - 1)) &&
      DOUBT.test(wordAt(sentence, next.start))
    if (words.size >= 3 || doubled)
      return [
        signal('cushion', sentence, first.start, words.size >= 3 ? last.end : next.end, {
          n: String(words.size),
        }),
      ]
  }
  return []
}
const MODAL = /^(?:may|might|could)$/
const DOUBT = /^(?:potentially|possibly|perhaps|conceivably|arguably|somewhat)$/

/** Leaves out words of wish and purpose, the month, the capital MAY of a standard, and "may or may not". */
function isSoft(sentence: Sentence, start: number, end: number): boolean {
  const phrase = phraseOf(sentence, start, end)
  if (
    /^(?:want to|would like|aims? to|aiming to|intend(?:s|ed)? to|hopes? to|designed to|our goal|estimated|often|sometimes|usually|typically|generally|so far|we found)$/.test(
      phrase,
    )
  )
    return false
  if (
    /^(?:kind|sort) of$/.test(phrase) &&
    /^(?:some|a|the|this|that|what|any|every|one|same)$/.test(wordAt(sentence, start - 1))
  )
    return false
  const written = sentence.words[start]?.text ?? ''
  if (written === 'MAY' || (written === 'May' && start > 0)) return false
  return !(phrase === 'may' && /^(?:or|not)$/.test(wordAt(sentence, end)))
}

function phraseOf(sentence: Sentence, start: number, end: number): string {
  return sentence.words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ')
}

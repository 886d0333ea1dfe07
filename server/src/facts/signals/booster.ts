import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isNegated, opensClause, signal, wordAt } from './phrase'

/** Certainty with nothing behind it, in a place where it tells how sure the writer is. */
export const booster: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('booster')) {
    if (isEpistemic(sentence, start, end) && !isNegated(sentence, start))
      found.push(signal('booster', sentence, start, end))
  }
  for (const { start, end } of sentence.hits.of('booster.phrase')) {
    if (!isNegated(sentence, start)) found.push(signal('booster', sentence, start, end))
  }
  for (const { start, end } of sentence.hits.of('booster.degree')) {
    if (raisesOutcome(sentence, start, end)) found.push(signal('booster', sentence, start, end))
  }
  return found
}

/** Before the clause or after its verb of being: "clearly, teams …", "is clearly"; not "clearly labelled". */
function isEpistemic(sentence: Sentence, start: number, end: number): boolean {
  const next = wordAt(sentence, end)
  if (MANNER.test(next)) return false
  // "Obviously Awesome" is a title.
  if (
    /^[A-Z]/.test(sentence.words[end]?.text ?? '') &&
    /^[A-Z]/.test(sentence.words[start]?.text ?? '') &&
    !sentence.text.includes(',')
  )
    return false
  if (opensClause(sentence, start)) return end < sentence.words.length
  return BEING.has(wordAt(sentence, start - 1))
}
const MANNER =
  /^(?:stat|say|articulat|outlin|present|express|specif|highlight|mark|label|show|visib|flag|communicat|defin|document|explain|indicat|separat|describ|distinguish|display|identif|list|nam|readab|not|if)/
const BEING = new Set(['is', 'are', 'was', 'will', 'has', 'have', "it's", "that's", 'must'])

/** "will dramatically reduce", "drastically faster": a size without a number. */
function raisesOutcome(sentence: Sentence, start: number, end: number): boolean {
  if (sentence.figures.some((figure) => figure.kind === 'percent' || figure.kind === 'multiplier'))
    return false
  return (
    sentence.hits.of('verb.outcome').some((hit) => hit.start === end || hit.end === start) ||
    COMPARATIVE.test(wordAt(sentence, end))
  )
}
const COMPARATIVE = /^(?:more|less|better|faster|easier|cheaper|higher|lower|greater|fewer|simpler)$/

import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { isNegated, signal, wordAt } from './phrase'

/**
 * What people said they would do: "would pay", "a waitlist of 600". `concludes` tells that the sentence makes a fact
 * of it; where it does not, the next one may.
 */
export const intent: SignalDetector = (sentence) => {
  const said = sentence.hits.of('hearsay.intent').find(({ start }) => !isNegated(sentence, start))
  if (said === undefined) return []
  const concluded = sentence.hits
    .of('hearsay.conclusion')
    .some(
      ({ start, end }) =>
        (end <= said.start || start >= said.end) &&
        !isNegated(sentence, start) &&
        (!PARTICIPLE.test(wordAt(sentence, start)) || isPredicate(sentence, start, end)),
    )
  return [signal('intent', sentence, said.start, said.end, { concludes: concluded ? 'yes' : 'no' })]
}
const PARTICIPLE = /^(?:validated|proven|confirmed)$/

/** "is validated", "we have confirmed", "validated demand"; not "the validated postcode". */
function isPredicate(sentence: Sentence, start: number, end: number): boolean {
  if (/^(?:is|are|was|were|has|have|been|already|we|that|which|this)$/.test(wordAt(sentence, start - 1)))
    return true
  return [end, end + 1].some((at) => /^(?:demand|need|market|interest|appetite)$/.test(wordAt(sentence, at)))
}

import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { clauseStart, isNegated, signal, wordAt } from './phrase'

/** Risk or effort waved away: "no downside", "just a matter of", "the switch is trivial". */
export const dismissal: SignalDetector = (sentence) =>
  sentence.hits.of('dismissal').flatMap(({ start, end }) => {
    if (isUndone(sentence, start) || isOffered(sentence, end)) return []
    return [signal('dismissal', sentence, start, end)]
  })

/** "not trivial", "far from straightforward", "anything but an easy win", "never without risk". */
function isUndone(sentence: Sentence, at: number): boolean {
  if (isNegated(sentence, at)) return true
  const from = Math.max(clauseStart(sentence, at), at - 3)
  for (let before = from; before < at; before++) if (UNDOES.has(wordAt(sentence, before))) return true
  return false
}
const UNDOES = new Set(
  'far anything nothing non hardly seems seem looks sounds looked seemed appears deceptively'.split(' '),
)

/** Something the product offers or a list keeps: "risk-free trial", "no risk of double booking", "no risk register". */
function isOffered(sentence: Sentence, end: number): boolean {
  if (
    NOUNS.test(wordAt(sentence, end)) ||
    (/^(?:of|that|if|when|for|flag|rating)$/.test(wordAt(sentence, end)) &&
      !DEGREE.test(wordAt(sentence, end - 1)))
  )
    return true
  return wordAt(sentence, end - 1) === 'free' && FOR_BUYERS.test(sentence.text)
}
const DEGREE = /^(?:matter|fruit|win|wins|existing|bet|cake|park)$|^(?:of|to)$/
const NOUNS =
  /^(?:trial|trials|returns?|cancellation|refund|guarantee|demo|booking|assessments?|registers?|management|models?|analysis|owners?|scores?|sections?|flags?|appetite|factors?|matrix|reviews?|level|levels|class|rate|asset|assets|removal|experience)$/
const FOR_BUYERS = /\b(?:trial|money[- ]back|refund|cancel any ?time|guarantee)\b/i

import type { SignalDetector } from '../statement'
import { isNegated, signal } from './phrase'

/** Quality words that everyone reads differently. Whether a requirement hangs on them is for the rule to see. */
export const vagueQuality: SignalDetector = (sentence) =>
  sentence.hits.of('vague').flatMap(({ start, end }) => {
    if (isNegated(sentence, start)) return []
    const strong = sentence.hits.of('vague.strong').some((hit) => hit.start === start && hit.end === end)
    return [signal('vague-quality', sentence, start, end, { strength: strong ? 'strong' : 'weak' })]
  })

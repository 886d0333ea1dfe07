import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isNegated, signal, wordAt } from './phrase'

/** Quality words that everyone reads differently. Whether a requirement hangs on them is for the rule to see. */
export const vagueQuality: SignalDetector = (sentence) => [...qualities(sentence), ...direction(sentence)]

/** "Improve onboarding", "More contributors": a way to go without a distance. */
function direction(sentence: Sentence): readonly SignalHit[] {
  if (!DIRECTION.test(wordAt(sentence, 0)) || sentence.figures.length > 0 || sentence.words.length < 2)
    return []
  return [signal('vague-quality', sentence, 0, Math.min(3, sentence.words.length), { strength: 'direction' })]
}
const DIRECTION =
  /^(?:improve|increase|enhance|strengthen|optimi[sz]e|maximi[sz]e|minimi[sz]e|reduce|accelerate|streamline|raise|grow|boost|more|better|increased|improved|deepen|broaden|elevate|delight)$/

const qualities = (sentence: Sentence): readonly SignalHit[] =>
  sentence.hits.of('vague').flatMap(({ start, end }) => {
    if (isNegated(sentence, start) || isPartOfName(sentence, start, end)) return []
    const strong = sentence.hits.of('vague.strong').some((hit) => hit.start === start && hit.end === end)
    return [signal('vague-quality', sentence, start, end, { strength: strong ? 'strong' : 'weak' })]
  })

/** "Simple-EAM", "rich-text": half of a longer word. */
function isPartOfName({ text, start, words }: Sentence, from: number, to: number): boolean {
  const before = text.charAt((words[from]?.start ?? start) - start - 1)
  const after = text.charAt((words[to - 1]?.end ?? start) - start)
  return before === '-' || after === '-'
}

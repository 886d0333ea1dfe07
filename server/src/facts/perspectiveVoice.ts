import type { FactBlock, SignalledSentence } from './factBlock'
import { isCommand } from './opening'

/**
 * How a sentence counts for the perspectives: it says how things are (`point`), what the organisation is after (`goal`:
 * "Grow paid adoption"), it asks for something or plans it (`aside`), or it says nothing (`silent`). Judged by the
 * sentence alone, unlike its kind, which its section may tell; what somebody wants (`asked`) is no order.
 */
export type Voice = 'point' | 'goal' | 'aside' | 'silent'

export function voiceOf(sentence: SignalledSentence, source: FactBlock, asked: boolean): Voice {
  if (isSilent(sentence)) return 'silent'
  if (asked) return 'point'
  const { block } = source
  if (
    block.checked !== null ||
    NUMBERED.test(source.sentences[0]?.start === 0 ? block.text.value : sentence.text) ||
    isOrder(sentence)
  )
    return 'aside'
  if (sentence.words.length <= 1 || !isCommand(sentence)) return 'point'
  return sentence.hits.startAt('goal.verb', sentence.opening) ? 'goal' : 'aside'
}
/** "FR-12: …", "AC3 – …": a requirement goes by a number, whatever its verb. Quarters and halves of a year are none. */
const NUMBERED = /^\W*(?:(?:[A-Z]{1,6}\d*-)+\d+[a-z]?\b|(?![QH]\d)[A-Z]{1,4}\d+(?:\.\d+)*(?=\s*[:|–—).]))/

function isSilent({ text, words, blank, keywords }: SignalledSentence): boolean {
  return words.length < 2 || blank || keywords || /\?["'”’)\]*]*$/.test(text)
}

/** Requirements: an obligation of the product, a rule in capitals. */
function isOrder(sentence: SignalledSentence): boolean {
  const { hits, subject, text } = sentence
  if (hits.has('verb.obligation') && (subject === 'system' || subject === 'unknown')) return true
  return /\b(?:MUST|SHALL|SHOULD)\b/.test(text)
}

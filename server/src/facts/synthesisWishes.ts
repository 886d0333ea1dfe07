import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import { MARK } from './wordMarks'

/** Wishes of others told side by side, what we do about them, and who is the worse for it. */
export interface Wishes {
  readonly tension: boolean
  readonly choice: boolean
  readonly price: boolean
}
export const NO_WISHES: Wishes = { tension: false, choice: false, price: false }

/**
 * "Drivers want late slots. The yard needs six hours. We go with two, which costs a dock." No word of contrast is
 * needed: two parties who want, or one that we do not follow at somebody's cost, are a tension.
 */
export function wishesIn(sentences: readonly SignalledSentence[]): Wishes {
  if (!sentences.some(({ hits }) => hits.has('wish'))) return NO_WISHES
  const wishers = new Set<string>()
  let [choice, price, held] = [false, false, false]
  for (const sentence of sentences) {
    const { words, hits } = sentence
    for (const { start } of hits.of('wish')) {
      const wisher = wisherBefore(words, start)
      if (wisher !== '') wishers.add(wisher)
    }
    if (wishers.size === 0) continue
    const at = choiceIn(sentence)
    if (choice && hits.has('loss')) price = true
    else if (at >= 0 && hits.of('loss').some(({ start }) => start > at)) price = true
    if (at < 0) continue
    choice = true
    held ||= hits.has('trait.limit')
  }
  const tension = wishers.size >= 2 || (wishers.size === 1 && choice && price)
  // Doing what everybody wants chooses nothing: somebody pays, or something is held back.
  return tension ? { tension, choice: choice && (price || held), price: choice && price } : NO_WISHES
}

/** "Growers want", "growers do not want": the word that wishes, past what denies it. Empty where there is none. */
function wisherBefore(words: SignalledSentence['words'], wish: number): string {
  let at = wish - 1
  while (at > 0 && DENYING.has(words[at]?.lower ?? '')) at--
  const wisher = words[at]?.lower ?? ''
  return wisher.length > 2 && !isFunctionWord(wisher) ? wisher : ''
}
const DENYING = new Set(["don't", "didn't", "doesn't", 'not', 'do', 'did', 'does', 'never', 'also', 'always'])

/** Word index of a "we" that does something, where a sentence or a clause begins; -1 where there is none. */
function choiceIn({ words, hits, marks, text, start }: SignalledSentence): number {
  if (words[0]?.lower === 'no' && NONE_THEN.test(text)) return 0
  if ((marks & MARK.firstPerson) === 0) return -1
  const wished = Math.max(-1, ...hits.of('wish').map((hit) => hit.start))
  for (const [i, { lower, start: from }] of words.entries()) {
    if (lower !== 'we' || i <= wished) continue
    const opens = i < OPENING || /[;:,–—]\s*$/.test(text.slice(0, from - start))
    const next = words[i + 1]?.lower ?? ''
    if (opens && next !== '' && !MUSING.has(next)) return i
  }
  return -1
}
/** "No choice of time, then." */
const NONE_THEN = /^no [a-z][a-z ]{2,40}, then\b/i
/** "In the spring we …" */
const OPENING = 4
/** What we think, know or wish settles nothing. */
const MUSING = new Set(
  'think believe know knew want wanted need needed hope hoped expect expected guess assume assumed ask asked found saw see have had are were heard do would could might may should must can learned talked spoke visited interviewed counted measured'.split(
    ' ',
  ),
)

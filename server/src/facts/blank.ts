import { isFunctionWord } from './functionWords'
import type { Sentence } from './sentence'
import type { SignalHit } from './statement'

/** A sentence that nobody has filled in: a blank, or little more than its blanks. */
export function isBlank(sentence: Sentence, signals: readonly SignalHit[]): boolean {
  const { start, end, text } = sentence
  if (/^(tbd|tbc|todo|n\/?a|none yet|\.{3}|…|-+)[.!]?$/i.test(text.trim())) return true
  const blanks = signals.filter(({ kind }) => kind === 'placeholder')
  if (blanks.length === 0) return false
  const covered = blanks.reduce((sum, blank) => sum + blank.end - blank.start, 0)
  return covered > 0.4 * (end - start) || wordsBeside(sentence, blanks) < SAID
}

/** Fewer content words beside a blank than these are a label for it. */
const SAID = 3

function wordsBeside({ words }: Sentence, blanks: readonly SignalHit[]): number {
  return words.filter(
    (word) =>
      !isFunctionWord(word.lower) && !blanks.some(({ start, end }) => start <= word.start && word.end <= end),
  ).length
}

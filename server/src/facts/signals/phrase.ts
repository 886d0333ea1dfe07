import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalHit } from '../statement'
import type { SignalKind } from '../types'

/** Lower-case word at an index; empty outside the sentence and for code. */
export function wordAt({ words }: Sentence, index: number): string {
  return words[index]?.lower ?? ''
}

/** A signal over words `from` to `to` (exclusive). */
export function signal(
  kind: SignalKind,
  { words, end }: Sentence,
  from: number,
  to: number,
  data?: Readonly<Record<string, string>>,
): SignalHit {
  const span = { kind, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? end }
  return data === undefined ? span : { data, ...span }
}

/** Index of the first word of the clause that holds the word at `index`. */
export function clauseStart({ words, text, start }: Sentence, index: number): number {
  for (let at = index; at > 0; at--) {
    const from = (words[at - 1]?.end ?? start) - start
    const to = (words[at]?.start ?? start) - start
    if (CLAUSE_BREAK.test(text.slice(from, to))) return at
  }
  return 0
}
const CLAUSE_BREAK = /[,;:—–(|]|\s-\s|\.\s/

/** Index after the last word of the clause that holds the word at `index`. */
export function clauseEnd({ words, text, start }: Sentence, index: number): number {
  for (let at = index + 1; at < words.length; at++) {
    const from = (words[at - 1]?.end ?? start) - start
    const to = (words[at]?.start ?? start) - start
    if (CLAUSE_BREAK.test(text.slice(from, to))) return at
  }
  return words.length
}

/** True where a word of negation stands up to three words before, in the same clause. */
export function isNegated(sentence: Sentence, index: number): boolean {
  for (const { start, end } of sentence.hits.of('negation')) {
    if (index - 3 <= start && end <= index && clauseStart(sentence, index) <= start) return true
  }
  return false
}

/** True where the word at `index` opens its clause. */
export function opensClause(sentence: Sentence, index: number): boolean {
  return clauseStart(sentence, index) === index
}

/** True where a verb can be expected at `index`: an auxiliary, or a form that no noun before it would take. */
export function isVerbLike(sentence: Sentence, index: number): boolean {
  if (index >= sentence.words.length) return false
  return VERB_CLASSES.some((list) => sentence.hits.of(list).some((hit) => hit.start === index))
}
const VERB_CLASSES = [
  'verb.being',
  'verb.modal',
  'verb.future',
  'verb.attitude',
  'verb.outcome',
  'verb.behaviour',
  'verb.build',
] as const

/** True where a hit of an actor list names people or companies rather than things that act. */
export function isPeople(sentence: Sentence, hit: Hit): boolean {
  return !THINGS.has(wordAt(sentence, hit.end - 1))
}
const THINGS = new Set(
  'tools solutions alternatives products frameworks libraries platforms apps agents agent they most many members clients client providers provider community library admin host hosts owner owners'.split(
    ' ',
  ),
)

import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isNegated, isPeople, opensClause, signal, wordAt } from './phrase'

/**
 * A few voices on their way to becoming all of them. `form` tells how: a `habit` of asking, a `leap` from one case to
 * a group in the same sentence, or a single `case`, from which the next sentence may leap.
 */
export const anecdote: SignalDetector = (sentence) => {
  const habit = habitOf(sentence)
  if (habit !== null) return [habit]
  const leap = leapOf(sentence)
  if (leap !== null) return [leap]
  const [one] = sentence.hits.of('hearsay.case')
  return one === undefined ? [] : [signal('anecdote', sentence, one.start, one.end, { form: 'case' })]
}

/** "Customers keep asking", "we keep hearing": people or the writer, and a verb that tells of no end of it. */
function habitOf(sentence: Sentence): SignalHit | null {
  const form = { form: 'habit' }
  for (const { start, end } of sentence.hits.of('hearsay.heard')) {
    if (!isNegated(sentence, start)) return signal('anecdote', sentence, start, end, form)
  }
  for (const { start, end } of sentence.hits.of('hearsay.habit')) {
    const from = groupBefore(sentence, start)
    if (from >= 0 && !isNegated(sentence, start)) return signal('anecdote', sentence, from, end, form)
  }
  return null
}

/** First word of a group of people that ends just before `before`, one word between at most; -1 where none does. */
function groupBefore(sentence: Sentence, before: number): number {
  for (const list of ['subject.actor', 'role'] as const) {
    for (const hit of sentence.hits.of(list)) {
      if (hit.end > before || before - hit.end > 1 || !isPeople(sentence, hit)) continue
      if (hit.end < before && CAN.test(wordAt(sentence, hit.end))) continue
      if (isPlural(wordAt(sentence, hit.end - 1))) return hit.start
    }
  }
  return -1
}

/** "can keep asking": what is offered, not what happens. */
const CAN = /^(?:can|may|could|might|should|must|will|would|who|that|to)$/

/** "Acme needs it, so enterprises need it": a group that wants something, after a word that concludes. */
function leapOf(sentence: Sentence): SignalHit | null {
  if (sentence.hits.of('cause.link').length === 0) return null
  const single =
    sentence.hits.of('hearsay.case').length > 0 ||
    NAMED.test(sentence.text.slice(0, sentence.text.indexOf(',')))
  if (!single) return null
  for (const link of sentence.hits.of('cause.link')) {
    if (link.start === 0 || !opensClause(sentence, link.start)) continue
    const from = wantingGroup(sentence, link.end)
    if (from !== null) return signal('anecdote', sentence, link.start, from, { form: 'leap' })
  }
  return null
}
/** One subject that wants something: "Acme needs", "Northwind asked", "one hotel wants". */
const NAMED =
  /^(?:[A-Z]\w+(?: [A-Z]\w+)?|One \w+|A \w+) (?:needs?|wants?|asks?|asked|wanted|requested|said|loves?|hates?)\b/

/** Index after the verb where a plural group that needs or wants something follows within three words. */
function wantingGroup(sentence: Sentence, from: number): number | null {
  for (let at = from; at <= from + 3; at++)
    if (isPlural(wordAt(sentence, at)) && WANTS.test(wordAt(sentence, at + 1))) return at + 2
  return null
}
const WANTS = /^(?:need|want|expect|prefer|demand|require|love|hate|struggle|wants|needs)$/

function isPlural(word: string): boolean {
  return /[^s]s$|people$|community$|everyone$|market$/.test(word)
}

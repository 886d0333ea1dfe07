import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { clauseStart, signal, wordAt } from './phrase'

/** Words of proof about a bet: "we have validated the demand", "clear evidence of a need". */
export const proof: SignalDetector = (sentence) => {
  if (!sentence.hits.has('proof.bet')) return []
  for (const { start, end } of sentence.hits.of('proof.cue')) {
    if (isDenied(sentence, start) || isYetToCome(sentence, start) || isPartOfName(sentence, start, end))
      continue
    if (concernsBet(sentence, start, end)) return [signal('proof', sentence, start, end)]
  }
  return []
}

/** A word of negation before it in the clause, however far: "do not take this as validated demand". */
function isDenied(sentence: Sentence, at: number): boolean {
  const from = clauseStart(sentence, at)
  return sentence.hits.of('negation').some(({ start, end }) => from <= start && end <= at)
}

/** "to be validated", "once proven", "must be confirmed", "yet to be validated". */
function isYetToCome(sentence: Sentence, at: number): boolean {
  const from = Math.max(clauseStart(sentence, at), at - 5)
  for (let before = at - 1; before >= from; before--) if (YET.has(wordAt(sentence, before))) return true
  return false
}
const YET = new Set(
  'to be once until when after if will should must can could may might would whether before unless being get getting gets'.split(
    ' ',
  ),
)

/** "validated-forms", "pre-verified": half of a longer word. */
function isPartOfName({ text, start, words }: Sentence, from: number, to: number): boolean {
  const before = text.charAt((words[from]?.start ?? start) - start - 1)
  const after = text.charAt((words[to - 1]?.end ?? start) - start)
  return before === '-' || after === '-'
}

/** "the problem file", "the market data": a thing that can be checked, and no bet. */
const THING = /^(?:files?|definitions?|statements?|data|feed|sets?|domain|fields?|ids?|names?|codes?)$/

/** The bet is what the proof is about: six words away at most, and no comma or full stop between. */
function concernsBet({ hits, text, start: from, words }: Sentence, start: number, end: number): boolean {
  return hits.of('proof.bet').some((hit) => {
    const [first, last] = hit.end <= start ? [hit.end, start] : [end, hit.start]
    if (last < first || last - first > 6 || THING.test(words[hit.end]?.lower ?? '')) return false
    const between = text.slice((words[first - 1]?.end ?? from) - from, (words[last]?.start ?? from) - from)
    return !/[,;:.—]/.test(between)
  })
}

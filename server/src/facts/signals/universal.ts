import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, isNegated, isVerbLike, signal, wordAt } from './phrase'

/** Says something of all people, companies or tools: "everyone wants", "most teams waste", "developers never read". */
export const universal: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('universal')) {
    const word = wordAt(sentence, start)
    if (FREQUENCY.has(word)) {
      const actor = actorBefore(sentence, start)
      if (actor !== null && isVerbLike(sentence, end))
        found.push(quantified(sentence, actor.start, end, actor))
      continue
    }
    if (SCOPE.has(wordAt(sentence, start - 1)) || isNegated(sentence, start)) continue
    if (PERSONS.has(word) || (word === 'no' && end - start > 1)) {
      if (predicateAfter(sentence, end, 2))
        found.push(signal('universal', sentence, start, end, { actor: 'people' }))
      continue
    }
    const actor = actorAfter(sentence, end)
    if (actor !== null && predicateAfter(sentence, actor.end, 6))
      found.push(quantified(sentence, start, actor.end, actor))
  }
  return found
}

const PERSONS = new Set(['everyone', 'everybody', 'nobody', 'anyone', 'anybody'])
const FREQUENCY = new Set(['always', 'never', 'only'])
/** "to all users", "for everyone": whom something is offered to, not what they do. */
const SCOPE = new Set(
  'to for across by from with of in between among at on over per into not only'.split(' '),
)

function quantified(sentence: Sentence, from: number, to: number, actor: Hit): SignalHit {
  const name = sentence.words.slice(actor.start, actor.end).map((word) => word.text)
  return signal('universal', sentence, from, to, { actor: name.join(' ').toLowerCase() })
}

/** The people, companies or tools a quantifier counts: "every small team", "most enterprise customers". */
function actorAfter(sentence: Sentence, from: number): Hit | null {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 4)
  let best: Hit | null = null
  for (const list of OUTSIDERS) {
    for (const hit of sentence.hits.of(list)) {
      if (hit.start < from || hit.end > limit || hit.end - from > 3) continue
      if (best === null || hit.end > best.end) best = hit
    }
  }
  return best
}
const OUTSIDERS = ['subject.actor', 'role', 'rival', 'offering'] as const

function actorBefore(sentence: Sentence, before: number): Hit | null {
  for (const list of ['subject.actor', 'role'] as const) {
    const hit = sentence.hits.of(list).find((one) => one.end === before)
    if (
      hit !== undefined &&
      /s$|people/.test(wordAt(sentence, hit.end - 1)) &&
      !SCOPE.has(wordAt(sentence, hit.start - 1))
    )
      return hit
  }
  return null
}

function predicateAfter(sentence: Sentence, from: number, reach: number): boolean {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + reach)
  for (let at = from; at < limit; at++)
    if (isVerbLike(sentence, at) || /^[a-z]{3,}(?:s|ed)$/.test(wordAt(sentence, at))) return true
  return false
}

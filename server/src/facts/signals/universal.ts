import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, isNegated, isPeople, isVerbLike, signal, wordAt } from './phrase'

/** Says something of all people, companies or tools: "everyone wants", "most teams waste", "developers never read". */
export const universal: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('universal')) {
    const word = wordAt(sentence, start)
    if (FREQUENCY.has(word)) {
      const actor = actorBefore(sentence, start)
      if (actor !== null && isVerbLike(sentence, end)) found.push(counted(sentence, actor.start, end, actor))
      continue
    }
    if (SCOPE.has(wordAt(sentence, start - 1)) || isNegated(sentence, start)) continue
    if (PERSONS.has(word) || (word === 'no' && end - start > 1)) {
      if (isPredicate(sentence, end))
        found.push(signal('universal', sentence, start, end, { actor: 'people' }))
      continue
    }
    const actor = actorAfter(sentence, end, word !== 'no')
    if (actor !== null && isPredicated(sentence, actor.end))
      found.push(counted(sentence, start, actor.end, actor))
  }
  return found
}

const PERSONS = new Set(['everyone', 'everybody', 'nobody'])
const FREQUENCY = new Set(['always', 'never', 'only'])
/** "to all users", "for everyone": whom something is offered to, not what they do. */
const SCOPE = new Set(
  'to for across by from with of in between among at on over per into not only so let lets'.split(' '),
)

function counted(sentence: Sentence, from: number, to: number, actor: Hit): SignalHit {
  const name = sentence.words.slice(actor.start, actor.end).map((word) => word.text)
  return signal('universal', sentence, from, to, { actor: name.join(' ').toLowerCase() })
}

/** The people or products a quantifier counts: "every small team", "most enterprise customers". */
function actorAfter(sentence: Sentence, from: number, orProduct: boolean): Hit | null {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 4)
  let best: Hit | null = null
  for (const list of orProduct ? OUTSIDERS : PEOPLE) {
    for (const hit of sentence.hits.of(list)) {
      if (hit.start < from || hit.end > limit || hit.end - from > 3) continue
      if (list === 'offering' ? !PRODUCTS.test(wordAt(sentence, hit.end - 1)) : !isPeople(sentence, hit))
        continue
      if (best === null || hit.end > best.end) best = hit
    }
  }
  if (best === null) return null
  // "all other consumers of the list": a mention that a preposition splits is no count of people.
  for (let at = from; at < best.start; at++) if (SCOPE.has(wordAt(sentence, at))) return null
  return best
}
const PEOPLE = ['subject.actor', 'role'] as const
const OUTSIDERS = [...PEOPLE, 'rival', 'offering'] as const
/** Things on a market; a "network" or an "engine" is a part of the product. */
const PRODUCTS = /^(?:tool|product|vendor|compan|platform|application|librar|framework|solution|startup)/

function actorBefore(sentence: Sentence, before: number): Hit | null {
  for (const list of PEOPLE) {
    const hit = sentence.hits.of(list).find((one) => one.end === before)
    if (hit === undefined || !isPeople(sentence, hit)) continue
    if (/s$|people/.test(wordAt(sentence, hit.end - 1)) && !SCOPE.has(wordAt(sentence, hit.start - 1)))
      return hit
  }
  return null
}

function isPredicated(sentence: Sentence, from: number): boolean {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 6)
  for (let at = from; at < limit; at++) if (isPredicate(sentence, at)) return true
  return false
}

function isPredicate(sentence: Sentence, at: number): boolean {
  return isVerbLike(sentence, at) || /^[a-z]{3,}(?:s|ed)$/.test(wordAt(sentence, at))
}

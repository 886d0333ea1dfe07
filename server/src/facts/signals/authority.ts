import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseStart, isNegated, isVerbLike, signal, wordAt } from './phrase'

/** Borrowed authority: a study nobody names, "best practice", or a crowd that is said to want something. */
export const authority: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('authority')) {
    if (!isNegated(sentence, start)) found.push(signal('authority', sentence, start, end, { form: 'phrase' }))
  }
  if (found.length > 0) return found
  const crowd = crowds(sentence)
  return crowd === null ? [] : [crowd]
}

/** "users love", "developers often complain", "many teams struggle": a whole group speaks through the writer. */
function crowds(sentence: Sentence): SignalHit | null {
  for (const list of ['subject.actor', 'role'] as const) {
    for (const hit of sentence.hits.of(list)) {
      const opening = openingOf(sentence, hit)
      if (opening < 0) continue
      const at = FREQUENT.has(wordAt(sentence, hit.end)) ? hit.end + 1 : hit.end
      const loud = sentence.hits.of('verb.attitude').find((one) => one.start === at)
      if (loud !== undefined && FEELING.test(wordAt(sentence, at)))
        return signal('authority', sentence, opening, loud.end, { form: 'feeling' })
      if (
        (at > hit.end || opening < hit.start) &&
        (loud !== undefined || isVerbLike(sentence, at) || /^[a-z]{4,}$/.test(wordAt(sentence, at)))
      )
        return signal('authority', sentence, opening, at + 1, { form: at > hit.end ? 'often' : 'many' })
    }
  }
  return null
}

/** First word of "many users", "users" where they open the clause; -1 where somebody narrower is meant. */
function openingOf(sentence: Sentence, hit: Hit): number {
  const word = wordAt(sentence, hit.end - 1)
  if (!/(?:s|people|folks)$/.test(word)) return -1
  const start = clauseStart(sentence, hit.start)
  for (let at = hit.start - 1; at >= Math.max(start, hit.start - 3); at--)
    if (MANY.has(wordAt(sentence, at))) return at
  const from = LEAD.has(wordAt(sentence, start)) ? start + 1 : start
  return hit.start === from || /^(?:that|because|as|and|but|since)$/.test(wordAt(sentence, hit.start - 1))
    ? hit.start
    : -1
}
const MANY = new Set(['many', 'several', 'numerous', 'countless', 'some', 'most'])
const LEAD = new Set([
  'today',
  'currently',
  'often',
  'because',
  'since',
  'and',
  'but',
  'however',
  'typically',
  'generally',
])
const FREQUENT = new Set(
  'often frequently commonly typically usually regularly consistently increasingly generally constantly routinely rarely'.split(
    ' ',
  ),
)
const FEELING =
  /^(?:love|hate|prefer|demand|expect|complain|struggle|want|trust|like|dislike|abandon|ask|say|feel|desire|appreciate|care|value|find)/

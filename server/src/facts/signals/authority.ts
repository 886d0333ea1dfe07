import type { Hit } from '../lexicon'
import { CERTAINTY } from '../opening'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseStart, isNegated, isPeople, isVerbLike, signal, wordAt } from './phrase'

/** Borrowed authority: a study nobody names, "industry best practice", or a crowd that is said to want something. */
export const authority: SignalDetector = (sentence) => {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('authority')) {
    if (!isNegated(sentence, start)) found.push(signal('authority', sentence, start, end, { form: 'phrase' }))
  }
  if (found.length > 0) return found
  const crowd = crowdOf(sentence)
  return crowd === null ? [] : [crowd]
}

/** "users love", "developers often complain", "many teams struggle": a whole group speaks through the writer. */
function crowdOf(sentence: Sentence): SignalHit | null {
  for (const list of ['subject.actor', 'role'] as const) {
    for (const hit of sentence.hits.of(list)) {
      if (!isPeople(sentence, hit) || !/(?:s|people|folks)$/.test(wordAt(sentence, hit.end - 1))) continue
      const opening = openingOf(sentence, hit)
      if (opening < 0) continue
      const often = FREQUENT.has(wordAt(sentence, hit.end))
      const doubted = behindDoubt(sentence, hit.end)
      if (!often && doubted > hit.end && FEELING.test(wordAt(sentence, doubted)))
        return signal('authority', sentence, opening, hit.end, { form: 'feeling' })
      const at = often ? hit.end + 1 : hit.end
      const feeling = FEELING.test(wordAt(sentence, at)) && wordAt(sentence, at) !== 'like'
      if (feeling) return signal('authority', sentence, opening, at + 1, { form: 'feeling' })
      if (often || (opening < hit.start && isPredicate(sentence, at)))
        return signal('authority', sentence, opening, at + 1, { form: often ? 'often' : 'many' })
    }
  }
  return null
}

/** Index behind words that only tell how sure somebody is: "users probably want" speaks for a crowd as well. */
function behindDoubt({ hits }: Sentence, from: number): number {
  const sure = CERTAINTY.flatMap((list) => hits.of(list)).find(({ start }) => start === from)
  return sure?.end ?? from
}

/** First word of "many users", or of "users" where they open the clause; -1 where somebody narrower is meant. */
function openingOf(sentence: Sentence, hit: Hit): number {
  const start = clauseStart(sentence, hit.start)
  for (let at = hit.start - 1; at >= Math.max(start, hit.start - 3); at--)
    if (MANY.has(wordAt(sentence, at))) return at
  const behind = Math.max(start, sentence.opening)
  const from = LEAD.has(wordAt(sentence, behind)) ? behind + 1 : behind
  return hit.start === from || JOINED.test(wordAt(sentence, hit.start - 1)) ? hit.start : -1
}
const MANY = new Set(['many', 'several', 'numerous', 'countless'])
const LEAD = new Set(
  'today currently often because since and but however typically generally the our'.split(' '),
)
const JOINED = /^(?:that|because|and|but|since|what|where|how)$/
const FREQUENT = new Set(
  'often frequently commonly typically usually regularly consistently increasingly generally constantly routinely rarely actively inevitably'.split(
    ' ',
  ),
)
const FEELING =
  /^(?:love|hate|prefer|demand|expect|complain|struggle|want|dislike|abandon|desire|appreciate|care|crave|enjoy|fear)(?:s|d|ed)?$/

function isPredicate(sentence: Sentence, at: number): boolean {
  return isVerbLike(sentence, at) || /^[a-z]{3,}$/.test(wordAt(sentence, at))
}

import { isFunctionWord } from '../functionWords'
import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, isNegated, isPeople, isVerbLike, opensClause, signal, wordAt } from './phrase'

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
    // "The most underserved farmers" ranks and does not count.
    if (word === 'most' && wordAt(sentence, start - 1) === 'the') continue
    if (SCOPE.has(wordAt(sentence, start - 1)) || isNegated(sentence, start)) continue
    if (word.endsWith('every') && TIMES.test(wordAt(sentence, end))) continue
    if (word === 'nobody' && isRelative(sentence, start)) continue
    if (PERSONS.has(word) || (word === 'no' && end - start > 1)) {
      if (isPredicate(sentence, end))
        found.push(signal('universal', sentence, start, end, { actor: 'people' }))
      continue
    }
    const actor = actorAfter(sentence, end, (sentence.words[end - 1]?.lower ?? '').endsWith('every'))
    if (
      actor !== null &&
      fits(sentence, sentence.words[end - 1]?.lower ?? '', actor) &&
      isPredicated(sentence, actor.end)
    )
      found.push(counted(sentence, start, actor.end, actor))
  }
  if (found.length > 0) return found
  const copied = anyoneCan(sentence)
  return copied === null ? groupHabit(sentence) : [copied]
}

/** "Anyone can build this": how easy it would be for everybody else. */
function anyoneCan(sentence: Sentence): SignalHit | null {
  const at = sentence.words.findIndex(({ lower }) => lower === 'anyone' || lower === 'everyone')
  if (at < 0 || wordAt(sentence, at + 1) !== 'can' || !REBUILT.test(wordAt(sentence, at + 2))) return null
  return signal('universal', sentence, at, at + 3, { actor: 'people' })
}
const REBUILT = /^(?:build|copy|clone|replicate|do|make|write|afford|learn|use|run|become)$/

/** "Incumbents cannot publish", "Teams do not ship": what a whole group never does, without a number. */
function groupHabit(sentence: Sentence): readonly SignalHit[] {
  for (const list of GROUPS) {
    for (const hit of sentence.hits.of(list)) {
      if (!isWholeGroup(sentence, hit, list)) continue
      const at = afterBrackets(sentence, hit.end)
      const next = wordAt(sentence, at)
      if (
        (HABIT.test(next) && !PARTLY.test(wordAt(sentence, at + 1))) ||
        (/^(?:do|can|will|must|have|are)$/.test(next) &&
          DENIED.test(wordAt(sentence, at + 1)) &&
          !PARTLY.test(wordAt(sentence, at + 2)))
      )
        return [counted(sentence, hit.start, at + 1, hit)]
    }
  }
  return []
}
/** "Partners do not all use it" denies that it holds for all; "banks are not competitors" sorts them, "crews already using it" names some. */
const PARTLY =
  /^(?:all|always|necessarily|just|merely|solely|equally|competitors|customers|partners|users|our|\w{2,}ing)$/
const GROUPS = ['subject.actor', 'role', 'rival'] as const
const HABIT =
  /^(?:cannot|can't|don't|lack|struggle|hate|love|waste|spend|rely|ignore|forget|lose|still|live|stop|fail|currently|rarely|already|constantly)$/
const DENIED = /^(?:not|no|never|repeatedly|manually|forced|stuck|locked|left|broken|drowning|blind|unable)$/

/** A plural that opens the sentence, with at most a word of time and what kind of them before it. */
function isWholeGroup(sentence: Sentence, hit: Hit, list: (typeof GROUPS)[number]): boolean {
  const last = wordAt(sentence, hit.end - 1)
  if (!/(?:[^s]s|people)$/.test(last) || (list !== 'rival' && !isPeople(sentence, hit) && !MADE.test(last)))
    return false
  const from = /^(?:today|currently)$/.test(wordAt(sentence, 0)) ? 1 : 0
  const kind = wordAt(sentence, from)
  return (
    hit.start === from ||
    (hit.start === from + 1 &&
      (KIND.test(kind) || /^[A-Z]/.test(sentence.words[from]?.text ?? '')) &&
      !isFunctionWord(kind))
  )
}
/** What others make stands for those who make it. */
const MADE = /^(?:tools|solutions|agents|platforms|frameworks|apps|products|alternatives)$/
const KIND =
  /^(?:current|existing|today|traditional|modern|most|enterprise|small|large|other|ai|new|busy|young)$/

/** Index after a list in brackets that follows: "Incumbents (Alder, Birch) cannot …". */
function afterBrackets({ words, text, start }: Sentence, at: number): number {
  const gap = text.slice((words[at - 1]?.end ?? start) - start, (words[at]?.start ?? start) - start)
  if (!gap.includes('(')) return at
  const close = start + text.indexOf(')', (words[at]?.start ?? start) - start)
  const after = words.findIndex((word) => word.start > close)
  return close < start || after < 0 ? at : after
}

/** "Every month the agency …": how often, not who. */
const TIMES = /^(?:day|week|month|quarter|year|morning|evening|night|time|hour|minute|season|term|sprint)$/

/** "A meal nobody eats": which meal, not what people are like. */
function isRelative(sentence: Sentence, start: number): boolean {
  const before = wordAt(sentence, start - 1)
  if (/^(?:that|which|what)$/.test(before)) return true
  return (
    !opensClause(sentence, start) &&
    /^(?:a|an|the)$/.test(wordAt(sentence, start - 2)) &&
    /^[a-z]{3,}$/.test(before) &&
    !isFunctionWord(before)
  )
}

const PERSONS = new Set(['everyone', 'everybody', 'nobody'])
const FREQUENCY = new Set(['always', 'never', 'only'])
/** "to all users", "for everyone": whom something is offered to, not what they do. */
const SCOPE = new Set(
  'to for across by from with of in between among at on over per into not only so let lets when if while where other'.split(
    ' ',
  ),
)

function counted(sentence: Sentence, from: number, to: number, actor: Hit): SignalHit {
  const name = sentence.words.slice(actor.start, actor.end).map((word) => word.text)
  return signal('universal', sentence, from, to, { actor: name.join(' ').toLowerCase() })
}

/** "most users", not "most user value"; "no customer wants", not "no user accounts". */
function fits(sentence: Sentence, quantifier: string, actor: Hit): boolean {
  const noun = wordAt(sentence, actor.end - 1)
  if (quantifier === 'no') return sentence.hits.of('verb.attitude').some((hit) => hit.start === actor.end)
  if (quantifier === 'most' || quantifier === 'all')
    return /(?:[^s]s|people|companies)$/.test(noun) && !/[+]/.test(gapAfter(sentence, actor))
  return true
}

function gapAfter(sentence: Sentence, { end }: Hit): string {
  const from = (sentence.words[end - 1]?.end ?? sentence.start) - sentence.start
  const to = (sentence.words[end]?.start ?? sentence.end) - sentence.start
  return sentence.text.slice(from, to)
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

/** A verb follows; "can" and "may" grant something and say nothing of what people do. */
function isPredicated(sentence: Sentence, from: number): boolean {
  const next = wordAt(sentence, from)
  if (/^(?:can|may|must|should|shall)$/.test(next)) return false
  if (/^[a-z]{3,}$/.test(next) && from + 1 < sentence.words.length && !isFunctionWord(next)) return true
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 6)
  for (let at = from; at < limit; at++) if (isPredicate(sentence, at)) return true
  return false
}

function isPredicate(sentence: Sentence, at: number): boolean {
  // "Nobody actually wants …", "everyone still prints …".
  const from = ADVERB.test(wordAt(sentence, at)) ? at + 1 : at
  return isVerbLike(sentence, from) || /^[a-z]{3,}(?:s|ed)$/.test(wordAt(sentence, from))
}
const ADVERB = /^(?:[a-z]{3,}ly|ever|even|just|still|also)$/

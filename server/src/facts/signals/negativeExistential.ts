import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isFunctionWord } from '../functionWords'
import { clauseEnd, isNegated, isVerbLike, signal, wordAt } from './phrase'

/** Claims that something is found nowhere outside: "no competitor", "none of them", "the only tool that". */
export const negativeExistential: SignalDetector = (sentence) => {
  const { hits } = sentence
  const found: SignalHit[] = []
  for (const { start, end } of hits.of('absence')) {
    const to = absent(sentence, start, end)
    if (to > 0) found.push(signal('negative-existential', sentence, start, to))
  }
  if (found.length > 0) return found
  for (let at = 0; at < sentence.words.length; at++) {
    const word = wordAt(sentence, at)
    const to =
      word === 'only'
        ? soleOne(sentence, at)
        : word === 'first'
          ? firstOne(sentence, at)
          : word === 'unique'
            ? uniqueOutside(sentence, at)
            : cannotBeCopied(sentence, at)
    if (to > 0)
      found.push(
        signal('negative-existential', sentence, wordAt(sentence, at - 1) === 'the' ? at - 1 : at, to),
      )
  }
  return found
}

/** End of "no known competitor", "nobody else", "none of these tools"; 0 where the outside world is not meant. */
function absent(sentence: Sentence, start: number, end: number): number {
  const word = wordAt(sentence, start)
  if (word === 'none') return noneOf(sentence, end)
  if (word === 'nobody' || end - start > 1)
    return wordAt(sentence, start) === 'not' ? noOffering(sentence, end, true) : nobodyElse(sentence, end)
  if (word === 'nothing') return nothingElse(sentence, end)
  return noOffering(sentence, end, false)
}

function noOffering(sentence: Sentence, from: number, sure: boolean): number {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 6)
  const rival = sentence.hits.of('rival').find((hit) => hit.start >= from && hit.end <= limit)
  if (rival !== undefined && rival.start - from <= 3) return rivalHolds(sentence, rival.end) ? rival.end : 0
  const noun = sentence.hits.of('offering').find((hit) => hit.start >= from && hit.end <= limit)
  if (noun === undefined) return 0
  if (wordAt(sentence, from) === 'other' || wordAt(sentence, from) === 'existing') return noun.end
  const compound = sentence.hits.of('offering').some((hit) => hit.start === noun.end)
  if (compound) return 0
  const after = wordAt(sentence, noun.end)
  const outward = sure || OUTWARD.has(wordAt(sentence, from))
  if (OPENERS_OF_RELATIVE.has(after)) return outward || noun.start === from ? noun.end : 0
  if (outward && noun.end - from <= 4) return noun.end
  return noun.start === from && THIRD_PERSON.test(after) && isVerbLike(sentence, noun.end) ? noun.end : 0
}
const OUTWARD = new Set(
  'known existing other single available comparable similar direct commercial mainstream major dominant good real widely off current public established viable equivalent popular open'.split(
    ' ',
  ),
)
const OPENERS_OF_RELATIVE = new Set([
  'that',
  'which',
  'today',
  'currently',
  'yet',
  'on',
  'exists',
  'exist',
  'available',
])
const THIRD_PERSON = /(?:s|does|has|can|is|ship|are)$/

/** "no alternative but to", "no vendor lock-in" and the like speak of something else. */
function rivalHolds(sentence: Sentence, end: number): boolean {
  return !NOT_A_RIVAL.has(wordAt(sentence, end))
}
const NOT_A_RIVAL = new Set([
  'but',
  'lock',
  'locked',
  'specific',
  'dependency',
  'approval',
  'text',
  'action',
  'names',
  'data',
])

/** "none of these tools", "none of them offers", "none supports". */
function noneOf(sentence: Sentence, end: number): number {
  const limit = Math.min(clauseEnd(sentence, end - 1), end + 6)
  if (wordAt(sentence, end) === 'of') {
    const noun = things(sentence).find((hit) => hit.start >= end && hit.end <= limit)
    if (noun !== undefined) return noun.end
    return /^(?:them|these|those)$/.test(wordAt(sentence, end + 1)) && things(sentence).length > 0
      ? end + 2
      : 0
  }
  const verb = wordAt(sentence, end)
  if (MARKET_VERBS.has(verb)) return end + 1
  return /^[a-z]{3,}s$/.test(verb) && !/^(?:was|is|has)$/.test(verb) && sentence.words.length > end + 2
    ? end + 1
    : 0
}

function things({ hits }: Sentence): readonly Hit[] {
  return [...hits.of('offering'), ...hits.of('rival')].sort((a, b) => a.start - b.start)
}

function nobodyElse(sentence: Sentence, end: number): number {
  const next = wordAt(sentence, end)
  if (next === 'else') return ACCESS.has(wordAt(sentence, end + 1)) ? 0 : end + 1
  return MARKET_VERBS.has(next) || (next === 'is' && MARKET_VERBS.has(wordAt(sentence, end + 1)))
    ? end + 1
    : 0
}
const ACCESS = new Set(['can', 'may', 'could', 'should', 'will', 'must', 'to', 'sees', 'needs'])
const MARKET_VERBS = new Set(
  'offers does has provides solves solved sells ships builds built doing solving offering building holds owns nails combines covers addresses serves leads'.split(
    ' ',
  ),
)

function nothingElse(sentence: Sentence, end: number): number {
  const next = wordAt(sentence, end)
  if (next === 'else' || next === 'comparable' || next === 'similar') {
    return isVerbLike(sentence, end + 1) || wordAt(sentence, end + 1) === 'like' ? end + 1 : 0
  }
  return next === 'like' && /^(?:this|it|that)$/.test(wordAt(sentence, end + 1)) ? end + 2 : 0
}

/** "the only tool that", "the only open library for". */
function soleOne(sentence: Sentence, at: number): number {
  if (wordAt(sentence, at - 1) !== 'the' || isNegated(sentence, at - 1)) return 0
  const noun = nounAfter(sentence, at + 1)
  return noun !== null && !TOO_PLAIN.has(wordAt(sentence, noun.end - 1)) ? noun.end : 0
}
/** "The only option left" speaks of a choice, not of a market. */
const TOO_PLAIN = new Set([
  'option',
  'options',
  'approach',
  'team',
  'model',
  'client',
  'agent',
  'site',
  'project',
  'server',
  'api',
])

/** "the first tool to", "first of its kind", "world's first". */
function firstOne(sentence: Sentence, at: number): number {
  if (isNegated(sentence, at)) return 0
  const next = wordAt(sentence, at + 1)
  if (next === 'of' && wordAt(sentence, at + 3) === 'kind') return at + 4
  if (/^(?:world|industry)/.test(wordAt(sentence, at - 1))) return at + 1
  if (next === 'to' && wordAt(sentence, at + 2) === 'market') return at + 3
  if (next === 'mover') return at + 2
  if (wordAt(sentence, at - 1) !== 'the' && at !== 0) return 0
  const noun = nounAfter(sentence, at + 1)
  return noun !== null &&
    FIRST_WHAT.has(wordAt(sentence, noun.end)) &&
    !TOO_PLAIN.has(wordAt(sentence, noun.end - 1))
    ? noun.end
    : 0
}
const FIRST_WHAT = new Set(['to', 'that', 'with', 'for', 'built', 'of', 'designed'])

/** The product noun that ends a run of describing words; null where a preposition or a verb comes first. */
function nounAfter(sentence: Sentence, from: number): Hit | null {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 7)
  const nouns = things(sentence)
  for (let at = from; at < limit; at++) {
    const noun = nouns.find((hit) => hit.start === at)
    const further = nouns.some((hit) => noun !== undefined && hit.start === noun.end)
    if (noun !== undefined && !further) return noun
    if (isFunctionWord(wordAt(sentence, at)) && wordAt(sentence, at) !== 'and') return null
  }
  return null
}

function uniqueOutside(sentence: Sentence, at: number): number {
  const next = wordAt(sentence, at + 1)
  if (/^(?:in|to|among)$/.test(next)) {
    const end = Math.min(sentence.words.length, at + 5)
    for (let i = at + 2; i < end; i++) if (OUTSIDE.has(wordAt(sentence, i))) return i + 1
    return 0
  }
  return UNIQUE_WHAT.has(next) ? at + 2 : 0
}
const OUTSIDE = new Set(['market', 'industry', 'space', 'category', 'field', 'ecosystem', 'landscape'])
const UNIQUE_WHAT = new Set([
  'differentiator',
  'differentiators',
  'differentiation',
  'advantage',
  'capability',
  'selling',
])

/** "cannot be copied", "competitors cannot". */
function cannotBeCopied(sentence: Sentence, at: number): number {
  if (
    !CANNOT.has(wordAt(sentence, at)) &&
    !(wordAt(sentence, at) === 'not' && COULD.has(wordAt(sentence, at - 1)))
  )
    return 0
  for (let i = at + 1; i <= at + 4; i++) if (COPY.has(wordAt(sentence, i))) return i + 1
  const rival = sentence.hits.of('rival').some((hit) => hit.end === at || hit.end === at - 1)
  return rival ? at + 2 : 0
}
const CANNOT = new Set(['cannot', "can't", "couldn't"])
const COULD = new Set(['could', 'can'])
const COPY = new Set([
  'copied',
  'copy',
  'replicated',
  'replicate',
  'matched',
  'match',
  'cloned',
  'imitate',
  'imitated',
  'offer',
])

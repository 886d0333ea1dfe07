import type { Hit } from '../lexicon'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isFunctionWord } from '../functionWords'
import { nowhereElse } from './nowhereElse'
import { comparesThings, isNeutral, makesOffer, MARKETS, OFFERS } from './othersDo'
import { clauseEnd, clauseStart, isNegated, isVerbLike, opensClause, signal, wordAt } from './phrase'

/** Claims that something is found nowhere outside: "no competitor", "none of them", "the only tool that". */
export const negativeExistential: SignalDetector = (sentence) => {
  const { hits } = sentence
  const found: SignalHit[] = []
  for (const { start, end } of hits.of('absence')) {
    const to = absent(sentence, start, end)
    if (to > 0) found.push(signal('negative-existential', sentence, start, to))
  }
  if (found.length > 0) return found
  for (const { start: at, end } of hits.of('sole')) {
    const word = wordAt(sentence, at)
    const to =
      word === 'only'
        ? soleOne(sentence, at)
        : word === 'first'
          ? firstOne(sentence, at)
          : word === 'unique'
            ? uniqueOutside(sentence, at)
            : cannotBeCopied(sentence, at, end)
    const from = wordAt(sentence, at - 1) === 'the' ? at - 1 : at
    if (to > 0) found.push(signal('negative-existential', sentence, from, to))
  }
  if (found.length > 0) return found
  const framed = nowhereElse(sentence)
  return framed === null ? [] : [framed]
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

/** "no known competitor", "no other tool that", "no vendor offers"; "no tool calls" names a part of the product. */
function noOffering(sentence: Sentence, from: number, sure: boolean): number {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 6)
  const rival = sentence.hits.of('rival').find((hit) => hit.start >= from && hit.end <= limit)
  if (rival !== undefined && rival.start - from <= 3)
    return endsNoun(sentence, rival.end) && !isNeutral(sentence, rival.end) ? rival.end : 0
  const noun = things(sentence).find(
    (hit) => hit.start >= from && hit.end <= limit && !startsWhereEnds(sentence, hit),
  )
  if (noun === undefined || !endsNoun(sentence, noun.end)) return saysExists(sentence, from)
  if (isNeutral(sentence, noun.end)) return 0
  const outward = sure || OUTWARD.has(wordAt(sentence, from))
  const after = wordAt(sentence, noun.end)
  if (outward && noun.end - from <= 5) return noun.end
  if (noun.start - from > 1 || !MARKETED.test(wordAt(sentence, noun.end - 1)))
    return saysExists(sentence, from)
  return RELATIVE.has(after) ||
    MARKET_VERBS.has(after) ||
    /^(?:can|could|has|does|is)$/.test(after) ||
    (/^(?:will|would)$/.test(after) && FOLLOWS.test(wordAt(sentence, noun.end + 1)))
    ? noun.end
    : 0
}
/** "No platform will copy this", "no vendor would ever build it". */
const FOLLOWS = /^(?:ever|copy|match|build|offer|replicate|imitate|solve|catch|follow)$/
const OUTWARD = new Set(
  'known existing other single available comparable similar direct commercial mainstream major dominant good real widely off current public established viable equivalent popular'.split(
    ' ',
  ),
)
const RELATIVE = new Set(['that', 'which', 'today', 'currently', 'yet', 'exists', 'exist'])
const MARKETED =
  /^(?:tool|product|platform|solution|librar|framework|service|app|application|vendor|provider|compan|offering|software|startup)/

/** "No good desktop planner exists": nothing of the kind is there. */
function saysExists(sentence: Sentence, from: number): number {
  if (!OUTWARD.has(wordAt(sentence, from)) && wordAt(sentence, from) !== 'standard') return 0
  const limit = Math.min(clauseEnd(sentence, from), from + 7)
  for (let at = from + 1; at < limit; at++)
    if (/^(?:exists|exist|existed)$/.test(wordAt(sentence, at))) return at + 1
  return 0
}

function startsWhereEnds(sentence: Sentence, hit: Hit): boolean {
  return things(sentence).some((other) => other.start === hit.end)
}

/** The noun is not the first half of a longer one: a verb, a small word or the end of the clause follows. */
function endsNoun(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at)
  if (NOT_A_RIVAL.has(next)) return false
  if (at >= sentence.words.length || clauseEnd(sentence, at - 1) === at) return true
  return (
    isFunctionWord(next) || isVerbLike(sentence, at) || SOON.has(next) || /[a-z]{3}(?:s|ed|ly)$/.test(next)
  )
}
const SOON = new Set(['today', 'currently', 'yet', 'available', 'existing', 'offering', 'competing'])
/** "no alternative but to", "no vendor lock-in" and the like speak of something else. */
const NOT_A_RIVAL = new Set(
  'but lock locked specific dependency dependencies approval text action names data calls call access results logs functionality accounts keys'.split(
    ' ',
  ),
)

/** "none of these tools", "none of them offers", "none supports". */
function noneOf(sentence: Sentence, end: number): number {
  const limit = Math.min(clauseEnd(sentence, end - 1), end + 6)
  if (wordAt(sentence, end) === 'of') {
    const noun = things(sentence).find(
      (hit) => hit.start >= end && hit.end <= limit && RIVALS.test(wordAt(sentence, hit.end - 1)),
    )
    if (noun !== undefined) return noun.end
    return /^(?:them|these|those)$/.test(wordAt(sentence, end + 1)) && things(sentence).length > 0
      ? end + 2
      : 0
  }
  const verb = wordAt(sentence, end)
  // "None built-in" is a cell of a table.
  if (wordAt(sentence, end + 1) === 'in') return 0
  if (MARKET_VERBS.has(verb)) return end + 1
  return /^[a-z]{3,}s$/.test(verb) && !/^(?:was|is|has)$/.test(verb) && sentence.words.length > end + 2
    ? end + 1
    : 0
}

/** What others make; an API or an option may be one's own. */
const RIVALS =
  /^(?:tool|product|platform|solution|librar|framework|service|app|application|vendor|provider|compan|competitor|alternative|rival|incumbent|software|startup|offering)/

function things({ hits }: Sentence): readonly Hit[] {
  return [...hits.of('offering'), ...hits.of('rival')].sort((a, b) => a.start - b.start)
}

function nobodyElse(sentence: Sentence, end: number): number {
  const next = wordAt(sentence, end)
  if (next === 'else') return ACCESS.has(wordAt(sentence, end + 1)) ? 0 : end + 1
  if (next === 'in' || next === 'on')
    return /^(?:the|this|our)$/.test(wordAt(sentence, end + 1)) && namesOutside(sentence, end + 2)
      ? end + 1
      : 0
  return makesOffer(sentence, end) ? end + 1 : 0
}
/** "nobody in this market", "no one in the table above". */
function namesOutside(sentence: Sentence, at: number): boolean {
  return MARKETS.has(wordAt(sentence, at)) || /^(?:table|list)$/.test(wordAt(sentence, at))
}
const ACCESS = new Set(['can', 'may', 'could', 'should', 'will', 'must', 'to', 'sees', 'needs'])
const MARKET_VERBS = new Set([...OFFERS, 'has', 'holds', 'owns', 'leads'])

function nothingElse(sentence: Sentence, end: number): number {
  const next = wordAt(sentence, end)
  if (next === 'else' || next === 'comparable' || next === 'similar') {
    if (next === 'else') return comparesThings(sentence, end + 1) ? end + 1 : 0
    return isVerbLike(sentence, end + 1) || wordAt(sentence, end + 1) === 'like' ? end + 1 : 0
  }
  // "Nothing off the shelf reads tides", "nothing on the market does".
  if (/^off(?:-the-shelf)?$/.test(next) || (next === 'on' && MARKETS.has(wordAt(sentence, end + 2)))) {
    const to = next === 'off' || next === 'on' ? end + 3 : end + 1
    return isVerbLike(sentence, to) ? to : 0
  }
  return next === 'like' && /^(?:this|it|that)$/.test(wordAt(sentence, end + 1)) ? end + 2 : 0
}

/** "the only tool that", "the only open library for". */
function soleOne(sentence: Sentence, at: number): number {
  if (wordAt(sentence, at - 1) !== 'the' || isNegated(sentence, at - 1)) return 0
  const noun = nounAfter(sentence, at + 1)
  if (noun === null) return onlyKind(sentence, at)
  return !TOO_PLAIN.has(wordAt(sentence, noun.end - 1)) ? noun.end : 0
}

/** "The only open, printed guide for …", "it is the only chain suitable for …": praise by a noun of any sort. */
function onlyKind(sentence: Sentence, at: number): number {
  const before = wordAt(sentence, at - 2)
  if (!/^(?:is|are|be|becomes?|remains?|it's|as)$/.test(before) && clauseStart(sentence, at - 1) !== at - 1)
    return 0
  const limit = Math.min(clauseEnd(sentence, at), at + 7)
  let end = at + 1
  while (end < limit && !isFunctionWord(wordAt(sentence, end)) && !LIMITING.test(wordAt(sentence, end))) end++
  return end - at >= 3 && /^(?:for|that|which|who|with|in|built|to)$/.test(wordAt(sentence, end)) ? end : 0
}
/** "The only supported format for …" tells what the product takes. */
const LIMITING =
  /^(?:required|supported|valid|allowed|remaining|possible|permitted|known|external|mandatory|difference|differences|exception|reason|way|ways|place|time|thing|things|change|changes|field|file|files|option|argument|parameter|column|command|caller|dependency|value|values|new|other|case|cases|step|path|part|source|route|method|user|users|people|person)$/

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
  if (noun === null || !FIRST_WHAT.has(wordAt(sentence, noun.end))) return firstKind(sentence, at)
  return TOO_PLAIN.has(wordAt(sentence, noun.end - 1)) && !isDescribed(at, noun.end) ? 0 : noun.end
}
const FIRST_WHAT = new Set(['to', 'that', 'with', 'for', 'built', 'of', 'designed'])

/** "The first server to answer" is one among ours; "the first reliable booking server for" is praise. */
function isDescribed(at: number, end: number): boolean {
  return end - at >= 4
}

/** "First auditable, open payments workflow for …": what is sold may go by more names than those of tools. */
function firstKind(sentence: Sentence, at: number): number {
  for (let end = at + 1; end < at + 8; end++) {
    const word = wordAt(sentence, end)
    if (isFunctionWord(word) && word !== 'and') return 0
    if (SOLD.has(word) && isDescribed(at, end + 1))
      return FIRST_WHAT.has(wordAt(sentence, end + 1)) || wordAt(sentence, end + 1) === 'on' ? end + 1 : 0
  }
  return 0
}
const SOLD = new Set(
  'workflow stack infrastructure layer ecosystem network experience environment toolchain'.split(' '),
)

/** The product noun that ends a run of describing words; null where a preposition or a verb comes first. */
function nounAfter(sentence: Sentence, from: number): Hit | null {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 7)
  const nouns = things(sentence)
  for (let at = from; at < limit; at++) {
    const noun = nouns.find((hit) => hit.start === at)
    const further = nouns.some((hit) => hit.start === noun?.end)
    if (noun !== undefined && !further) return noun
    if (isFunctionWord(wordAt(sentence, at)) && wordAt(sentence, at) !== 'and') return null
  }
  return null
}

function uniqueOutside(sentence: Sentence, at: number): number {
  const next = wordAt(sentence, at + 1)
  if (/^(?:in|to|among)$/.test(next)) {
    const end = Math.min(sentence.words.length, at + 5)
    for (let i = at + 2; i < end; i++) if (MARKETS.has(wordAt(sentence, i))) return i + 1
    return 0
  }
  if (UNIQUE_WHAT.has(next)) return at + 2
  const closes = at + 1 === sentence.words.length || clauseEnd(sentence, at) === at + 1
  return closes && /^(?:is|are)$/.test(wordAt(sentence, at - 1)) && !KEY.test(sentence.text) ? at + 1 : 0
}
/** "Each id is unique" is a rule of data, not a claim. */
const KEY =
  /\b(?:id|ids|identifier|key|keys|name|names|slug|email|e-mail|code|number|url|hash|token|value|values|each|every|must|should)\b/i
const UNIQUE_WHAT = new Set([
  'differentiator',
  'differentiators',
  'differentiation',
  'advantage',
  'capability',
  'selling',
])

/** "cannot be copied", "competitors cannot". */
function cannotBeCopied(sentence: Sentence, at: number, end: number): number {
  if (isNamed(sentence, at - 1)) return 0
  for (let i = end; i <= end + 3; i++) if (COPY.has(wordAt(sentence, i))) return i + 1
  return sentence.hits.of('rival').some((hit) => hit.end === at) ? end + 1 : 0
}
/** "TideBook can't match this" is about one that is named: a reader can look at it. */
function isNamed(sentence: Sentence, at: number): boolean {
  const { text, lower } = sentence.words[at] ?? { text: '', lower: '' }
  if (text === '' || sentence.hits.of('rival').some((hit) => hit.end === at + 1)) return false
  if (lower === '' || /^\p{Lu}+\p{Ll}[\p{L}\d]*[\p{Lu}\d]/u.test(text)) return true
  return /^\p{Lu}\p{Ll}/u.test(text) && !opensClause(sentence, at)
}
const COPY = new Set(
  'copied copy replicated replicate matched match cloned imitate imitated offer'.split(' '),
)

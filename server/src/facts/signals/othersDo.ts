import type { Sentence } from '../sentence'
import { clauseEnd, wordAt } from './phrase'

/**
 * Whether the words from `at` on tell what somebody makes or offers: "has built", "offers", "holds the whole market".
 * "Nobody has heard of us", "nobody has to sign", "nobody owns the queue" say nothing of rivals.
 */
export function makesOffer(sentence: Sentence, at: number): boolean {
  const verb = wordAt(sentence, at)
  if (verb === 'is' || verb === 'are') return OFFERS.has(wordAt(sentence, at + 1))
  if (verb === 'has' || verb === 'have') return hasMade(sentence, at + 1)
  if (HOLDS.has(verb)) return namesMarket(sentence, at + 1)
  return OFFERS.has(verb)
}

/** "Has yet solved", "has a planner for": made or in the shop; not a thing one may know, feel or be allowed. */
function hasMade(sentence: Sentence, from: number): boolean {
  const at = ADVERB.test(wordAt(sentence, from)) ? from + 1 : from
  const word = wordAt(sentence, at)
  if (MADE.has(word)) return true
  return OWNED.has(word) && !OF_MINDS.has(wordAt(sentence, at + 1))
}
const ADVERB = /^(?:yet|ever|really|truly|\w{3,}ly)$/
const MADE = new Set(
  'built solved shipped made done combined offered created launched cracked addressed delivered released brought managed figured nailed provided designed published put packaged automated integrated implemented achieved commercialised commercialized productised productized this that it both'.split(
    ' ',
  ),
)
const OWNED = new Set(['a', 'an', 'the', 'such', 'all', 'any'])
const OF_MINDS = new Set(
  'idea clue reason time chance right say interest incentive answer view overview picture list key keys access habit need wish plan patience energy budget job role mandate'.split(
    ' ',
  ),
)

/** What a rival in a market may do; "has", "holds" and "is" depend on what follows them. */
export const OFFERS: ReadonlySet<string> = new Set(
  'offers does provides solves solved sells ships builds built doing solving offering building shipping providing selling combining nails combines covers addresses serves'.split(
    ' ',
  ),
)
const HOLDS = new Set(['owns', 'holds', 'leads'])

function namesMarket(sentence: Sentence, from: number): boolean {
  const limit = Math.min(clauseEnd(sentence, from - 1), from + 4)
  for (let at = from; at < limit; at++) if (MARKETS.has(wordAt(sentence, at))) return true
  return false
}
export const MARKETS: ReadonlySet<string> = new Set([
  'market',
  'industry',
  'space',
  'category',
  'field',
  'ecosystem',
  'landscape',
])

/** "No vendor owns the format", "no single vendor has a say": that nobody else rules, and not that nobody else offers. */
export function isNeutral(sentence: Sentence, at: number): boolean {
  const may = MODAL.test(wordAt(sentence, at))
  const from = may ? at + 1 : at
  const verb = wordAt(sentence, from)
  if (may && FIRM.test(wordAt(sentence, at - 1)) && ACCESS.test(verb)) return true
  if (verb === 'has' || verb === 'have' || verb === 'gets' || verb === 'get')
    return SAY.test(wordAt(sentence, from + 1)) || SAY.test(wordAt(sentence, from + 2))
  return RULES.test(verb) && !namesMarket(sentence, from + 1)
}
/** A firm that can read something has access to it; a tool that can read a format is able to. */
const FIRM = /^(?:vendor|provider|compan|bank|organi[sz]ation)/
const ACCESS = /^(?:read|see|touch|host|open|change|remove|block|delete)$/
const MODAL = /^(?:can|may|will|could|should|shall|must)$/
const RULES = /^(?:own|control|govern|dictate|decide|steer|rule|veto|approve|revoke|monopoli[sz]e)s?$/
const SAY = /^(?:say|control|veto|vote|access|ownership|power|influence|leverage|sight)$/

/** "Nothing else is as fast", "nothing else combines both": what others offer; "nothing else changes" is about us. */
export function comparesThings(sentence: Sentence, at: number): boolean {
  const verb = wordAt(sentence, at)
  if (verb === 'is' || verb === 'comes') return COMPARED.has(wordAt(sentence, at + 1))
  return verb === 'like' || verb === 'exists' || LIKE.test(verb) || makesOffer(sentence, at)
}
const COMPARED = new Set(['as', 'so', 'like', 'even', 'close', 'quite', 'remotely', 'near', 'available'])
const LIKE = /^(?:on|in|gives|matches|compares|works|lets|handles|supports|keeps)$/

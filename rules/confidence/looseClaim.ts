import type { ReviewDocument, Signal, SignalKind, Slot, Statement } from '../../server/src/facts/types'
import { isByForm } from './carries'
import { hasComparison } from './compares'

/**
 * True where a claim about everyone is hardly worth stopping for: it is less than it sounds, or names a group without
 * a word of number, which a reader takes for "by and large"; it belongs to the form of its page; it is the foil of the next
 * sentence, or said by the way; or another rule asks about the same sentence.
 */
export function isLoose(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  return (
    isByForm(document, statement) ||
    !COUNTS.test(signal.text) ||
    (OF_OFFERS.test(signal.text) && hasComparison(document)) ||
    statement.signals.some(({ kind }) => ASKED_AS_WELL.has(kind)) ||
    isFoil(document.text, statement, signal) ||
    isOutdone(document.text, statement) ||
    isCommonSense(document.text, statement, signal) ||
    OF_THE_WORK.has(statement.section.slots[0]) ||
    isByTheWay(document.text.slice(statement.range.start, signal.range.start)) ||
    isLimited(document.text, statement, signal)
  )
}

/** "Every grower", "most teams", "nobody", "anyone can", "developers only read": more than the bare plural "growers". */
const COUNTS = /\b(?:every|all|most|everyone|everybody|nobody|no[- ]?one|no|anyone|always|never|only)\b/i
/** "Every existing tool", where the document lays them side by side: a reader can look which ones were meant. */
const OF_OFFERS =
  /\b(?:tools?|products?|vendors?|platforms?|solutions?|frameworks?|librar(?:y|ies)|competitors?|rivals?|alternatives?|incumbents?)$/i
/**
 * Sections that say what will be built, and speak of the product: a claim about people explains one step there and carries
 * no argument.
 */
export const OF_THE_WORK: ReadonlySet<Slot | undefined> = new Set<Slot | undefined>([
  'scope',
  'requirements',
  'solution',
  'capability',
  'roadmap',
  'launch',
])
/** Rules that ask where such a sentence is from, or what makes it so sure. */
const ASKED_AS_WELL: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'authority',
  'booster',
  'superlative',
  'statistic',
  'anecdote',
  'forecast',
])

/** "A pier that most farmers wanted", "which is how every yard arrives at its price": said of something else. */
function isByTheWay(before: string): boolean {
  const clause = before.slice(before.search(/[^,;:—–(|]*$/u))
  if (NOUN_BEFORE.test(clause) && !ADJUNCT.test(clause)) return true
  return /\b(?:how|which|whom)\s+$/i.test(before) || (/\bthat\s+$/i.test(before) && !SAID.test(before))
}
/** "The price every farmer pays", "the sum of the fees every yard takes": which price, and not what farmers are like. */
const NOUN_BEFORE =
  /\S\s+(?:the|an?|of|its|their|our|your)\s+(?:[\p{L}-]+\s+)?(?!(?:that|which|who|where|when|because|since|and|so)\s)[\p{L}-]{3,}\s+$/u
/** "At the end of the season every farmer …" says when or where. */
const ADJUNCT =
  /^\W*(?:[\w-]+ly )?(?:in|at|on|for|by|during|after|before|with|without|from|since|under|within|across|behind|until|through|given|and|but) /i
/** What is said, known or meant to be so is the claim itself. */
const SAID =
  /\b(?:is|was|are|were|be|means?|meant|show\w*|tells?|told|know\w*|knew|found|finds?|learn\w*|reali[sz]e[ds]?|see|saw|say|says|said|believe\w*|assum\w+|argu\w+|note[ds]?|fact|problem|truth|insight|reason|belief|lesson|clear|obvious|true|so)\s+that\s+$/i

/** "Most teams do not buy a list. They buy a quiet morning." leads up to what is meant. */
function isFoil(source: string, { range }: Statement, signal: Signal): boolean {
  if (!DENIED.test(source.slice(signal.range.start, range.end))) return false
  return NEXT.test(source.slice(range.end, range.end + REACH))
}
const DENIED = /^[^.;:]{0,60}?(?:\bdo(?:es)? not\b|\b(?:do|does)n['’]t\b)/i
const NEXT = /^["”’'*_.\s]*(?:They|It|He|She)\s/u
/** "Every planner claims to know the tide. This one shows it.": the others stand there to be outdone. */
function isOutdone(source: string, { range, text }: Statement): boolean {
  return CLAIMED.test(text) && OURS.test(source.slice(range.end, range.end + REACH))
}
const CLAIMED = /\b(?:claims?|promises?|says?|talks?|boasts?)\b/i
const OURS = /^["”’'*_.\s]*(?:This one|Ours|We|Our)\s/u
/** Marks and a word stand between one sentence and the next. */
const REACH = 24

/**
 * Said of all, and yet less than it sounds: a group with its size and no verb, what the product spares those who use
 * it, and how easily others could copy one's own weak spot.
 */
function isLimited(source: string, { range }: Statement, signal: Signal): boolean {
  const before = source.slice(range.start, signal.range.start)
  const after = source.slice(signal.range.end, range.end)
  return (
    GROUP.test(after.trim()) ||
    SPARED.test(signal.text + after) ||
    (COPIED.test(signal.text) && WEAK.test(before))
  )
}
/** "Every grower who ships abroad (thousands)". */
const GROUP =
  /^(?:(?:who|that|with|using|in|on|at|of|from|working|running|selling|shipping)\b[^.;:!?]*)?\((?:[^()]*\b(?:hundreds|thousands|millions|billions)\b[^()]*|[~≈]?[\d,.]+ ?[kM]?\+?)\)$/i
/** "Users never see a loading screen". */
const SPARED =
  /^(?:users|customers|people|visitors|readers|players|developers) never (?:see|lose|wait|notice|have to|need to|leave|get)\b/i
/** "The moat is thin, anyone can build this". */
const COPIED = /^(?:anyone|everyone) can\b/i
const WEAK = /\b(?:weak|thin|low|no (?:real )?(?:moat|barriers?)|risk|threat|commodity|crowded|shallow)\b/i

/** What anyone would do, takes for granted or can have too much of: nobody doubts it, and a count adds nothing. */
function isCommonSense(source: string, { range }: Statement, { text, range: at }: Signal): boolean {
  const after = source.slice(at.end, range.end)
  if (WOULD.test(after) || IMAGE.test(source.slice(Math.max(0, range.start - BEFORE), at.start))) return true
  return /^no/i.test(text) && TOO_MUCH.test(after)
}
const WOULD = /^(?:\s+[\p{L}-]+){0,2}?\s+(?:would\b|['’]d\b|takes? [^.;]{0,40}?\bfor granted\b)/iu
const TOO_MUCH = /^\s+(?:[\p{L}-]+\s+)?(?:wants?|needs?|uses?|reads?)\s(?:to \w+ )?(?:all|every|each)\b/iu
/** "Imagine a quay without a gate. Every crew …": an image, not a finding. */
const IMAGE = /(?:^|[.!?\n]\W*)(?:imagine|picture|suppose|think of) [^.!?]+[.!?]["”’'*_)\s]+$/i
/** A sentence and some words. */
const BEFORE = 300

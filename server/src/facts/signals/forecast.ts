import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, isNegated, signal, wordAt } from './phrase'

/** An outcome told as if it had happened: "will double retention", "drives adoption", "90% less time on reports". */
export const forecast: SignalDetector = (sentence) => {
  const found = [...future(sentence), ...effect(sentence)]
  if (found.length > 0) return found
  const bare = bareOutcome(sentence)
  return bare === null ? [] : [bare]
}

function future(sentence: Sentence): readonly SignalHit[] {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('verb.future')) {
    if (wordAt(sentence, end) === 'be' && wordAt(sentence, end + 1) === 'able') continue
    if (OUTSIDE.has(sentence.subject) && !isNegated(sentence, end) && MULTIPLIED.test(sentence.text)) {
      found.push(
        signal('forecast', sentence, start, Math.min(end + 1, sentence.words.length), { number: 'yes' }),
      )
      continue
    }
    const limit = Math.min(clauseEnd(sentence, start), end + 4)
    for (let at = end; at < limit; at++) {
      if (isNegated(sentence, at) && !OUTSIDE.has(sentence.subject)) break
      if (!isOutcome(sentence, at)) continue
      found.push(signal('forecast', sentence, start, at + 1, numberOf(sentence)))
      break
    }
  }
  return found
}
/** "Nurses will finish twice as fast." */
const MULTIPLIED =
  /\b(?:twice|half|(?:two|three|four|five|ten|\d+) times) as (?:fast|quickly|often|many|much|long)\b/i
const OUTSIDE = new Set(['actor', 'metric', 'world'])

/** A verb that tells what people, measures or the market will do, not what the product will do. */
function isOutcome(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at)
  if (isMeasuredGain(sentence, at, word)) return true
  if (OUTSIDE.has(sentence.subject)) return OUTCOME.test(word) || REACTION.test(word)
  if (!OUTCOME.test(word)) return false
  return reachesOutside(sentence, at + 1)
}
const OUTCOME =
  /^(?:increas|reduc|win|adopt|switch|dominat|grow|improv|boost|doubl|tripl|driv|unlock|eliminat|transform|revolutioni|accelerat|sav|lower|decreas|attract|outperform|outweigh|benefit|lead|result|captur|disrupt|convert|strengthen|maximi[sz]|redefin|become|motivat|empower|deliver)/
/** "It will cut bills by a quarter", "will earn twice that", "pays for itself within months": a gain with its size. */
function isMeasuredGain(sentence: Sentence, at: number, word: string): boolean {
  if (!GAIN.test(word)) return false
  const from = (sentence.words[at]?.end ?? sentence.start) - sentence.start
  return SIZED.test(sentence.text.slice(from, from + 60))
}
const GAIN =
  /^(?:cut|halv|shorten|earn|gain|rais|shrink|multipl|resolv|pay|sav|reduc|lower|increas|boost|grow|improv|mak)/
const SIZED =
  /^[^.;]*?\b(?:by (?:about |around |up to )?(?:(?:a|one|two) (?:quarter|third|half|thirds)|half|\d[\d.,]* ?(?:%|percent|x\b))|twice|threefold|in half|\d times|for (?:itself|themselves)|(?:unnecessary|obsolete|superfluous)\b)/i
const REACTION =
  /^(?:love|hate|want|prefer|trust|choose|pay|abandon|rely|flock|collaborat|appreciat|embrac|demand|expect)/

function reachesOutside(sentence: Sentence, from: number): boolean {
  const to = Math.min(clauseEnd(sentence, from - 1), from + 6)
  return REACHED.some((list) => sentence.hits.of(list).some((hit) => hit.start >= from && hit.end <= to))
}
const REACHED = ['outcome.metric', 'business.metric', 'market.size', 'superlative'] as const

/** "leads to higher retention", "drives adoption": the present tense for what is yet to come. */
function effect(sentence: Sentence): readonly SignalHit[] {
  const found: SignalHit[] = []
  for (const { start: at } of sentence.hits.of('outcome.present')) {
    if (isNegated(sentence, at) || isNoun(sentence, at)) continue
    const limit = Math.min(clauseEnd(sentence, at), at + 6)
    const metric = sentence.hits
      .of('outcome.metric')
      .find((hit) => hit.start > at && hit.end <= limit && !isHow(sentence, at, hit.start))
    if (metric !== undefined) found.push(signal('forecast', sentence, at, metric.end, numberOf(sentence)))
  }
  return found
}

/** "High-intent leads", "results of the audit", "clear increases in": things and not what somebody does. */
function isNoun(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1)
  const goesOn = GOES_ON[wordAt(sentence, at)]
  return goesOn === undefined ? next === 'in' || next === 'of' : next !== goesOn
}
/** Verbs that take their outcome behind a small word; without it their form is a noun. */
const GOES_ON: Readonly<Record<string, string | undefined>> = { leads: 'to', results: 'in' }

/** "An assistant that improves over time": how it works, where it is not said of people, a measure or an amount. */
function isHow(sentence: Sentence, verb: number, at: number): boolean {
  if (OUTSIDE.has(sentence.subject) || wordAt(sentence, verb) === 'grows') return false
  return wordAt(sentence, at) === 'time' && WHEN.has(wordAt(sentence, at - 1))
}
const WHEN = new Set(['over', 'in', 'on', 'same', 'real', 'each', 'every', 'any', 'this', 'that', 'first'])

/** "90% reduction in reporting time", "Much higher confidence": a benefit without a verb. */
function bareOutcome(sentence: Sentence): SignalHit | null {
  const figure = sentence.figures.find((one) => one.kind === 'percent' || one.kind === 'multiplier')
  if (figure !== undefined) {
    const at = sentence.words.findIndex((word) => word.start >= figure.end)
    const named = sentence.words.length > at + 2
    return at > 0 && at <= 4 && named && CHANGE.has(wordAt(sentence, at))
      ? signal('forecast', sentence, 0, at + 1, numberOf(sentence))
      : null
  }
  const first = INTENSIFIER.has(wordAt(sentence, 0)) ? 1 : 0
  if (!COMPARED.has(wordAt(sentence, first))) return null
  const metric = sentence.hits.of('outcome.metric').find((hit) => hit.start > first && hit.start <= first + 3)
  return metric === undefined ? null : signal('forecast', sentence, 0, metric.end)
}
const CHANGE = new Set(
  'reduction increase improvement growth faster fewer less more higher lower decrease savings cheaper'.split(
    ' ',
  ),
)
const INTENSIFIER = new Set(['much', 'far', 'significantly', 'dramatically', 'substantially', 'greatly'])
const COMPARED = new Set([
  'higher',
  'lower',
  'faster',
  'fewer',
  'increased',
  'reduced',
  'improved',
  'greater',
  'better',
  'enhanced',
])

function numberOf({ figures }: Sentence): Readonly<Record<string, string>> | undefined {
  return figures.some(({ kind }) => kind === 'percent' || kind === 'multiplier' || kind === 'currency')
    ? { number: 'yes' }
    : undefined
}

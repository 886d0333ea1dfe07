import type { Names } from './context'
import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Figure } from './numbers'
import type { Frame } from './perspectiveFrame'

/** Money that is paid or earned, with or without a sign, and the customers who come and go. */
export function moneyFrames(sentence: SignalledSentence, frames: Frame[]): void {
  const { figures, hits, subject } = sentence
  if (figures.length === 0) return
  const gain = hits.has('money.in')
  let [money, measured] = [false, false]
  for (const figure of figures) {
    if (figure.kind === 'date' || figure.kind === 'version') continue
    measured = true
    if (figure.kind !== 'currency' && !isBare(figure, sentence)) continue
    if (isQuoted(figure, sentence)) continue
    if (figure.kind === 'currency' && figure.value >= MARKET) {
      frames.push({
        perspective: 'market',
        facet: 'size',
        text: `money ${String(figure.value)}`,
        plain: true,
      })
      continue
    }
    money = true
    frames.push({
      perspective: 'business',
      facet: 'economics',
      text: `money ${String(figure.value)}`,
      plain: true,
    })
  }
  if (money && gain)
    frames.push({ perspective: 'business', facet: 'value', text: 'money earned', plain: true })
  if (measured && subject !== 'system' && hits.has('trade.party') && hits.has('trade.move'))
    frames.push({
      perspective: 'business',
      facet: 'metric',
      text: 'customers won or lost',
      shared: true,
      plain: true,
    })
}

/** No product earns this much: it is what a whole market is worth. */
const MARKET = 1e9

/** Words a screen will show, or somebody else's. */
function isQuoted({ start, end }: Figure, sentence: SignalledSentence): boolean {
  const [before, after] = [start - sentence.start, end - sentence.start]
  return (
    /["“][^"”]*$/.test(evened(sentence.text.slice(0, before))) &&
    /^[^"“]*["”]/.test(sentence.text.slice(after))
  )
}

/** Quotations that are closed again left out. */
function evened(text: string): string {
  return text.replace(/["“][^"”]*["”]/g, '')
}

/** A number that counts nothing, soon after a word of paying or earning: "cost the city 46,000 a year". */
function isBare(figure: Figure, { words, hits, text, start }: SignalledSentence): boolean {
  if (figure.kind !== 'count' || figure.value < 2 || figure.value >= MARKET) return false
  if (!(hits.has('money.in') || hits.has('money.out'))) return false
  const at = words.findIndex((word) => word.end > figure.start)
  const after = (list: 'money.in' | 'money.out'): boolean =>
    hits.of(list).some((hit) => hit.end <= at && hit.end > at - MONEY_REACH)
  if (!after('money.in') && !after('money.out')) return false
  const before = words[at - 1]
  if (before === undefined || /^\p{Lu}/u.test(before.text)) return false
  if (/^(?:st|nd|rd|th)\b/.test(text.slice(figure.end - start))) return false
  const next = words.find((word) => word.start >= figure.end)
  if (next === undefined || /[^\s]/.test(text.slice(figure.end - start, next.start - start))) return true
  return next.lower !== 'of' && isFunctionWord(next.lower)
}
const MONEY_REACH = 6

/** What the organisation wants more of: "Grow weekly bookings", "… will attract sponsors". */
export function goalFrames({ hits, words, opening }: SignalledSentence, frames: Frame[]): void {
  for (const { start, end } of hits.of('goal.verb')) {
    const booster = hits.of('booster').find((hit) => hit.end === start)
    if (start !== opening && !LEADING.has(words[(booster?.start ?? start) - 1]?.lower ?? '')) continue
    const object = hits.of('goal.object').find((hit) => hit.start >= end && hit.start <= end + GOAL_REACH)
    if (object === undefined) continue
    const text = `more ${words[object.end - 1]?.lower ?? ''}`
    frames.push({ perspective: 'business', facet: 'value', text })
    return
  }
}
const LEADING = new Set('to will and should can could would'.split(' '))
const GOAL_REACH = 5

/** Names of others that sell, charge or do something: "Fleetsy charges per van", "Fleetsy and Vanly have this". */
export function sellerFrames(sentence: SignalledSentence, names: Names, frames: Frame[]): void {
  const { words, hits, figures } = sentence
  const push = (text: string, shared: boolean): void => {
    const frame = { perspective: 'market', facet: 'alternatives', text, plain: true } as const
    frames.push(shared ? { ...frame, shared } : frame)
  }
  for (const { start } of hits.of('trade.sell')) {
    const at = subjectBefore(sentence, start)
    if (!touches(sentence, at, start)) continue
    if (isOthersName(sentence, at, start, names)) push(words[at]?.lower ?? '', false)
    else if (
      isStranger(sentence, at) &&
      figures.some((figure) => figure.kind === 'currency' || isBare(figure, sentence))
    )
      push(`${words[at]?.lower ?? ''} sell`, false)
    else if (hits.of('trade.maker').some(({ end }) => end === at + 1))
      push(`${words[at]?.lower ?? ''} sell`, figures.length === 0 && !COUNTED.has(words[at - 1]?.lower ?? ''))
  }
  for (const { end } of hits.of('trade.lose'))
    if (isOthersName(sentence, end, end, names)) push(words[end]?.lower ?? '', false)
  const priced = pricedName(sentence, names)
  if (priced !== null) push(priced, false)
  if (hits.has('outside.rule') && hits.has('outside.change') && figures.some(({ kind }) => kind === 'date'))
    frames.push({ perspective: 'market', facet: 'direction', text: 'a rule from outside', plain: true })
  if (sentence.subject === 'actor')
    for (const { end } of hits.of('trade.choose'))
      if (isOthersName(sentence, end, end, names)) push(words[end]?.lower ?? '', true)
  if (!hits.has('trade.do') || !(hits.has('trait.limit') || figures.length > 0)) return
  for (const { start } of hits.of('trade.do')) {
    const at = subjectBefore(sentence, start)
    if (touches(sentence, at, start) && isOthersName(sentence, at, start, names))
      push(words[at]?.lower ?? '', true)
  }
}

/** Nothing but spaces between a subject and what is said of it: after a colon or a bracket something else begins. */
function touches({ words, text, start }: SignalledSentence, subject: number, verb: number): boolean {
  const [from, to] = [words[subject]?.end, words[verb]?.start]
  return from !== undefined && to !== undefined && !/[^\s\p{L}.]/u.test(text.slice(from - start, to - start))
}

const COUNTED = new Set(['two', 'three', 'four', 'five', 'several', 'private', 'other', 'many'])

/** "VanPal: £60k a year", "VanPal is at $0.75": a name that opens the sentence, and what it asks. */
function pricedName(sentence: SignalledSentence, names: Names): string | null {
  const { words, figures, text, start } = sentence
  if (!figures.some(({ kind }) => kind === 'currency')) return null
  const [first, second] = words
  if (first === undefined || !isOthersName(sentence, 0, 0, names, true)) return null
  const last =
    second !== undefined && CAPITALISED.test(second.text) && second.start === first.end + 1 ? second : first
  const rest = text.slice(last.end - start)
  return /^(?::\s*\p{Sc}|(?: is| are)? at \p{Sc})/u.test(rest) ? first.lower : null
}

/** Index of the word a verb is said of, adverbs and the ending of a web address stepped over. */
function subjectBefore({ words, text, start }: SignalledSentence, verb: number): number {
  let at = verb - 1
  while (at >= 0 && ADVERBS.has(words[at]?.lower ?? '')) at--
  const [before, last] = [words[at - 1], words[at]]
  if (before !== undefined && last?.start === before.end + 1 && text[before.end - start] === '.') at--
  return at
}
const ADVERBS = new Set(['also', 'already', 'now', 'only', 'still', 'both', 'currently'])

/**
 * Capitalised in the middle of a sentence; or first, unknown to the lexicon, and told of as one ("Fleetsy sorts"),
 * or unlike any word of the language ("VanPal").
 */
function isOthersName(
  { words, hits }: SignalledSentence,
  at: number,
  verb: number,
  names: Names,
  alone = false,
): boolean {
  const word = words[at]
  if (word === undefined || word.lower.length < 3 || isFunctionWord(word.lower)) return false
  if (names.product.has(word.lower)) return false
  if (INNER_CAPITAL.test(word.text)) return true
  if (!CAPITALISED.test(word.text)) return false
  if (at > 0) return true
  if (!alone && (/(?:[^s]s|ing)$/.test(word.lower) || !/(?:[^s]s)$/.test(words[verb]?.lower ?? '')))
    return false
  return !hits.all.some(({ start }) => start === 0)
}
/** A plain noun that names neither the organisation nor its product. */
function isStranger({ words, hits }: SignalledSentence, at: number): boolean {
  const noun = words[at]?.lower ?? ''
  if (noun === '' || noun.endsWith('ing') || isFunctionWord(noun)) return false
  return !OURS.some((list) => hits.of(list).some(({ start, end }) => start <= at && at < end))
}
const OURS = [
  'subject.us',
  'subject.system',
  'subject.metric',
  'money.out',
  'money.in',
  'verb.being',
  'verb.modal',
] as const
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
const CAPITALISED = /^\p{Lu}\P{Lu}*\p{Ll}/u

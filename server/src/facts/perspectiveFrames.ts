import type { FactBlock, SignalledSentence } from './factBlock'
import type { Names } from './context'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'
import { absenceFrames } from './perspectiveAbsences'
import { doingFrames, groupFrames, toilFrames } from './perspectiveGroups'
import { limitFrames, PERIOD } from './perspectiveLimits'
import { othersFrames } from './perspectiveOthers'
import { isPeople } from './perspectivePeople'
import { reachFrames } from './perspectiveReach'
import { storyFrames } from './perspectiveStories'
import { goalFrames, moneyFrames, sellerFrames } from './perspectiveTrade'
import { isLiking, isNobody, isNobodysNeed } from './perspectiveWishes'
import { workFrames } from './perspectiveWork'
import type { Word } from './words'

/**
 * Frames of one sentence. Each is looked for only where the lexicon has already found its first half. What the row of a
 * comparison compares is handed in, as it is asked once for all its cells.
 */
export function framesOf(
  sentence: SignalledSentence,
  source: FactBlock,
  compared: string | null,
  names: Names,
): readonly Frame[] {
  const frames: Frame[] = []
  userFrames(sentence, names, frames)
  marketFrames(sentence, compared, names, frames)
  moneyFrames(sentence, frames)
  goalFrames(sentence, frames)
  capabilityFrames(sentence, source, frames)
  reachFrames(sentence, source, frames)
  workFrames(sentence, source, frames)
  sellerFrames(sentence, names, frames)
  groupFrames(sentence, frames)
  if (sentence.hits.has('toil')) toilFrames(sentence, frames)
  storyFrames(sentence, source, frames)
  limitFrames(sentence, frames)
  othersFrames(sentence, names, frames)
  absenceFrames(sentence, frames)
  return frames
}

function userFrames(sentence: SignalledSentence, names: Names, frames: Frame[]): void {
  const { hits, words, subject, verb } = sentence
  let person = false
  for (const { start, end } of hits.of('role')) {
    if (!standsAlone(sentence, end) || isTool(sentence, start, end) || isNobody(sentence, start, end))
      continue
    if (isProgram(sentence, end) && !isActing(sentence, start, end)) continue
    if (DONE.test(words[end - 1]?.lower ?? '')) continue
    person = true
    frames.push({ perspective: 'user', facet: 'who', text: spoken(sentence, start, end) })
  }
  for (const { lower } of words) {
    if (names.segments.has(lower)) frames.push({ perspective: 'user', facet: 'who', text: lower })
    person ||= isPeople(lower)
  }
  if (!person) return
  doingFrames(sentence, frames)
  if (subject !== 'actor' || verb < 0) return
  const at = words[verb]?.lower ?? ''
  if (isNobodysNeed(sentence, verb, verb + 1) || !isLiking(sentence, verb)) return
  // "They cannot be mistaken for it": such they are things.
  if (CANNOT.has(at) && words[verb + 1]?.lower === 'be' && words[verb - 1]?.lower === 'they') return
  if (hits.of('verb.attitude').some((hit) => hit.start === verb) || CANNOT.has(at))
    frames.push({ perspective: 'user', facet: 'need', text: `… ${at}` })
}
/** "Authored", "engineering", "partnered": what somebody does. */
const DONE = /(?:ed|ing)$/
const CANNOT = new Set(['cannot', "can't", "don't", 'lack', 'struggle'])

/** One editor, reader, viewer or runner is a tool, unless it wants something or something is done for it. */
function isTool({ words, hits }: SignalledSentence, start: number, end: number): boolean {
  if (!TOOLS.has(words[end - 1]?.lower ?? '')) return false
  if (BENEFIT.has(words[start - 1]?.lower ?? '') || words[start - 2]?.lower === 'as') return false
  return !hits.of('verb.attitude').some((hit) => hit.start === end)
}
const TOOLS = new Set(['editor', 'reader', 'viewer', 'runner'])

/** Parts of software are called readers, workers and editors, too. */
function isProgram({ words }: SignalledSentence, end: number): boolean {
  return PROGRAMS.has((words[end - 1]?.lower ?? '').replace(/s$/, ''))
}
const PROGRAMS = new Set(
  'reader writer editor runner worker listener viewer publisher subscriber collector host trainer player operator author admin maker owner vendor partner contributor moderator manager agency enterprise startup staff devop learner candidate parent child visitor coder leader executive university senior runner maintainer'.split(
    ' ',
  ),
)

/** The role does something, or something is done for it. */
function isActing(sentence: SignalledSentence, start: number, end: number): boolean {
  const { words, hits } = sentence
  if (BENEFIT.has(words[start - 1]?.lower ?? '')) return true
  return isLiking(sentence, end) && VERBS.some((list) => hits.of(list).some((hit) => hit.start === end))
}
const BENEFIT = new Set([
  'for',
  'help',
  'helps',
  'let',
  'lets',
  'enable',
  'enables',
  'allow',
  'allows',
  'gives',
  'among',
  'that',
])

/** A role followed by a noun is part of a name ("user interface", "developer documentation"). */
function standsAlone({ words, hits, text, start }: SignalledSentence, end: number): boolean {
  const boosted = hits.of('booster').some(({ start: at }) => at === end)
  const [last, next] = [words[end - 1], words[boosted ? end + 1 : end]]
  if (next === undefined || last === undefined || isFunctionWord(next.lower)) return true
  if (/[^\s'’]/.test(text.slice(last.end - start, next.start - start))) return true
  const after = boosted ? end + 1 : end
  if (MANY.test(last.lower) && /^\p{Ll}/u.test(next.text)) return true
  return VERBS.some((list) => hits.of(list).some((hit) => hit.start === after))
}
const MANY = /[^s]s$/
const VERBS = [
  'verb.attitude',
  'verb.being',
  'verb.behaviour',
  'verb.modal',
  'verb.future',
  'verb.outcome',
] as const

function marketFrames(
  sentence: SignalledSentence,
  compared: string | null,
  names: Names,
  frames: Frame[],
): void {
  const push = (text: string): void => {
    frames.push({ perspective: 'market', facet: 'alternatives', text })
  }
  if (names.competitors.size > 0)
    for (const { lower } of sentence.words) if (names.competitors.has(lower)) push(lower)
  if (compared !== null) push(compared)
  namedOthers(sentence, names, frames)
}

/**
 * Capitalised names that stand beside a word of contrast: "unlike Fleetsy", "tools such as Fleetsy", "Fleetsy lacks …".
 * After "instead of" and its like, which set anything against anything, a name counts beside another market term only.
 */
function namedOthers(sentence: SignalledSentence, names: Names, frames: Frame[]): void {
  const { hits, words, opening } = sentence
  const push = (word: Word, shared: boolean): void => {
    const frame = { perspective: 'market', facet: 'alternatives', text: word.lower } as const
    frames.push(shared ? { ...frame, shared } : frame)
  }
  for (const list of ['contrast.before', 'contrast.loose'] as const) {
    for (const { end } of hits.of(list)) {
      let found = false
      for (const [i, word] of words.slice(end, end + 8).entries()) {
        if (isName(word, names)) {
          push(word, list === 'contrast.loose')
          found = true
        } else if (!found && i >= 2) break
      }
    }
  }
  for (const { start } of hits.of('contrast.after')) {
    const word = words[start - 1]
    // "Fleetsy: charges per van" begins with its name; "the Yard List: charges of 40" goes on to something else.
    if (word === undefined || !isName(word, names) || (start - 1 > opening && !follows(sentence, start)))
      continue
    push(word, false)
  }
}

/** Nothing but spaces before a word. */
function follows({ words, text, start }: SignalledSentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    text.slice(before.end - start, word.start - start).trim() === ''
  )
}

function isName({ lower, text }: Word, names: Names): boolean {
  return (
    /^\p{Lu}\P{Lu}*\p{Ll}/u.test(text) && !names.product.has(lower) && lower !== '' && !isFunctionWord(lower)
  )
}

function capabilityFrames(
  { figures, hits, words }: SignalledSentence,
  { block }: FactBlock,
  frames: Frame[],
): void {
  const push = (facet: string, text: string): void => {
    frames.push({ perspective: 'capability', facet, text })
  }
  for (const { kind, unit, start, value, comparator } of figures) {
    if (kind !== 'duration' || !/^(?:week|month|sprint)/.test(unit) || comparator !== null) continue
    const before = words[words.findIndex((word) => word.end > start) - 1]?.lower ?? ''
    if (!PERIOD.has(before))
      frames.push({ perspective: 'capability', facet: 'team', text: `${String(value)} ${unit}`, plain: true })
  }
  if (block.row?.meanings.includes('risk') === true && hits.has('capability.support'))
    push('feasibility', 'a risk')
}

function spoken({ words }: SignalledSentence, start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ')
}

import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'
import { isPeople } from './perspectivePeople'
import { isNobodysNeed } from './perspectiveWishes'

/**
 * People by what is said of them: whoever wants, fears or forgets is somebody, and so is a noun before "who".
 * Finds groups that no list of roles names.
 */
export function groupFrames(sentence: SignalledSentence, frames: Frame[]): void {
  const { words, hits, text, start } = sentence
  for (const { start: at } of hits.of('mind.verb')) {
    const noun = groupAt(sentence, beforeVerb(at, hits))
    if (noun === null || isNobodysNeed(sentence, at, at + 1)) continue
    frames.push({ perspective: 'user', facet: 'who', text: noun, plain: true })
    frames.push({ perspective: 'user', facet: 'need', text: `… ${words[at]?.lower ?? ''}`, plain: true })
  }
  for (const { start: at } of hits.of('mind.deed')) {
    const noun = groupAt(sentence, beforeVerb(at, hits))
    if (noun !== null && AGENT.test(noun))
      frames.push({ perspective: 'user', facet: 'who', text: noun, shared: true, plain: true })
  }
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.lower !== 'who') continue
    const before = words[i - 1]
    if (before === undefined || before.lower.length <= 2 || isFunctionWord(before.lower)) continue
    if (/(?:ing|ed)$/.test(before.lower) || hits.startAt('imperative', i - 1)) continue
    if (text.slice(before.end - start, (words[i]?.start ?? 0) - start).trim() === '')
      frames.push({ perspective: 'user', facet: 'who', text: before.lower, plain: true })
  }
}
/** "Individuals managing a small herd": people of whom only those count who do something. */
export function doingFrames({ words, text, start }: SignalledSentence, frames: Frame[]): void {
  for (let i = 0; i + 2 < words.length; i++) {
    const [who, doing] = [words[i], words[i + 1]]
    if (who === undefined || !doing?.lower.endsWith('ing')) continue
    if (!isPeople(who.lower) || ONE.has(who.lower) || ASIDE.has(words[i - 1]?.lower ?? '')) continue
    if (!DOING.test(doing.lower) || NOT_DOING.has(doing.lower)) continue
    if (text.slice(who.end - start, doing.start - start) !== ' ') continue
    frames.push({ perspective: 'user', facet: 'who', text: `${who.lower} ${doing.lower}` })
  }
}
/** "Clerks have to copy each line manually": somebody has to, and toils at it. */
export function toilFrames({ words, hits }: SignalledSentence, frames: Frame[]): void {
  for (const { start } of hits.of('toil')) {
    const from = Math.max(0, start - TOIL_REACH)
    const must = words.findLastIndex(
      ({ lower }, i) =>
        i >= from && i < start && (lower === 'must' || (MUST.has(lower) && words[i + 1]?.lower === 'to')),
    )
    if (must < 1) continue
    const who = words.slice(Math.max(0, must - WHO_REACH), must).findLast(({ lower }) => SUBJECTS.test(lower))
    if (who === undefined || who.lower === 'we') continue
    frames.push({ perspective: 'user', facet: 'today', text: `must ${words[start]?.lower ?? ''}` })
  }
}
const TOIL_REACH = 7
const WHO_REACH = 4
const MUST = new Set('have has had need needs forced required'.split(' '))
const SUBJECTS =
  /^(?:you|we|they|he|she|who|users?|customers?|people|everyone|somebody|someone|\p{Ll}{3,}(?:[^s]s|men))$/u
const DOING = /^\p{Ll}{3,}ing$/u
const NOT_DOING = new Set(
  'during including regarding concerning following being having using doing something anything nothing everything choosing onboarding rating testing training'.split(
    ' ',
  ),
)
const ONE = new Set(['user', 'customer', 'person'])
/** Before somebody whom something happens to: "prevents users entering", "the number of users visiting". */
const ASIDE = new Set(
  'of prevent prevents without avoid avoids stop stops keep keeps see sees from let get gets'.split(' '),
)

const AGENT = /(?:ers|ors|ists|ees|ians|ants|eons|men|women|folk)$/

/** Who "certainly wants" is who wants. */
function beforeVerb(verb: number, hits: SignalledSentence['hits']): number {
  const booster = hits.of('booster').find(({ end }) => end === verb)
  return (booster?.start ?? verb) - 1
}

/** A plural noun that may be a group, and that the verb stands next to: "Checks: asks nobody" tells of no checks. */
function groupAt({ words, hits, text, start }: SignalledSentence, at: number): string | null {
  const [noun, next] = [words[at]?.lower ?? '', words[at + 1]?.start ?? 0]
  if (!/(?:[^s]s|men|people|folk|staff)$/.test(noun) || noun.length < 4 || isFunctionWord(noun)) return null
  if (/\S/.test(text.slice((words[at]?.end ?? 0) - start, next - start))) return null
  if (hits.of('trait.tool').some(({ end }) => end === at + 1)) return null
  return noun
}

import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'
import type { Word } from './words'

/** Staff by number, work by its length, and how far the things reach that there are to build on. */
export function limitFrames(sentence: SignalledSentence, frames: Frame[]): void {
  const { hits } = sentence
  const push = (facet: string, text: string, shared: boolean): void => {
    const frame = { perspective: 'capability', facet, text, plain: true } as const
    frames.push(shared ? { ...frame, shared } : frame)
  }
  for (const { start, end } of hits.of('build.person')) {
    if (isNumbered(sentence, start, end))
      push('team', `numbered ${sentence.words[end - 1]?.lower ?? ''}`, false)
    else if (hits.has('build.time')) push('team', 'time of staff', true)
  }
  for (const { start, end } of hits.of('build.span')) {
    const [number, before] = [sentence.words[start - 1]?.lower ?? '', sentence.words[start - 2]?.lower ?? '']
    if (NUMBERS.has(number) && !PERIOD.has(before))
      push('team', `${number} ${sentence.words[end - 1]?.lower ?? ''}`, false)
  }
  const [thing] = hits.of('build.thing')
  if (thing === undefined) return
  const name = sentence.words[thing.start]?.lower ?? ''
  if (hits.has('build.other')) push('dependencies', `others' ${name}`, false)
  if (hits.has('build.limit')) push('feasibility', `limit of ${name}`, true)
}

/** Before a stretch of time in which something happens, not one that work takes. */
export const PERIOD = new Set(
  'within after over last past first every each next at in than previous per since and'.split(' '),
)

/**
 * "two developers", "3 hardware engineers", "half a post": a number right before, and nothing that makes something else
 * of it ("a single developer platform", "0 - 99 devs", "persona 2: engineer", "3+ blog posts", "21% of developers").
 */
function isNumbered(sentence: SignalledSentence, at: number, end: number): boolean {
  const { words, text, start } = sentence
  const person = words[end - 1]
  if (person === undefined) return false
  const many = person.lower.endsWith('s')
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i]
    if (word === undefined || /[^\s\p{L}-]/u.test(text.slice(word.end - start, person.start - start)))
      return false
    if (NUMBERS.has(word.lower) || isFew(word.lower, text.slice(0, word.start - start)))
      return many || (ONES.has(word.lower) && !isCompound(sentence, person, words[end]))
    if ((isFunctionWord(word.lower) && word.lower !== 'a') || person.lower === 'posts') return false
  }
  return false
}
const ONES = new Set(['one', 'single', 'half', '1'])

/** One person and a noun ("developer platform"), where a verb would end in s ("the developer knows"). */
function isCompound({ text, start }: SignalledSentence, person: Word, next: Word | undefined): boolean {
  if (next === undefined || isFunctionWord(next.lower) || /[^s]s$/.test(next.lower)) return false
  return /^(?:\s+|-)$/.test(text.slice(person.end - start, next.start - start))
}
/** Staff are few, and are not counted from one number to another: "100 - 500 developers" is a size of company. */
function isFew(number: string, before: string): boolean {
  return (
    /^\d{1,2}$/.test(number) && Number(number) <= MOST_STAFF && !/(?:\d\s?[-–,.]|[$€£-])\s?$/.test(before)
  )
}
const MOST_STAFF = 60
const NUMBERS = new Set('one two three four five six seven eight nine ten twelve half single'.split(' '))

import type { SignalledSentence } from './factBlock'

/** Words for people that name no role. */
const PEOPLE = new Set(
  'user users customer customers people person someone anyone they everyone nobody individuals consumers clients humans members teams'.split(
    ' ',
  ),
)

/** Words that stand for people told of before, or for whoever reads. */
const STANDING_IN = new Set(
  'you your he she them their who whoever folks families staff employees'.split(' '),
)

export function isPeople(word: string): boolean {
  return PEOPLE.has(word)
}

/** Whether a word in lower case stands in for people ("they", "who"). */
export function standsForPeople(word: string): boolean {
  return STANDING_IN.has(word)
}

/**
 * Whether what is hard, wished for or done by hand here may be so for somebody: a machine that is unable to load a
 * library needs nothing. A sentence without a subject ("copied by hand each week") may well speak of people.
 */
export function mayTellOfPeople({ subject, hits, words }: SignalledSentence): boolean {
  if (subject !== 'system' && subject !== 'document' && subject !== 'world' && subject !== 'metric')
    return true
  return hits.has('role') || words.some(({ lower }) => PEOPLE.has(lower) || STANDING_IN.has(lower))
}

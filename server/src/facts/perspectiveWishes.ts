import type { SignalledSentence } from './factBlock'
import { isPeople, standsForPeople } from './perspectivePeople'
import { MARK } from './wordMarks'

/**
 * Whether a word of wishing or feeling is nobody's need: what the authors want is a plan ("we also want to rename it"),
 * what somebody may want to do with the product is how it behaves ("if the user wants to undo this, …"), and a thing
 * that feels like another one is described.
 */
export function isNobodysNeed({ words, marks }: SignalledSentence, start: number, end: number): boolean {
  const first = words[start]?.lower ?? ''
  if (first === 'feel' || first === 'feels') return end === start + 1 && !isFelt(words, start)
  let at = start
  while (at < end && !WISHES.has(words[at]?.lower ?? '')) at++
  if (at === end) return false
  at--
  while (at >= 0 && BETWEEN.has(words[at]?.lower ?? '')) at--
  if ((marks & MARK.firstPerson) !== 0 && AUTHORS.has(words[at]?.lower ?? '')) return true
  const who = words[at]?.lower ?? ''
  if (!isPeople(who) && !standsForPeople(who)) return false
  while (at > 0 && ARTICLES.has(words[at - 1]?.lower ?? '')) at--
  return words[at - 1]?.lower === 'if'
}

const WISHES = new Set(['want', 'wants', 'wanting', 'wish', 'trying', 'looking', 'would'])
/** Words that may stand between somebody and what they want. */
const BETWEEN = new Set(
  "might may also probably just really do not don't does doesn't would will should could then all still only now simply are actually always often ever eventually first likely initially at some point definitely especially specifically generally already be".split(
    ' ',
  ),
)
const AUTHORS = new Set(['we', "we'll", "we'd", "we're"])
const ARTICLES = new Set(['the', 'a', 'an', 'any', 'some', 'your', 'our'])

type Words = SignalledSentence['words']

/** Somebody feels it: "reviewers often feel rushed", "makes them feel watched". */
function isFelt(words: Words, verb: number): boolean {
  let at = verb - 1
  while (at >= 0 && BETWEEN.has(words[at]?.lower ?? '')) at--
  const who = words[at]?.lower ?? ''
  return isPeople(who) || standsForPeople(who) || /(?:[^s]s|men)$/.test(who)
}

/** "Has no existing users", "users with edit permissions": nobody there, and a right that some account has. */
export function isNobody({ words }: SignalledSentence, start: number, end: number): boolean {
  if (NONE.has(words[start - 1]?.lower ?? '')) return true
  if (words[end - 1]?.lower !== 'with') return false
  return [0, 1, 2].some((step) => RIGHTS.test(words[end + step]?.lower ?? ''))
}
const NONE = new Set(['no', 'zero', 'without'])
const RIGHTS = /^(?:permissions?|privileges?|rights?|access|roles?|accounts?|scopes?)$/

/** "Riders like it" tells what riders like; "riders like Vanly" names one. */
export function isLiking({ words }: SignalledSentence, verb: number): boolean {
  return words[verb]?.lower !== 'like' || LIKED.has(words[verb + 1]?.lower ?? '')
}
const LIKED = new Set([
  'to',
  'the',
  'it',
  'that',
  'this',
  'how',
  'when',
  'having',
  'being',
  'our',
  'their',
  'them',
])

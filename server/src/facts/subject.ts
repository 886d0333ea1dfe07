import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Hits } from './hits'
import type { SubjectClass } from './types'
import type { Word } from './words'

/** Classes of subject words; of two that end at the same word the earlier wins. */
const CLASSES: readonly (readonly [WordClass, SubjectClass])[] = [
  ['subject.document', 'document'],
  ['subject.metric', 'metric'],
  ['subject.us', 'us'],
  ['subject.actor', 'actor'],
  ['role', 'actor'],
  ['subject.system', 'system'],
  ['subject.world', 'world'],
]
const VERBS: readonly WordClass[] = ['verb.modal', 'verb.future', 'verb.being', 'verb.obligation']
const PLAIN_VERBS: readonly WordClass[] = ['verb.attitude', 'verb.outcome', 'verb.behaviour', 'verb.build']
/** How far into a sentence its subject may reach. */
const REACH = 14

/**
 * The subject of a sentence's main clause: the last subject word before the main verb.
 * Opening adverbials up to a comma ("In practice, …") and leading conditions are stepped over.
 */
export function subjectOf(
  words: readonly Word[],
  hits: Hits,
  opening: number,
): { subject: SubjectClass; verb: number } {
  const from = Math.max(afterOpening(words), opening)
  const verb = mainVerb(words, hits, from)
  if (verb < 0) return { subject: lastSubject(hits, from, Math.min(words.length, from + 6)), verb }
  return { subject: verb === from ? 'unknown' : lastSubject(hits, from, verb), verb }
}

function lastSubject(hits: Hits, from: number, to: number): SubjectClass {
  let best: SubjectClass = 'unknown'
  let bestEnd = -1
  for (const [list, subject] of CLASSES) {
    for (const hit of hits.of(list)) {
      if (hit.start < from || hit.end > to || hit.end <= bestEnd) continue
      best = subject
      bestEnd = hit.end
    }
  }
  return best
}

/** First auxiliary or modal; else the first plain verb that follows a possible subject. */
function mainVerb(words: readonly Word[], hits: Hits, from: number): number {
  let verb = -1
  const consider = (at: number): void => {
    if (at >= from && at < from + REACH && at < words.length && (verb < 0 || at < verb)) verb = at
  }
  for (const list of VERBS) for (const hit of hits.of(list)) consider(hit.start)
  for (const list of PLAIN_VERBS)
    for (const hit of hits.of(list))
      if (hit.start > from && followsSubject(words, hit.start)) consider(hit.start)
  return verb
}

/** A noun use ("the search results page", "to save") is not a verb: look at the word before. */
function followsSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return !NOT_BEFORE_VERB.has(before)
}
const NOT_BEFORE_VERB = new Set([
  'the',
  'a',
  'an',
  'to',
  'of',
  'for',
  'and',
  'or',
  'in',
  'on',
  'with',
  'by',
  'from',
  'our',
  'their',
  'its',
  'your',
  'this',
  'no',
  'any',
  'some',
  'more',
  'less',
  'new',
  'via',
  'per',
  'as',
])

/** Word index after "Today,", "In 2025,", "For most teams," and the like. */
function afterOpening(words: readonly Word[]): number {
  const first = words[0]?.lower ?? ''
  if (!OPENERS.has(first)) return 0
  for (let i = 1; i < Math.min(words.length, 9); i++) {
    const gap = (words[i]?.start ?? 0) - (words[i - 1]?.end ?? 0)
    if (gap > 1) return i
  }
  return OPENING_ADVERBS.has(first) ? 1 : 0
}
const OPENING_ADVERBS = new Set([
  'today',
  'currently',
  'additionally',
  'moreover',
  'however',
  'therefore',
  'meanwhile',
  'furthermore',
  'also',
  'and',
  'but',
  'so',
  'indeed',
  'often',
  'unfortunately',
  'clearly',
  'obviously',
])
const OPENERS = new Set([
  ...OPENING_ADVERBS,
  'in',
  'for',
  'with',
  'by',
  'at',
  'on',
  'as',
  'over',
  'from',
  'finally',
  'second',
  'first',
  'third',
  'once',
  'when',
  'while',
  'since',
  'after',
  'before',
  'because',
  'although',
  'though',
  'if',
  'unless',
  'given',
  'instead',
  'ultimately',
  'right',
  'now',
  'through',
  'despite',
  'unlike',
  'here',
])

import type { Names } from './context'
import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'

/**
 * What others make, where a sentence is about it ("Existing yard planners stop at …", "Unlike traditional planners, …"),
 * and what the product says it is not ("Vanly is not another planner"). The same words behind a verb may be anything:
 * "opens the file in other editors" compares nothing.
 */
export function othersFrames(sentence: SignalledSentence, names: Names, frames: Frame[]): void {
  const { hits, words } = sentence
  for (const { start, end } of hits.of('others.which')) {
    const head = headAfter(sentence, end)
    if (head < 0 || isNamedAlready(sentence, start, head)) continue
    const [which, noun] = [words[start]?.lower ?? '', words[head]?.lower ?? '']
    const tells = noun.endsWith('s')
      ? isTopic(sentence, start, head)
      : isOutgrown(sentence, which, start, head)
    if (tells) frames.push({ perspective: 'market', facet: 'alternatives', text: `others' ${noun}` })
  }
  if (!hits.has('negation')) return
  const denied = deniedOf(sentence, names)
  if (denied !== null) frames.push({ perspective: 'market', facet: 'position', text: `not ${denied}` })
}

/** It opens a sentence that goes on to say something of it, or follows a word that compares or says that none is there. */
function isTopic(
  { words, text, start: from, opening }: SignalledSentence,
  start: number,
  head: number,
): boolean {
  if (BEFORE.has(words[start - 1]?.lower ?? '')) return true
  const [last, next] = [words[head], words[head + 1]]
  const counted = start - opening <= 2 && words.slice(opening, start).some(({ lower }) => COUNTING.has(lower))
  if ((start !== opening && !counted) || last === undefined || next === undefined) return false
  const close = words[start]?.lower === 'other' ? /^[\s*_:,]*$/ : /^[\s*_:,(—–]*$/
  return close.test(text.slice(last.end - from, next.start - from))
}
/** "Two other planners", "plenty of existing planners". */
const COUNTING = new Set('two three four several some few plenty dozens hundreds'.split(' '))
const BEFORE = new Set('no unlike than beyond while whereas'.split(' '))

/**
 * One tool that a sentence is about: what there was before ("The old tool assumes …"), or what falls short today ("The
 * current portal cannot …"). What somebody happens to use beside others is no rival.
 */
function isOutgrown(
  { hits, words, opening }: SignalledSentence,
  which: string,
  start: number,
  head: number,
): boolean {
  if (start > opening + 2) return false
  if (PAST.has(which)) return true
  const next = words[behindBooster(hits, head + 1)]?.lower ?? ''
  return PRESENT.has(which) && hits.has('trait.limit') && (isFunctionWord(next) || SAYING.has(next))
}
const PAST = new Set(['old', 'legacy'])
const PRESENT = new Set(['existing', 'current', "today's"])
const SAYING = new Set('lacks does supports relies requires offers shows misses fails cannot'.split(' '))

/** Index of the noun, up to three words on, with a word behind it; -1 where there is none. */
function headAfter({ words, hits, text, start }: SignalledSentence, from: number): number {
  for (let i = from; i < Math.min(words.length - 1, from + 3); i++) {
    const [before, word] = [words[i - 1], words[i]]
    if (before === undefined || word === undefined || isFunctionWord(word.lower)) return -1
    if (/[^\s\-/'’*_`]/.test(text.slice(before.end - start, word.start - start))) return -1
    if (TOOLS.has(word.lower)) return i
    const made = hits.of('others.made').find((hit) => hit.start === i)
    if (made !== undefined && made.end < words.length) return made.end - 1
    if (word.lower.endsWith('s') && hits.startAt('offering', i)) return PEOPLE.has(word.lower) ? -1 : i
  }
  return -1
}

/** What one works with as a whole; a service or a package may as well be a part of it. */
const TOOLS = new Set('tool system app application platform site website portal dashboard cli'.split(' '))
/** Those who might buy, rather than what they could buy instead. */
const PEOPLE = new Set('teams companies organizations organisations startups banks brands clients'.split(' '))

/** A phrase of the lexicon tells of them as well. */
function isNamedAlready({ hits }: SignalledSentence, from: number, to: number): boolean {
  return hits.of('market.alternatives').some(({ start, end }) => start <= to && from < end)
}

/** The noun behind "Vanly is not a …"; behind any other name only "not just a", "not another". */
function deniedOf({ words, hits, opening }: SignalledSentence, names: Names): string | null {
  const is = words.findIndex(({ lower }, i) => i > opening && i <= opening + 4 && BEING.has(lower))
  const subject = words[is - 1]
  if (is < 0 || subject === undefined || isFunctionWord(subject.lower)) return null
  let at = is + 1
  if (words[is]?.lower === 'is') {
    at = behindBooster(hits, at)
    if (words[at++]?.lower !== 'not') return null
  }
  const sets = names.product.has(subject.lower) ? APART : /^\p{Lu}/u.test(subject.text) ? FURTHER : null
  if (sets?.has(words[at]?.lower ?? '') !== true) return null
  return words.slice(at).find(({ lower }) => !APART.has(lower))?.lower ?? null
}
const BEING = new Set(['is', "isn't", 'isn’t'])
const FURTHER = new Set(['another', 'just', 'only', 'merely', 'simply'])
const APART = new Set([...FURTHER, 'a', 'an', 'the'])

/** "The portal certainly cannot" says what "the portal cannot" says. */
function behindBooster(hits: SignalledSentence['hits'], at: number): number {
  return hits.of('booster').find(({ start }) => start === at)?.end ?? at
}

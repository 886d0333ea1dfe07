import type { SignalledSentence } from './factBlock'

/** A word of a perspective that means something else where it stands: a verb, or part of somebody's name. */
export function isHomonym(sentence: SignalledSentence, start: number, end: number): boolean {
  return end === start + 1 && (isDeed(sentence, start) || isBody(sentence, start))
}

/** "Downloads each skill", "grants the exception": here the word is a verb, and what it does is no business. */
function isDeed({ words, opening }: SignalledSentence, start: number): boolean {
  if (!DEEDS.has(words[start]?.lower ?? '')) return false
  const next = words[start + 1]
  if (next === undefined) return false
  return OBJECTS.has(next.lower) || (start === opening && CAPITALISED.test(next.text))
}
const DEEDS = new Set('downloads installs grants stars'.split(' '))
const OBJECTS = new Set(
  'a an the each every all any its their your it them this that these those one'.split(' '),
)

/** The Harbour Foundation is somebody, and nothing to build on. */
function isBody({ words, opening }: SignalledSentence, start: number): boolean {
  const [before, word] = [words[start - 1], words[start]]
  if (word?.lower !== 'foundation' || before === undefined || start === opening) return false
  return CAPITALISED.test(word.text) && CAPITALISED.test(before.text)
}
const CAPITALISED = /^\p{Lu}/u

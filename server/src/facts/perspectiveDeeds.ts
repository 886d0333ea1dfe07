import type { SignalledSentence } from './factBlock'

/** "Downloads each skill", "grants the exception": here the word is a verb, and what it does is no business. */
export function isDeed({ words, opening }: SignalledSentence, start: number, end: number): boolean {
  if (end !== start + 1 || !DEEDS.has(words[start]?.lower ?? '')) return false
  const next = words[end]
  if (next === undefined) return false
  return OBJECTS.has(next.lower) || (start === opening && CAPITALISED.test(next.text))
}
const DEEDS = new Set('downloads installs grants stars'.split(' '))
const OBJECTS = new Set(
  'a an the each every all any its their your it them this that these those one'.split(' '),
)
const CAPITALISED = /^\p{Lu}/u

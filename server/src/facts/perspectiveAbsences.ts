import type { SignalledSentence } from './factBlock'
import type { Frame } from './perspectiveFrame'
import type { Word } from './words'

/**
 * Whoever says that nothing of the kind exists, or that one's own is the only one, speaks of what others make: whether
 * that is so is a rule's question. Words that the lexicon counts already are not counted again.
 */
export function absenceFrames({ signals, hits, words }: SignalledSentence, frames: Frame[]): void {
  for (const { kind, start, end } of signals) {
    if (kind !== 'negative-existential' || isCondition(words, start)) continue
    const said = LISTS.some((list) =>
      hits
        .of(list)
        .some((hit) => (words[hit.start]?.start ?? end) < end && (words[hit.end - 1]?.end ?? start) > start),
    )
    const first = words.find((word) => word.end > start)?.lower ?? ''
    if (said || PEOPLE.has(first)) continue
    const last = words.findLast((word) => word.end <= end)?.lower ?? ''
    frames.push({ perspective: 'market', facet: 'alternatives', text: `nowhere: ${last}` })
  }
}

/** "If no other list is open" says nothing of the world. */
function isCondition(words: readonly Word[], start: number): boolean {
  return words.some(({ lower, end }) => CONDITIONS.has(lower) && end <= start && start - end <= NEAR)
}
const CONDITIONS = new Set(['if', 'when', 'unless', 'whether', 'until'])
const NEAR = 24
/** "Talks that nobody has started": whoever is missing here need not sell anything. */
const PEOPLE = new Set(['nobody', 'nothing'])
const LISTS = ['market.alternatives', 'market.position'] as const

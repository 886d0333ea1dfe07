import type { SignalledSentence } from './factBlock'
import type { Perspective } from './types'

/**
 * Items and rows with fewer content words than this answer nothing, but for those that say all they have to. A sentence
 * of running text is no label, however short.
 */
export const ENOUGH = 4
/** Fewer than these are a label anywhere. */
export const ENOUGH_OF_SHORT = 2

/** Whether so few words may be no mere label: a target ("GitHub stars: 500"), a goal ("Raise awareness of the archive"). */
export function mayCountInShort({ hits, opening }: SignalledSentence): boolean {
  return hits.has('business.metric') || hits.has('business.value') || hits.startAt('goal.verb', opening)
}

/**
 * Whether they count for a perspective: a target and a goal do for the business, and the end of a need that the line
 * before the list began (`told`) does for the user. `counted` where the block holds a figure.
 */
export function countsInShort(
  perspective: Perspective,
  sentence: SignalledSentence,
  told: boolean,
  counted: boolean,
): boolean {
  if (perspective === 'user') return told
  if (perspective !== 'business' || !mayCountInShort(sentence)) return false
  return counted || sentence.hits.startAt('goal.verb', sentence.opening)
}

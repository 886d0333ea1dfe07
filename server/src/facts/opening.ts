import type { Hits } from './hits'
import type { Word } from './words'

/** Words that only tell how sure somebody is; they add nothing to what is said. */
export const CERTAINTY = ['hedge', 'booster', 'booster.phrase'] as const

/**
 * Index of the first word behind those that only tell how sure the sentence is: "Perhaps increase …" is an order,
 * "Everyone knows that nurses …" is about nurses. What "we believe" opens is about us and is read as it stands.
 */
export function openingOf(words: readonly Word[], hits: Hits): number {
  if (SPEAKERS.has(words[0]?.lower ?? '')) return 0
  let first = 0
  for (let from = -1; from !== first;) {
    from = first
    for (const list of CERTAINTY) for (const { start, end } of hits.of(list)) if (start === first) first = end
  }
  return first > 0 && words[first]?.lower === 'that' ? first + 1 : first
}

/** A sentence that knows its opening. */
interface Opened {
  readonly start: number
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: Hits
  readonly opening: number
}

/** The text from there on. */
export function openedText({ words, text, start, opening }: Opened): string {
  return opening === 0 ? text : text.slice((words[opening]?.start ?? start) - start)
}

/** Whether it is a command: a verb opens it that tells somebody to do something. */
export function isCommand({ hits, opening }: Opened): boolean {
  return hits.startAt('imperative', opening)
}

const SPEAKERS = new Set(['we', 'i', 'our', 'my'])

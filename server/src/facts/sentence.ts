import type { Block } from '../markdown/blocks'
import { Hits } from './hits'
import type { Lexicon } from './lexicon'
import { figuresOf, type Figure } from './numbers'
import { subjectOf } from './subject'
import type { SubjectClass } from './types'
import { isFunctionWord } from './functionWords'
import { wordsOf, type Word } from './words'

/** What can be said of a sentence without knowing where it stands. Offsets are plain offsets in its block's text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: Hits
  readonly figures: readonly Figure[]
  readonly subject: SubjectClass
  /** Index of the main verb among the words; -1 where none was recognised. */
  readonly verb: number
  readonly contentWords: number
}

export function readSentence(block: Block, start: number, end: number, lexicon: Lexicon): Sentence {
  const words = wordsOf(block.text, start, end)
  const hits = new Hits(lexicon.match(words))
  const { subject, verb } = subjectOf(words, hits)
  return {
    start,
    end,
    text: block.text.value.slice(start, end),
    words,
    hits,
    figures: figuresOf(block.text.value, start, end),
    subject,
    verb,
    contentWords: words.reduce((count, word, index) => count + (isContent(word, index, hits) ? 1 : 0), 0),
  }
}

/** How sure somebody is adds nothing to what is said. */
const CERTAINTY = ['hedge', 'booster', 'booster.phrase'] as const

function isContent({ lower }: Word, index: number, hits: Hits): boolean {
  if (lower === '' || isFunctionWord(lower)) return false
  return !CERTAINTY.some((list) => hits.of(list).some(({ start, end }) => start <= index && index < end))
}

/** Index of the first word behind those that only tell how sure the sentence is: "Perhaps increase …" is an order. */
export function openingOf({ hits }: Pick<Sentence, 'hits'>): number {
  let first = 0
  for (let from = -1; from !== first;) {
    from = first
    for (const list of CERTAINTY) for (const { start, end } of hits.of(list)) if (start === first) first = end
  }
  return first
}

/** The words of a sentence that say something, in order; equal for sentences that differ in how sure they sound. */
export function contentOf({ words, hits }: Pick<Sentence, 'words' | 'hits'>): string {
  return words.flatMap((word, index) => (isContent(word, index, hits) ? [word.lower] : [])).join(' ')
}

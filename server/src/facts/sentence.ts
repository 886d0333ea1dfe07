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
    contentWords: words.reduce(
      (count, word) => count + (word.lower === '' || isFunctionWord(word.lower) ? 0 : 1),
      0,
    ),
  }
}

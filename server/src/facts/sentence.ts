import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Block } from '../markdown/blocks'
import type { Hit, Lexicon } from './lexicon'
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

/** Lexicon hits of one sentence by class. */
export class Hits {
  private readonly byList = new Map<string, Hit[]>()

  constructor(hits: readonly Hit[]) {
    for (const hit of hits) {
      const list = this.byList.get(hit.list)
      if (list === undefined) this.byList.set(hit.list, [hit])
      else list.push(hit)
    }
  }

  has(list: WordClass): boolean {
    return this.byList.has(list)
  }

  of(list: WordClass): readonly Hit[] {
    return this.byList.get(list) ?? NONE
  }

  lists(): IterableIterator<string> {
    return this.byList.keys()
  }
}

const NONE: readonly Hit[] = []

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

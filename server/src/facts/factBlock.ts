import type { Block } from '../markdown/blocks'
import { remembering } from './remembering'
import type { Sentence } from './sentence'
import type { SignalHit } from './statement'

/** A sentence with the signals it carries. */
export interface SignalledSentence extends Sentence {
  readonly signals: readonly SignalHit[]
  /** Nobody has filled it in. */
  readonly blank: boolean
  /** It lists words, and says nothing about them. */
  readonly keywords: boolean
  /** Whether its text matches a pattern; answers are kept as long as the sentence. */
  readonly says: (pattern: RegExp) => boolean
  /** Read when first asked for: few sentences are. */
  readonly namesSource: () => boolean
}

/** What is known of a sentence beside its words. */
type Beside = Pick<SignalledSentence, 'text' | 'signals' | 'blank' | 'keywords' | 'namesSource'>

/** Written out: all sentences have one shape, and V8 knows it for good, only where one literal makes them. */
export function signalledSentence(sentence: Sentence, beside: Beside): SignalledSentence {
  const { start, end, words, hits, figures, opening, subject, verb, contentWords, said, marks } = sentence
  const { text, signals, blank, keywords, namesSource } = beside
  return {
    start,
    end,
    text,
    words,
    hits,
    figures,
    opening,
    subject,
    verb,
    contentWords,
    said,
    marks,
    signals,
    blank,
    keywords,
    says: remembering(text),
    namesSource,
  }
}

/** Sentences of a block that are read together, from one index up to another. */
export interface Saying {
  readonly from: number
  readonly to: number
}

/** A block and its sentences. Cells of a row are read apart, each as if it were a line of its own. */
export interface FactBlock {
  readonly block: Block
  readonly sentences: readonly SignalledSentence[]
  readonly sayings: readonly Saying[]
  readonly words: number
  readonly contentWords: number
}

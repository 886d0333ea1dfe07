import type { Block } from '../markdown/blocks'
import type { FactBlock, Saying } from './factBlock'

/**
 * What of a block is read together: of running text each sentence by itself, so that it does not matter where its
 * paragraphs end; an item, a row or a heading as a whole, since it was written as one.
 */
export function sayingsOf(block: Block, sentences: FactBlock['sentences']): readonly Saying[] {
  const { length } = sentences
  if (length > 1 && isRunning(block)) return sentences.map((_, from) => ({ from, to: from + 1 }))
  return length === 0 ? NONE : length === 1 ? ONE : [{ from: 0, to: length }]
}
const NONE: readonly Saying[] = []
const ONE: readonly Saying[] = [{ from: 0, to: 1 }]

/** Text whose paragraphs may end anywhere. */
export function isRunning({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'footnote'
}

/** The block as if it held only one of its sayings; the block itself where that is all it holds. */
export function alone(source: FactBlock, { from, to }: Saying): FactBlock {
  if (source.sayings.length === 1) return source
  const sentences = source.sentences.slice(from, to)
  let [words, contentWords] = [0, 0]
  for (const sentence of sentences) {
    words += sentence.words.length
    contentWords += sentence.contentWords
  }
  return { block: source.block, sentences, sayings: [{ from: 0, to: to - from }], words, contentWords }
}

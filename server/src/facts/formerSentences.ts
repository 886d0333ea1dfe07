import type { PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { FactBlock, SignalledSentence } from './factBlock'
import { once } from './once'

/**
 * Sentences of the chunks that an edit replaces. A letter typed changes one sentence of a paragraph, and the others are
 * read already: what is known of a sentence depends on its words and the markup at it, and on nothing else around it.
 */
export class FormerSentences {
  readonly #byText: () => ReadonlyMap<string, SignalledSentence>

  constructor(blocks: () => readonly FactBlock[]) {
    this.#byText = once(() => plainSentences(blocks()))
  }

  /** The sentence at a place of a block's text, or null where it must be read. */
  at({ value, marks }: PlainText, { start, end }: Range): SignalledSentence | null {
    if (this.#byText().size === 0) return null
    const known = this.#byText().get(value.slice(start, end))
    if (known === undefined || isMarked(marks, start, end)) return null
    return start === known.start ? known : moved(known, start - known.start)
  }
}

/** Those that no markup touches. */
function plainSentences(blocks: readonly FactBlock[]): ReadonlyMap<string, SignalledSentence> {
  const byText = new Map<string, SignalledSentence>()
  for (const { block, sentences } of blocks)
    for (const sentence of sentences)
      if (!isMarked(block.text.marks, sentence.start, sentence.end)) byText.set(sentence.text, sentence)
  return byText
}

function isMarked(marks: PlainText['marks'], start: number, end: number): boolean {
  return marks.some((mark) => mark.start <= end && start <= mark.end)
}

function moved(sentence: SignalledSentence, by: number): SignalledSentence {
  const shift = <Part extends Range>(part: Part): Part => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  })
  const words = sentence.words.map(shift)
  const said = new Set(sentence.said)
  return {
    ...shift(sentence),
    words,
    said: words.filter((_, index) => {
      const word = sentence.words[index]
      return word !== undefined && said.has(word)
    }),
    figures: sentence.figures.map(shift),
    signals: sentence.signals.map(shift),
  }
}

import type { ReadBlock } from './reading'

/** Content words of a chunk: on how people work together, on something learned, and all of them. */
export interface Attention {
  readonly ceremony: number
  readonly insight: number
  readonly contentWords: number
}

export function attentionIn(blocks: readonly ReadBlock[]): Attention {
  const sum = { ceremony: 0, insight: 0, contentWords: 0 }
  for (const block of blocks) {
    const { ceremony, insight, contentWords } = attentionOf(block)
    sum.ceremony += ceremony
    sum.insight += insight
    sum.contentWords += contentWords
  }
  return sum
}

/** An insight rests on something seen, gives a reason about people or the market, or says what is not known. */
function attentionOf({ statements }: ReadBlock): Attention {
  let [ceremony, insight, ceremonial] = [0, 0, 0]
  for (const { kind, grade, subject, sentence } of statements) {
    if (kind === 'placeholder') continue
    const { hits, contentWords } = sentence
    const outward = subject === 'actor' || subject === 'world' || subject === 'metric'
    if (
      grade >= 2 ||
      (hits.has('cause') && outward) ||
      hits.has('unknown') ||
      hits.has('assumed') ||
      hits.has('trade.off')
    )
      insight += contentWords
    else ceremony += contentWords
    ceremonial += hits.of('ceremony').length
  }
  return { ceremony: ceremonial === 0 ? 0 : ceremony, insight, contentWords: ceremony + insight }
}

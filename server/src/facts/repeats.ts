import type { EvidenceSum } from './evidenceSum'
import type { FactBlock, Saying } from './factBlock'
import type { Range } from './types'

/** A saying that something is counted in, in words that tell it from others. */
export interface Said {
  /** It repeats others where all of these have been said. Empty where it says nothing in words. */
  readonly identities: readonly string[]
  readonly range: Range
  /** Whether its statements say anything, as those of a placeholder do not; and what they add to the profile. */
  readonly says: boolean
  readonly evidence: () => EvidenceSum
  /** Whether it counts for some perspective. */
  readonly counts: boolean
}

/**
 * Equal for what says the same, however sure it sounds and whatever it points to. What an item says is told by its
 * sentences, so that a paragraph made a list says nothing new; cells mean something only beside each other, and the
 * number that a row goes by means nothing.
 */
export function identitiesOf({ block, sentences }: FactBlock, { from, to }: Saying): readonly string[] {
  const said = sentences.slice(from, to).map((sentence) => {
    let words = ''
    for (const { lower } of sentence.said) words += lower + ' '
    return words
  })
  if (block.row === null) return said.filter((words) => words !== '')
  const beside = said.slice(1).join('. ')
  const row = NUMBER.test(said[0] ?? '') && LETTER.test(beside) ? `. ${beside}` : said.join('. ')
  return SOMETHING.test(row) ? [row] : []
}
const NUMBER = /^\d{1,3} $/
const LETTER = /\p{L}/u
const SOMETHING = /[^. ]/

/** What says again something said before it, in document order. It counts nowhere. */
export class Repeats {
  constructor(readonly all: readonly Said[]) {}

  /** Those of the items that do not stand in a repeat. */
  without<T extends Range | { readonly range: Range }>(items: readonly T[]): readonly T[] {
    if (this.all.length === 0) return items
    return items.filter((item) => {
      const { start } = 'range' in item ? item.range : item
      const last = lastUpTo(start, this.all)
      return last === undefined || start >= last.range.end
    })
  }
}

/** By halving: a document of copies has as many of these as it has sentences. */
function lastUpTo(offset: number, repeats: readonly Said[]): Said | undefined {
  let [low, high] = [0, repeats.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repeats[middle]?.range.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return repeats[low - 1]
}

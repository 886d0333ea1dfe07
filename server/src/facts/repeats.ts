import type { FactBlock } from './factBlock'
import type { EvidenceSum } from './evidenceSum'
import type { Range } from './types'

/** A block that something is counted in, in words that tell it from others. */
export interface SayingBlock {
  readonly identity: string
  readonly range: Range
  /** Whether its statements say anything, as those of a heading do not; and what they add to the profile. */
  readonly says: boolean
  readonly evidence: () => EvidenceSum
  /** Whether it counts for some perspective. */
  readonly counts: boolean
  /** Whether it holds a cue of a trade-off. */
  readonly cued: boolean
}

/**
 * Equal for blocks that say the same, however sure they sound and whatever they point to; empty where nothing is said.
 */
export function identityOf({ sentences }: Pick<FactBlock, 'sentences'>): string {
  let identity = ''
  for (const { said } of sentences) {
    for (const { lower } of said) identity += lower + ' '
    identity += '. '
  }
  return SOMETHING.test(identity) ? identity : ''
}
const SOMETHING = /[^. ]/

/** Blocks that say again what a block before them said, in document order. They count nowhere. */
export class Repeats {
  readonly #cued: readonly SayingBlock[]

  constructor(readonly blocks: readonly SayingBlock[]) {
    this.#cued = blocks.filter(({ cued }) => cued)
  }

  /** Those of the items that do not stand in a repeated block. */
  without<T extends Range | { readonly range: Range }>(items: readonly T[]): readonly T[] {
    if (this.blocks.length === 0) return items
    return items.filter((item) => {
      const { start } = 'range' in item ? item.range : item
      const block = lastUpTo(start, this.blocks)
      return block === undefined || start >= block.range.end
    })
  }

  /** Whether one with a cue of a trade-off starts in a range. */
  silences({ start, end }: Range): boolean {
    return (lastUpTo(end - 1, this.#cued)?.range.start ?? -1) >= start
  }
}

/** By halving: a document of copies has as many of these as it has blocks. */
function lastUpTo(offset: number, blocks: readonly SayingBlock[]): SayingBlock | undefined {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.range.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}

import type { FactBlock } from './factBlock'
import { contentOf } from './sentence'
import type { EvidenceSum } from './evidenceSum'
import type { Range } from './types'

/** A block that something is counted in, in words that tell it from others. */
export interface SayingBlock {
  readonly identity: string
  readonly range: Range
  readonly evidence: EvidenceSum
}

/**
 * Equal for blocks that say the same, however sure they sound and whatever they point to; empty where nothing is said.
 */
export function identityOf({ block, sentences }: Pick<FactBlock, 'block' | 'sentences'>): string {
  const links = block.text.marks.filter(({ kind }) => kind === 'link')
  return sentences.map((sentence) => contentOf(sentence, links)).join('. ')
}

/** Blocks that say again what a block before them said. They count nowhere. */
export class Repeats {
  readonly #starts: ReadonlySet<number>

  constructor(readonly blocks: readonly SayingBlock[]) {
    this.#starts = new Set(blocks.map(({ range }) => range.start))
  }

  /** Those of the items that do not stand in a repeated block. */
  without<T extends Range | { readonly range: Range }>(items: readonly T[]): readonly T[] {
    if (this.blocks.length === 0) return items
    return items.filter((item) => {
      const { start } = 'range' in item ? item.range : item
      return !this.blocks.some(({ range }) => range.start <= start && start < range.end)
    })
  }

  /** Whether the block that starts at an offset is one of them. */
  has(start: number): boolean {
    return this.#starts.has(start)
  }
}

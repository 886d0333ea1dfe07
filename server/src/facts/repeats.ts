import type { FactBlock } from './factBlock'
import { gather, place, type PlacedStretch } from './placement'
import { contentOf } from './sentence'
import type { EvidenceSum } from './evidence'
import type { Range } from './types'

/** A block that something is counted in, in words that tell it from others. */
export interface SayingBlock {
  readonly identity: string
  readonly range: Range
  readonly evidence: EvidenceSum
}

/** Equal for blocks that say the same, however sure they sound; empty where nothing is said. */
export function identityOf({ sentences }: Pick<FactBlock, 'sentences'>): string {
  return sentences.map(contentOf).join('. ')
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

export function repeatsIn(stretches: readonly PlacedStretch[]): Repeats {
  const seen = new Set<string>()
  const repeated: SayingBlock[] = []
  gather(stretches, 'saying', (block, at) => {
    if (seen.has(block.identity)) repeated.push({ ...block, range: place(at, block.range) })
    else seen.add(block.identity)
  })
  return new Repeats(repeated)
}

import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Hit } from './lexicon'

/**
 * Lexicon hits of one sentence by class. A sentence has a dozen, and most questions are about classes it has none of:
 * looking through them is as quick as an index, and there is none to be made and kept.
 */
export class Hits {
  constructor(readonly all: readonly Hit[]) {}

  has(list: WordClass): boolean {
    return this.#indexOf(list) >= 0
  }

  /** Whether one of the class starts at the word of this index. */
  startAt(list: WordClass, word: number): boolean {
    return this.all.some((hit) => hit.start === word && hit.list === list)
  }

  of(list: WordClass): readonly Hit[] {
    const first = this.#indexOf(list)
    if (first < 0) return NONE
    return this.all.filter((hit, index) => index >= first && hit.list === list)
  }

  #indexOf(list: WordClass): number {
    const { all } = this
    for (let index = 0; index < all.length; index++) if (all[index]?.list === list) return index
    return -1
  }
}

const NONE: readonly Hit[] = []

import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Hit } from './lexicon'

/**
 * Lexicon hits of one sentence by class. A sentence has a dozen, and most questions are about classes it has none of:
 * looking through them is as quick as an index, and there is none to be made and kept.
 */
export class Hits {
  constructor(readonly all: readonly Hit[]) {}

  has(list: WordClass): boolean {
    for (const hit of this.all) if (hit.list === list) return true
    return false
  }

  /** Whether one of the class starts at the word of this index. */
  startAt(list: WordClass, word: number): boolean {
    for (const hit of this.all) if (hit.start === word && hit.list === list) return true
    return false
  }

  of(list: WordClass): readonly Hit[] {
    const { all } = this
    let found: Hit[] | null = null
    for (const hit of all) if (hit.list === list) (found ??= []).push(hit)
    return found ?? NONE
  }

  /** Names each class that has a hit, once. */
  eachList(name: (list: string) => void): void {
    const { all } = this
    for (let index = 0; index < all.length; index++) {
      const list = all[index]?.list ?? ''
      let first = 0
      while (all[first]?.list !== list) first++
      if (first === index) name(list)
    }
  }
}

const NONE: readonly Hit[] = []

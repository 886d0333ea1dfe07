import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Hit } from './lexicon'

/**
 * Lexicon hits of one sentence by class. A sentence has a dozen, and most questions are about classes it has none of: two
 * bits of each class that is there answer nearly all of those, and there is no index to be made and kept.
 */
export class Hits {
  private readonly ends: number
  private readonly starts: number

  constructor(readonly all: readonly Hit[]) {
    let [ends, starts] = [0, 0]
    for (const { list } of all) {
      ends |= endBit(list)
      starts |= startBit(list)
    }
    this.ends = ends
    this.starts = starts
  }

  has(list: WordClass): boolean {
    if (this.lacks(list)) return false
    for (const hit of this.all) if (hit.list === list) return true
    return false
  }

  /** Whether one of the class starts at the word of this index. */
  startAt(list: WordClass, word: number): boolean {
    if (this.lacks(list)) return false
    for (const hit of this.all) if (hit.start === word && hit.list === list) return true
    return false
  }

  of(list: WordClass): readonly Hit[] {
    if (this.lacks(list)) return NONE
    let found: Hit[] | null = null
    for (const hit of this.all) if (hit.list === list) (found ??= []).push(hit)
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

  /** True only where there is none; false where there may be one. */
  private lacks(list: string): boolean {
    return (this.starts & startBit(list)) === 0 || (this.ends & endBit(list)) === 0
  }
}

/** Bits out of 32 by a few characters of a name, chosen so that classes that are asked for seldom share both. */
function endBit(list: string): number {
  return 1 << (list.charCodeAt(list.length - 2) * 11 + list.charCodeAt(list.length >> 2))
}
function startBit(list: string): number {
  return 1 << (list.length * 11 + list.charCodeAt(1))
}

const NONE: readonly Hit[] = []

import type { WordClass } from '../../../rules/lexicon/en/index'
import type { Hit } from './lexicon'

/** Lexicon hits of one sentence by class. */
export class Hits {
  private readonly byList = new Map<string, Hit[]>()

  constructor(hits: readonly Hit[]) {
    for (const hit of hits) {
      const list = this.byList.get(hit.list)
      if (list === undefined) this.byList.set(hit.list, [hit])
      else list.push(hit)
    }
  }

  has(list: WordClass): boolean {
    return this.byList.has(list)
  }

  of(list: WordClass): readonly Hit[] {
    return this.byList.get(list) ?? NONE
  }

  lists(): IterableIterator<string> {
    return this.byList.keys()
  }
}

const NONE: readonly Hit[] = []

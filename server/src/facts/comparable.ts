import type { ConsistencyHits } from './consistency'
import { gather, type PlacedStretch, type Placement } from './placement'

/** A chunk that says something other places may repeat or contradict. */
export interface ComparableChunk {
  readonly placement: Placement
  readonly hits: ConsistencyHits
}

export function comparable(stretches: readonly PlacedStretch[]): readonly ComparableChunk[] {
  return gather(stretches, 'consistency', (hits, placement) => ({ hits, placement }))
}

import type { ConsistencyHits } from './consistency'
import type { PlacedReading } from './placement'

/** A chunk that says something other places may repeat or contradict. */
export interface ComparableChunk {
  readonly placement: PlacedReading
  readonly hits: ConsistencyHits
}

export function comparable(readings: readonly PlacedReading[]): readonly ComparableChunk[] {
  const chunks: ComparableChunk[] = []
  for (const placement of readings) {
    const hits = placement.reading.consistency
    if (hits !== null) chunks.push({ placement, hits })
  }
  return chunks
}

import { gather, place, type PlacedStretch } from './placement'
import { Repeats, type SayingBlock } from './repeats'

/** Blocks of a document that say again what one before them said. */
export function repeatsIn(stretches: readonly PlacedStretch[]): Repeats {
  const seen = new Set<string>()
  const repeated: SayingBlock[] = []
  gather(stretches, 'saying', (block, at) => {
    if (seen.has(block.identity)) repeated.push({ ...block, range: place(at, block.range) })
    else seen.add(block.identity)
  })
  return new Repeats(repeated)
}

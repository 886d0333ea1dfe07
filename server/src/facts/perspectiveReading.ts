import type { Slot } from '../markdown/slots'
import type { Names } from './context'
import type { FactBlock, Saying } from './factBlock'
import { declinedIn, pointersIn, type Pointer } from './perspectiveDeclared'
import { scoreSaying, type SayingScore } from './perspectiveScore'
import { alone } from './sayings'
import type { Perspective } from './types'

/** What a block says for the perspectives, those it openly sets aside, and those it says are answered elsewhere. */
export interface PerspectiveReading {
  readonly scored: readonly ScoredSaying[]
  readonly declined: readonly Perspective[]
  readonly pointers: readonly Pointer[]
}

/** A saying that counts, and what for. */
interface ScoredSaying extends Saying {
  readonly score: SayingScore
}

/** Up to this many content words, what holds a link only says where to read on. */
const BARE = 6

/** Null for blocks that say too little. Slots only tell what "not applicable" is said of. */
export function perspectivesIn(
  source: FactBlock,
  names: Names,
  slots: readonly Slot[],
  leadIn = '',
): PerspectiveReading | null {
  const { kind } = source.block
  if (kind === 'code' || kind === 'html') return null
  const pointers = pointersIn(source)
  const declined = declinedIn(source, slots)
  const scored = kind === 'heading' || declined.length > 0 ? [] : scoredIn(source, names, leadIn)
  if (pointers.length === 0 && declined.length === 0 && scored.length === 0) return null
  return { scored, declined, pointers }
}

function scoredIn(source: FactBlock, names: Names, leadIn: string): readonly ScoredSaying[] {
  const scored: ScoredSaying[] = []
  for (const { from, to } of source.sayings) {
    const said = alone(source, { from, to })
    const isBare = said.contentWords <= BARE && pointersIn(said).length > 0
    const score = isBare ? null : scoreSaying(said, names, leadIn)
    if (score !== null) scored.push({ score, from, to })
  }
  return scored
}

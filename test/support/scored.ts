import type { Names } from '../../server/src/facts/context'
import type { FactBlock } from '../../server/src/facts/factBlock'
import { perspectivesIn } from '../../server/src/facts/perspectiveReading'
import type { SayingScore } from '../../server/src/facts/perspectiveScore'

/** What each saying of a block counts for; those that count for nothing are left out. */
export function scoresIn(block: FactBlock, names: Names, leadIn = ''): readonly SayingScore[] {
  return (perspectivesIn(block, names, [], leadIn)?.scored ?? []).map(({ score }) => score)
}

/** The same of the first that counts for anything. */
export function scoreIn(block: FactBlock, names: Names, leadIn = ''): SayingScore | undefined {
  return scoresIn(block, names, leadIn)[0]
}

import type { ReviewDocument } from '../../server/src/facts/types'

/** True where a document asks for more than `weeks` of work, for money, or for a step nobody can take back. */
export function asksForMuch({ facts }: ReviewDocument, weeks: number): boolean {
  return facts.stakes.some((stake) => stake.irreversible || stake.money || stake.weeks > weeks)
}

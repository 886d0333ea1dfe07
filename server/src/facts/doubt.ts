import { DOUBT_GROUPS, doubtTraits, type DoubtTraits, type DoubtWeights } from './doubtTraits'
import { DOUBT_WEIGHTS } from './doubtWeights'
import type { ReadBlock, ReadStatement } from './reading'
import { DOUBTS, type Doubt } from './types'

/**
 * How likely a careful reader is to question a statement, and for what, told by what the statement is: its kind, whom it is
 * about, where it stands, what backs it, and which classes of words it has. One sum for each of `DOUBTS`, in log-odds; no
 * single trait decides. The weights are fitted to what reviewers marked in product documents (`npm run fit -- doubts`).
 */

/** What a reader would most likely question a statement for; null where most would let it pass. */
export function doubtOf(block: ReadBlock, statement: ReadStatement): Doubt | null {
  return likeliestDoubt(doubtTraits(block, statement), DOUBT_WEIGHTS)
}

/** The likeliest of `DOUBTS` by the sum of the weights. */
export function likeliestDoubt(traits: DoubtTraits, { base, traits: weights }: DoubtWeights): Doubt | null {
  const sums = [...base]
  for (const group of DOUBT_GROUPS) {
    const known = weights[group]
    for (const trait of traits[group]) {
      const row = Object.hasOwn(known, trait) ? known[trait] : undefined
      if (row !== undefined) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0)
    }
  }
  const odds = Math.max(...sums)
  return odds >= LEAST ? (DOUBTS[sums.indexOf(odds)] ?? null) : null
}
/** From these odds on (two readers in five) it is worth asking: further down most of what is asked is let pass. */
const LEAST = Math.log(0.4 / 0.6)

import { english } from '../../../rules/lexicon/en/index'
import type { ReadBlock } from './reading'
import { MANNERS, type Manner, type MannerCounts } from './types'

export function mannerIn(blocks: readonly ReadBlock[]): MannerCounts {
  const counts = noManner()
  for (const { statements } of blocks) {
    for (const { subject, sentence } of statements) {
      counts.statements++
      if (subject === 'metric') counts.measures++
      for (const { list } of sentence.hits.all) {
        const manner = MANNER_OF.get(list)
        if (manner !== undefined) counts[manner]++
      }
    }
  }
  return counts
}

export function addManner(parts: readonly { readonly manner: MannerCounts }[]): MannerCounts {
  const sum = noManner()
  for (const { manner } of parts) {
    sum.statements += manner.statements
    sum.measures += manner.measures
    for (const name of MANNERS) sum[name] += manner[name]
  }
  return sum
}

function noManner(): { -readonly [K in keyof MannerCounts]: number } {
  return {
    statements: 0,
    measures: 0,
    being: 0,
    future: 0,
    branch: 0,
    reason: 0,
    looked: 0,
    role: 0,
    business: 0,
    market: 0,
  }
}

/** Classes of words by their names, or by the first part of them ("business.economics"). */
const CLASSES: readonly (readonly [prefix: string, manner: Manner])[] = [
  ['verb.being', 'being'],
  ['verb.future', 'future'],
  ['branch', 'branch'],
  ['verdict', 'branch'],
  ['trait.reason', 'reason'],
  ['reason', 'reason'],
  ['cause', 'reason'],
  ['evidence.looked', 'looked'],
  ['evidence.happened', 'looked'],
  ['evidence.tried', 'looked'],
  ['trial', 'looked'],
  ['role', 'role'],
  ['business', 'business'],
  ['market', 'market'],
]
const MANNER_OF: ReadonlyMap<string, Manner> = new Map(
  Object.keys(english).flatMap((list) => {
    // Words that only look like it: an error budget is no money.
    if (list.endsWith('.trap')) return []
    const of = CLASSES.find(([prefix]) => list === prefix || list.startsWith(`${prefix}.`))
    return of === undefined ? [] : [[list, of[1]] as const]
  }),
)

import { WEIGHING, type DecisionHits } from './decision'
import { gatherRanges, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import type { DecisionFacts, FrontMatter, Range } from './types'

const DECIDER_KEYS = [
  'owner',
  'owners',
  'decision-maker',
  'decision-makers',
  'decider',
  'approver',
  'approvers',
  'dri',
  'pm',
  'product-manager',
  'product-owner',
  'accountable',
  'sponsor',
  'shepherd',
  'shepherds',
  'lead',
]
const REVISIT_KEYS = ['review-date', 'revisit', 'expires', 'review-by', 'valid-until']

/** What the chunks and the front matter say about the decision asked for. */
export function decisionOf(
  stretches: readonly PlacedStretch[],
  frontMatter: FrontMatter | null,
  repeats: Repeats,
): DecisionFacts {
  const all = (key: keyof DecisionHits): readonly Range[] => repeats.without(gatherRanges(stretches, key))
  const declared = (keys: readonly string[]): Range[] =>
    frontMatter !== null && keys.some((key) => /\w/.test(frontMatter.values.get(key) ?? ''))
      ? [frontMatter.range]
      : []
  const named = all('alternatives')
  const comparisons = all('comparisons')
  return {
    ask: all('ask'),
    decider: [...declared(DECIDER_KEYS), ...all('decider')],
    alternatives: named.length > 0 || comparisons.length < WEIGHING ? named : comparisons,
    downside: all('downside'),
    revisit: [...declared(REVISIT_KEYS), ...all('revisit')],
    exclusions: all('exclusions'),
  }
}

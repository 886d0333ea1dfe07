import { WEIGHING, type DecisionHits } from './decision'
import { gatherRanges, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import type { Team } from './team'
import type { DecisionFacts, FrontMatter, Range } from './types'

/** Spelled with hyphens; keys with spaces or underscores count as well. */
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
  'leads',
  'product-lead',
  'project-lead',
  'tech-lead',
  'technical-lead',
  'responsible',
  'approved-by',
  'decided-by',
  'champion',
  'maintainer',
  'maintainers',
  'assignee',
]
const REVISIT_KEYS = ['review-date', 'revisit', 'expires', 'review-by', 'valid-until']

/** What the chunks and the front matter say about the decision asked for. */
export function decisionOf(
  stretches: readonly PlacedStretch[],
  frontMatter: FrontMatter | null,
  repeats: Repeats,
  team: Team | null,
): DecisionFacts {
  const all = (key: keyof DecisionHits): readonly Range[] => repeats.without(gatherRanges(stretches, key))
  const declared = (isKey: (key: string) => boolean): Range[] =>
    frontMatter !== null && hasValue(frontMatter, isKey) ? [frontMatter.range] : []
  const decides = (key: string): boolean => DECIDER_KEYS.includes(key) || team?.roles?.isKey(key) === true
  const named = all('alternatives')
  const comparisons = all('comparisons')
  return {
    ask: all('ask'),
    decider: [...declared(decides), ...all('decider')],
    alternatives: named.length > 0 || comparisons.length < WEIGHING ? named : comparisons,
    downside: all('downside'),
    revisit: [...declared((key) => REVISIT_KEYS.includes(key)), ...all('revisit')],
    exclusions: all('exclusions'),
  }
}

function hasValue({ values }: FrontMatter, isKey: (key: string) => boolean): boolean {
  for (const [key, value] of values) if (isKey(key.replace(/[\s_]+/g, '-')) && /\w/.test(value)) return true
  return false
}

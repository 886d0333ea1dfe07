import type { KnownFindings } from '../ruleset/types'
import { fingerprint } from './fingerprint'
import { RULE_FAILED } from './ownFindings'
import type { Occurrence } from './types'

/**
 * What is not in the baseline. Of occurrences that nothing tells apart, the first ones in document order count as known
 * ones. That a rule failed is never known: it says that something was not looked at.
 */
export function withoutKnown<T extends Occurrence>(
  occurrences: readonly T[],
  recorded: KnownFindings,
  text: string,
): readonly T[] {
  const left = new Map(recorded)
  const known = new Set<T>()
  for (const occurrence of [...occurrences].sort((a, b) => a.range.start - b.range.start)) {
    if (occurrence.ruleId === RULE_FAILED.id) continue
    const name = nameOf(occurrence, text)
    const count = left.get(name) ?? 0
    if (count === 0) continue
    left.set(name, count - 1)
    known.add(occurrence)
  }
  return occurrences.filter((occurrence) => !known.has(occurrence))
}

/** What a baseline would hold of a review: each occurrence by rule and fingerprint, and how often it is there. */
export function knownFrom(occurrences: readonly Occurrence[], text: string): KnownFindings {
  const known = new Map<string, number>()
  for (const occurrence of occurrences) {
    if (occurrence.ruleId === RULE_FAILED.id) continue
    const name = nameOf(occurrence, text)
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  return known
}

function nameOf({ ruleId, messageId, section, range, aboutDocument }: Occurrence, text: string): string {
  return `${ruleId} ${fingerprint(text, { ruleId, messageId, section, range: aboutDocument ? null : range })}`
}

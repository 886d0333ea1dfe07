import type { Fix, Related, Severity, Value } from '../../../rules/contract'
import type { Range } from '../facts/types'
import type { Occurrence } from './types'

/** A finding on its way through the review: severity is known; it may still be silenced, folded or capped. */
export interface Candidate extends Occurrence {
  /** The message with its `{placeholders}`; filled last, because folding needs room in it. */
  readonly template: string
  readonly data: Readonly<Record<string, Value>>
  readonly severity: Severity
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** As in a finding. */
  readonly url?: string | null
}

/** Document order; at one place the shorter range first, then by rule, so that the order never depends on the run. */
export function byPosition(
  a: Pick<Candidate, 'range' | 'ruleId' | 'messageId'>,
  b: Pick<Candidate, 'range' | 'ruleId' | 'messageId'>,
): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId)
  )
}

/** True where two half-open ranges share a character, or an empty one lies in or at the start of the other. */
export function overlaps(a: Range, b: Range): boolean {
  if (a.start === a.end || b.start === b.end) {
    return a.start === b.start || (a.start < b.end && b.start < a.end)
  }
  return a.start < b.end && b.start < a.end
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { knownFrom } from '../../review/baseline'
import { RULE_FAILED } from '../../review/ownFindings'
import type { KnownFindings } from '../../ruleset/types'
import type { Reviewed } from '../reviewRun'

/** What a document has today, through anybody's eyes. */
export interface Found {
  readonly findings: KnownFindings
  /** False where a rule failed or was left out, so that nobody can say what is gone. */
  readonly isWhole: boolean
}

/**
 * Findings in every profile, so that none comes up or counts as gone because somebody looks with other eyes. With
 * `all`, whatever the gate says.
 */
export function foundIn(reviewed: Reviewed, all: boolean): Found {
  const findings = new Map<string, number>()
  let { isWhole } = reviewed
  for (const profile of ['pm', 'leader'] as const) {
    const { occurrences, document } = reviewed.again({ profile, baseline: false }, all)
    isWhole &&= !occurrences.some(({ ruleId }) => ruleId === RULE_FAILED.id)
    raise(findings, knownFrom(occurrences, document.text))
  }
  return { findings, isWhole }
}

/** Both, each as often as it is in either. */
export function either(one: KnownFindings, other: KnownFindings): KnownFindings {
  const findings = new Map(one)
  raise(findings, other)
  return findings
}

/** What of `recorded` is still there. */
export function remaining(recorded: KnownFindings, found: KnownFindings): KnownFindings {
  const counts = [...recorded].map(([name, count]) => [name, Math.min(count, found.get(name) ?? 0)] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

/** How many of `findings` are not in `others`. */
export function countBeyond(findings: KnownFindings, others: KnownFindings): number {
  return sum([...findings].map(([name, count]) => Math.max(count - (others.get(name) ?? 0), 0)))
}

export function countOf(findings: KnownFindings): number {
  return sum([...findings.values()])
}

function raise(findings: Map<string, number>, others: KnownFindings): void {
  for (const [name, count] of others) findings.set(name, Math.max(count, findings.get(name) ?? 0))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

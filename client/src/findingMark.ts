import type { Diagnostic } from 'vscode'
import type { Level } from '../../server/src/lsp/protocol'

/** What tells a finding from all others: its rule, and a fingerprint that edits elsewhere do not change. */
export interface FindingMark {
  readonly ruleId: string
  readonly fingerprint: string
  readonly level: Exclude<Level, 'off'>
}

const RULE_ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/
/** Remarks of the reviewer about its own comments and rules; no rule stands behind them. */
const OWN = /^(?:suppression|internal)\//
const BY_SEVERITY = ['error', 'warning', 'information', 'hint'] as const

/** The rule of a diagnostic; null for another tool's and for a mistake in `candor.yaml`. */
export function ruleOf({ source, code }: Diagnostic): string | null {
  const id = typeof code === 'object' ? code.value : code
  return source === 'candor' && typeof id === 'string' && RULE_ID.test(id) ? id : null
}

/** A rule id given as an argument. */
export function isRuleId(value: unknown): value is string {
  return typeof value === 'string' && RULE_ID.test(value)
}

export function markOf(diagnostic: Diagnostic): FindingMark | null {
  const ruleId = ruleOf(diagnostic)
  // The library hands the server's data on, in a field that VS Code's own type does not have.
  const { data } = diagnostic as { data?: unknown }
  if (ruleId === null || OWN.test(ruleId) || typeof data !== 'object' || data === null) return null
  const { fingerprint } = data as { fingerprint?: unknown }
  if (typeof fingerprint !== 'string') return null
  return { ruleId, fingerprint, level: BY_SEVERITY[diagnostic.severity] }
}

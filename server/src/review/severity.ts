import type { Profile, Rule, Severity } from '../../../rules/contract'
import type { DocumentStatus, DocumentType } from '../facts/types'
import type { Ruleset } from '../ruleset/types'

/** Severities from the mildest to the gravest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** What decides how grave one rule's finding is. */
export interface SeverityContext {
  readonly profile: Profile
  readonly type: DocumentType
  readonly status: DocumentStatus | null
  readonly rules: Ruleset['rules']
}

/**
 * Severity of a finding: profile, then document type, then status, then the finding's own `milder` steps.
 * A severity written in configuration is exact: nothing raises or lowers it. `off` drops the finding; `stricter` is
 * one step more than what would hold without it, and a hint where that is nothing.
 */
export function severityOf(rule: Rule, context: SeverityContext, milder = 0): Severity | 'off' {
  const configured = context.rules.get(rule.id)?.severity ?? 'default'
  if (configured !== 'default' && configured !== 'stricter') return configured
  const { severity, severityByType, severityByStatus } = rule.meta
  const byStatus = context.status === null ? undefined : severityByStatus?.[context.status]
  if (byStatus !== undefined) {
    if (byStatus === 'off') return configured === 'stricter' ? step('hint', milder) : 'off'
    return step(configured === 'stricter' ? stricter(byStatus) : byStatus, milder)
  }
  const base = severityByType?.[context.type]?.[context.profile] ?? severity[context.profile]
  if (base === 'off') return configured === 'stricter' ? step('hint', milder) : 'off'
  const usual = forStatus(rule, base, context.status)
  return step(configured === 'stricter' ? stricter(usual) : usual, milder)
}

/** One step more, up to warning: nothing becomes an error by itself. */
export function stricter(severity: Severity): Severity {
  return rankOf(severity) < rankOf('warning') ? step(severity, -1) : severity
}

/**
 * A first draft may miss things, so what is missing from it weighs one step less. An approved document has been
 * decided on, so how the decision was made weighs one step more, up to warning: nothing becomes an error by itself.
 */
function forStatus(rule: Rule, severity: Severity, status: DocumentStatus | null): Severity {
  if (status === 'draft' && rule.meta.absence === true) return step(severity, 1)
  if (status === 'approved' && rule.id.startsWith('decision/')) return stricter(severity)
  return severity
}

/** 0 for hint, 3 for error. */
export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

function step(severity: Severity, milder: number): Severity {
  const rank = Math.min(Math.max(rankOf(severity) - milder, 0), SEVERITIES.length - 1)
  return SEVERITIES[rank] ?? severity
}

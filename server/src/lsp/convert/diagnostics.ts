import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../../../../rules/contract'
import type { Finding } from '../../review/types'
import type { ConfigurationProblem } from '../../ruleset/types'
import type { ClientFacts } from '../clientFacts'
import { rulePage } from '../rulePages'
import { toRange } from './places'

/** Findings as diagnostics. */

export const SOURCE = 'candor'
/** Editors show no more than this many for one file. */
const MOST_DIAGNOSTICS = 1000

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What Candor sends along with a diagnostic, to find the finding again. */
interface DiagnosticData {
  readonly fingerprint: string
}

/** The findings of one version, gravest first, as many as an editor shows. */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  client: ClientFacts,
): Diagnostic[] {
  return [...findings]
    .sort(
      (one, other) =>
        SEVERITIES[one.severity] - SEVERITIES[other.severity] || one.range.start - other.range.start,
    )
    .slice(0, MOST_DIAGNOSTICS)
    .map((finding) => toDiagnostic(document, finding, client))
}

/** One finding. */
export function toDiagnostic(document: TextDocument, finding: Finding, client: ClientFacts): Diagnostic {
  const page = finding.url === undefined ? rulePage(finding.ruleId, client.options) : finding.url
  const data: DiagnosticData = { fingerprint: finding.fingerprint }
  return {
    range: toRange(document, finding.range),
    message: finding.message,
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    ...(client.codeDescription && page !== null ? { codeDescription: { href: page } } : {}),
    ...(client.relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ range, message }) => ({
            location: { uri: document.uri, range: toRange(document, range) },
            message,
          })),
        }
      : {}),
    data,
  }
}

/** The finding's mark in a diagnostic that came back from the client; null for another tool's. */
export function fingerprintOf(diagnostic: Diagnostic): string | null {
  const data: unknown = diagnostic.data
  if (diagnostic.source !== SOURCE || typeof data !== 'object' || data === null) return null
  const { fingerprint } = data as Partial<DiagnosticData>
  return typeof fingerprint === 'string' ? fingerprint : null
}

export function toProblemDiagnostic(
  problem: ConfigurationProblem,
  say: (english: string) => string,
): Diagnostic {
  return {
    range: {
      start: { line: problem.line - 1, character: problem.column - 1 },
      end: { line: problem.endLine - 1, character: problem.endColumn - 1 },
    },
    message: say(problem.message),
    severity: problem.isNote === true ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
  }
}

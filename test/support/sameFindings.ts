import type { Diagnostic } from 'vscode-languageserver'
import type { FindingReport } from '../../server/src/review/types'

/** Findings as the editor and the command line tell them, in one form, so that they can be compared word for word. */

export function ofEditor({ code, severity, message, range: { start, end } }: Diagnostic): string {
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1]
  return JSON.stringify([...place, code, SEVERITIES[severity ?? 0], message])
}

export function ofCli(finding: FindingReport): string {
  const { line, column, endLine, endColumn, ruleId, severity, message } = finding
  return JSON.stringify([line, column, endLine, endColumn, ruleId, severity, message])
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint']

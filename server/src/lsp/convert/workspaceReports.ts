import {
  DocumentDiagnosticReportKind,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { ClientFacts } from '../clientFacts'
import type { FileReview } from '../workspace/files'
import { toDiagnostics } from './diagnostics'

/** The findings of one file that is not open. */
export function toWorkspaceReport(
  { uri, resultId, document, findings }: FileReview,
  client: ClientFacts,
): WorkspaceFullDocumentDiagnosticReport {
  const items = toDiagnostics(document, findings(), client)
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items }
}

/** Takes away what was shown for a file. */
export function toEmptyReport(uri: string): WorkspaceFullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }
}

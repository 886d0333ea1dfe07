import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { toDiagnostics } from './convert/diagnostics'
import { guarded, throwIfCancelled } from './guard'
import type { Session } from './session'
import { announce } from './status'

/** Findings for clients that ask for them. */
export function registerDiagnostics(connection: Connection, session: Session): ServerCapabilities {
  const { client, log } = session
  if (!client.pullsDiagnostics) return {}
  connection.languages.diagnostics.on((params, token) =>
    guarded(log, 'Diagnostics', nothing(), () => provideDiagnostics(connection, session, params, token)),
  )
  session.onRefresh(() => {
    if (!client.refreshesDiagnostics) return
    void guarded(log, 'Refreshing diagnostics', undefined, () => connection.languages.diagnostics.refresh())
  })
  return {
    diagnosticProvider: { identifier: 'candor', interFileDependencies: false, workspaceDiagnostics: false },
  }
}

async function provideDiagnostics(
  connection: Connection,
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  await announce(connection, session, uri, prepared)
  if (!prepared) return nothing()
  const { resultId, document } = prepared
  if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = toDiagnostics(document, prepared.review().findings, session.client)
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

function nothing(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] }
}

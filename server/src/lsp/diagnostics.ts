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
import { look } from './look'
import { offerDiagnostics } from './workspace/offer'

/** Findings for clients that ask for them. */
export function registerDiagnostics(connection: Connection, session: Session): ServerCapabilities {
  const { client, log } = session
  if (!client.pullsDiagnostics) return {}
  connection.languages.diagnostics.on((params, token) =>
    guarded(log, 'Diagnostics', nothing(), () => provideDiagnostics(connection, session, params, token)),
  )
  const refresh = (): void => {
    if (!client.refreshesDiagnostics) return
    void guarded(log, 'Refreshing diagnostics', undefined, () => connection.languages.diagnostics.refresh())
  }
  session.onRefresh(refresh)
  session.onShowAgain(refresh)
  return { diagnosticProvider: offerDiagnostics(connection, session) }
}

async function provideDiagnostics(
  connection: Connection,
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument
  // Mistakes in settings are told without being asked for.
  if (session.configurationFiles.document(uri)) return nothing()
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  const shown = await look(connection, session, uri, prepared)
  if (!shown) return nothing()
  const { resultId, document, findings } = shown
  if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = toDiagnostics(document, findings, session.client)
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

function nothing(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] }
}

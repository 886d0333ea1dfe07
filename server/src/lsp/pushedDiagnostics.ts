import type { Connection } from 'vscode-languageserver'
import { toDiagnostics } from './convert/diagnostics'
import { guarded } from './guard'
import { look } from './look'
import type { Session } from './session'

/** Findings for clients that wait for them: after each change, once what is queued has been read. */
export function registerPushedDiagnostics(connection: Connection, session: Session): void {
  const { client, documents, reviews, log, configurationFiles } = session
  if (client.pullsDiagnostics) return
  const waiting = new Set<string>()

  const publish = async (uri: string): Promise<void> => {
    const prepared = await reviews.prepare(uri)
    // A newer version that is waiting has its own turn; publishing this one would only flicker.
    if (waiting.has(uri)) return
    const shown = await look(connection, session, uri, prepared)
    // What was shown before is still there.
    if (!documents.get(uri) || shown?.isCurrent === false) return
    const diagnostics = shown ? toDiagnostics(shown.document, shown.findings, client) : []
    await connection.sendDiagnostics({
      uri,
      ...(shown ? { version: shown.document.version } : {}),
      diagnostics,
    })
  }
  const schedule = (uri: string): void => {
    if (waiting.has(uri) || configurationFiles.has(uri)) return
    waiting.add(uri)
    // A turn of the event loop lets the messages already received in; there is nothing to wait for beyond that.
    setTimeout(() => {
      waiting.delete(uri)
      void guarded(log, 'Diagnostics', undefined, async () => {
        try {
          await publish(uri)
        } catch (error) {
          await connection.sendDiagnostics({ uri, diagnostics: [] })
          throw error
        }
      })
    }, 0)
  }
  documents.onDidChangeContent(({ document }) => {
    schedule(document.uri)
  })
  documents.onDidClose(({ document }) => {
    if (configurationFiles.has(document.uri)) return
    void guarded(log, 'Clearing diagnostics', undefined, () =>
      connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
    )
  })
  session.onShowAgain(schedule)
  session.onRefresh(() => {
    for (const uri of documents.keys()) schedule(uri)
  })
}

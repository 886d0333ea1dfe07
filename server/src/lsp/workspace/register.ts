import {
  DidChangeWatchedFilesNotification,
  type CancellationToken,
  type Connection,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { toEmptyReport, toWorkspaceReport } from '../convert/workspaceReports'
import { guarded, throwIfCancelled } from '../guard'
import type { Session } from '../session'
import { changeSignal, type ChangeSignal } from './changes'
import { readFile, workspaceDocuments } from './files'
import { sameUri } from '../sameUri'
import { withProgress, type Progress } from './progress'
import { isWanted } from './wanted'

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>

/**
 * Findings of every document of the workspace, for those who turned that on. Answers come document by document; where
 * nothing is new the request stays open until something is, so that nobody asks again and again.
 */
export function registerWorkspaceDiagnostics(connection: Connection, session: Session): void {
  const { client, log } = session
  if (!client.pullsDiagnostics) return
  const changes = changeSignal(session)
  let watches = false
  const watchOnce = async (): Promise<void> => {
    if (watches || !client.watchesFiles) return
    watches = true
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{md,markdown}' }],
    })
  }
  connection.languages.diagnostics.onWorkspace((params, token, _workDone, partial) =>
    guarded(log, 'Workspace diagnostics', { items: [] }, async () => {
      const known = knownFiles(params, session)
      for (;;) {
        const seen = changes.count()
        if (await isWanted(session)) {
          await watchOnce()
          const items = await review(connection, session, { known, changes, token, partial })
          if (items.length > 0) return { items: partial ? [] : items }
        } else if (known.size > 0) {
          // It was turned off: what it showed goes.
          return emptied(known.keys(), partial)
        }
        throwIfCancelled(token)
        await changes.after(seen, token)
        throwIfCancelled(token)
      }
    }),
  )
}

interface Task {
  /** Result ids the client has, by URI. */
  readonly known: ReadonlyMap<string, string>
  readonly changes: ChangeSignal
  readonly token: CancellationToken
  readonly partial: Partial | undefined
}

/** What is new since the client last asked; open documents are left to themselves. */
async function review(
  connection: Connection,
  session: Session,
  { known, changes, token, partial }: Task,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const reports: WorkspaceDocumentDiagnosticReport[] = []
  const tell = (report: WorkspaceDocumentDiagnosticReport): void => {
    reports.push(report)
    partial?.report({ items: [report] })
  }
  const open = new Set(session.documents.keys().map(sameUri))
  const uris = (await workspaceDocuments(session)).filter((uri) => !open.has(sameUri(uri)))
  const reviewer = session.engine.createReviewer(session.engine.rules)
  const step = async (uri: string): Promise<void> => {
    const file = await readFile(session, reviewer, uri)
    const before = known.get(sameUri(uri))
    // Editors drop what they showed for a document when it is closed.
    const isFresh = changes.takeClosed(uri)
    if (file === null) {
      if (before !== undefined) tell(toEmptyReport(uri))
      return
    }
    if (before === file.resultId && !isFresh) return
    tell(toWorkspaceReport(file, session.client))
  }
  await withProgress(connection, session, uris.length, async (progress: Progress) => {
    for (const [index, uri] of uris.entries()) {
      // Whoever types goes first: requests that wait are answered before the next document.
      await new Promise<void>((resolve) => setTimeout(resolve, 0))
      throwIfCancelled(token)
      if (progress.isCancelled()) return
      progress.at(index)
      await guarded(session.log, `Review of ${uri}`, undefined, () => step(uri))
    }
  })
  const there = new Set(uris.map(sameUri))
  for (const uri of known.keys()) if (!there.has(uri)) tell(toEmptyReport(uri))
  return reports
}

/** Result ids the client has of files that are not open. */
function knownFiles(
  { previousResultIds }: WorkspaceDiagnosticParams,
  { documents }: Session,
): ReadonlyMap<string, string> {
  const open = new Set(documents.keys().map(sameUri))
  return new Map(
    previousResultIds
      .map(({ uri, value }) => [sameUri(uri), value] as const)
      .filter(([uri, value]) => value !== '' && !open.has(uri)),
  )
}

function emptied(known: Iterable<string>, partial: Partial | undefined): WorkspaceDiagnosticReport {
  const items = [...known].map(toEmptyReport)
  if (!partial) return { items }
  partial.report({ items })
  return { items: [] }
}

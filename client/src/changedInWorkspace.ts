import type { CancellationTokenSource, Uri } from 'vscode'
import type { Middleware, vsdiag } from 'vscode-languageclient'

type FileReport = vsdiag.WorkspaceDocumentDiagnosticReport

interface Parts {
  /** What is left out of a file's findings; two answers are the same where that is the same. */
  readonly view: (file: Uri) => string
  readonly keep: (report: FileReport) => Promise<FileReport>
  readonly newSource: () => CancellationTokenSource
}

/** Leaves out findings of files that are not open, between the server and the editor. */
export interface WorkspaceFilter {
  readonly provide: NonNullable<Middleware['provideWorkspaceDiagnostics']>
  /** Ends the request that the server holds open; the editor soon asks anew. */
  askAgain(): void
}

export function filterWorkspace({ view, keep, newSource }: Parts): WorkspaceFilter {
  /** How the findings on show were filtered, by file. */
  const told = new Map<string, string>()
  let held: CancellationTokenSource | null = null
  return {
    askAgain: () => {
      held?.cancel()
    },
    provide: async (resultIds, token, report, next) => {
      const source = newSource()
      held = source
      const following = token.onCancellationRequested(() => {
        source.cancel()
      })
      // What was filtered otherwise is asked for as if it had never been seen.
      const same = resultIds.filter(({ uri }) => told.get(uri.toString()) === view(uri))
      // One after the other: the last word on a file must be the last to arrive.
      let last: Promise<void> = Promise.resolve()
      const pass = async (item: FileReport): Promise<void> => {
        const seen = view(item.uri)
        const kept = await keep(item).catch(() => item)
        told.set(item.uri.toString(), seen)
        report({ items: [kept] })
      }
      try {
        await next(same, source.token, (chunk) => {
          for (const item of chunk?.items ?? []) last = last.then(() => pass(item))
        })
      } catch (error) {
        const isOurs = source.token.isCancellationRequested && !token.isCancellationRequested
        if (!isOurs) throw error
      } finally {
        following.dispose()
        source.dispose()
        if (held === source) held = null
      }
      await last
      return { items: [] }
    },
  }
}

import type { CancellationToken } from 'vscode-languageserver'
import type { Session } from '../session'
import { sameUri } from '../sameUri'

/** Tells when the findings of some file of the workspace may have become others. */
export interface ChangeSignal {
  /** How often something changed so far. */
  count(): number
  /** Whether a document was closed since the last time this was asked for it. */
  takeClosed(uri: string): boolean
  /** Resolves once more has changed than `count`, or when the request is cancelled. */
  after(count: number, token: CancellationToken): Promise<void>
}

export function changeSignal(session: Session): ChangeSignal {
  const closed = new Set<string>()
  let changes = 0
  let waiting: (() => void)[] = []
  const changed = (): void => {
    changes++
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  session.onRefresh(changed)
  session.onFilesChanged(changed)
  // An open document is looked at by itself; once closed, it is one of the files.
  session.documents.onDidClose(({ document }) => {
    closed.add(sameUri(document.uri))
    changed()
  })
  return {
    count: () => changes,
    takeClosed: (uri) => closed.delete(sameUri(uri)),
    after: (count, token) => {
      if (changes > count || token.isCancellationRequested) return Promise.resolve()
      return new Promise((wake) => {
        waiting.push(wake)
        token.onCancellationRequested(wake)
      })
    },
  }
}

import { LSPErrorCodes, ResponseError, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver'
import type { ClientFacts } from './clientFacts'
import type { Session } from './session'

/** Travels with an offered action, so that the server need not remember what it offered. */
interface Withheld {
  readonly uri: string
  readonly version: number
  readonly edit: WorkspaceEdit
}

/**
 * Whether edits are handed out only when their action is chosen: for clients that cannot hold an edit to the version it
 * was made for, but can ask for it late. They would change a text that has moved on in the wrong place.
 */
export function withholdsEdits({ versionedEdits, lateEdits }: ClientFacts): boolean {
  return !versionedEdits && lateEdits
}

export function withholdEdit({ edit, ...action }: CodeAction, uri: string, version: number): CodeAction {
  if (edit === undefined) return action
  const data: Withheld = { uri, version, edit }
  return { ...action, data }
}

/** The chosen action with its edit; refused where the text is no longer the one it was offered for. */
export function releaseEdit(session: Session, action: CodeAction): CodeAction {
  const withheld = action.data as Withheld | undefined
  if (withheld === undefined) return action
  if (session.documents.get(withheld.uri)?.version === withheld.version) {
    return { ...action, edit: withheld.edit }
  }
  const reason = session.words.say('action.changed')
  throw new ResponseError(LSPErrorCodes.ContentModified, reason)
}

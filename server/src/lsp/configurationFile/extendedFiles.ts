import {
  BulkRegistration,
  TextDocumentSyncKind,
  type Connection,
  type Disposable,
} from 'vscode-languageserver'
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentLinkRequest,
  HoverRequest,
} from 'vscode-languageserver'
import { baseName } from '../../workspace/paths'
import { guarded } from '../guard'
import type { Session } from '../session'

/**
 * Asks the client to send files of settings that are called something else: a client knows `candor.yaml` by name, and
 * learns of the others when one of them is extended. Other files of the same name come along, and are left alone.
 */
export function followExtendedFiles(connection: Connection, session: Session): void {
  if (!session.client.registersDocuments) return
  let asked = ''
  let registration: Disposable | null = null
  let last: Promise<void> = Promise.resolve()
  const replace = async (): Promise<void> => {
    const names = extendedNames(session.rulesets.files())
    if (names.join('\n') === asked) return
    asked = names.join('\n')
    registration?.dispose()
    registration = names.length === 0 ? null : await connection.client.register(features(names))
  }
  session.rulesets.onResolved(() => {
    // One after the other, so that a slow answer cannot leave two registrations behind.
    last = last.then(() => guarded(session.log, 'Following extended files', undefined, replace))
  })
}

/** A name that would mean something in a pattern is not asked for. */
function extendedNames(files: ReadonlySet<string>): readonly string[] {
  const names = [...files].map(baseName).filter((name) => /^[^*?[\]{}!\\/]+\.ya?ml$/u.test(name))
  return [...new Set(names)].filter((name) => name !== 'candor.yaml').sort()
}

function features(names: readonly string[]): BulkRegistration {
  const documentSelector = names.map((name) => ({ language: 'yaml', pattern: `**/${name}` }))
  const bulk = BulkRegistration.create()
  bulk.add(DidOpenTextDocumentNotification.type, { documentSelector })
  bulk.add(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  })
  bulk.add(DidSaveTextDocumentNotification.type, { documentSelector })
  bulk.add(DidCloseTextDocumentNotification.type, { documentSelector })
  bulk.add(CompletionRequest.type, { documentSelector, triggerCharacters: [':', '/'] })
  bulk.add(HoverRequest.type, { documentSelector })
  bulk.add(CodeActionRequest.type, { documentSelector })
  bulk.add(DefinitionRequest.type, { documentSelector })
  bulk.add(DocumentLinkRequest.type, { documentSelector })
  return bulk
}

import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Host } from '../workspace/host'
import { registerCodeActions } from './codeActions'
import { registerCodeLens } from './codeLens'
import { registerCompletion } from './completion/register'
import { registerConfiguration } from './configuration'
import { registerConfigurationFile } from './configurationFile/register'
import { registerDiagnostics } from './diagnostics'
import { registerDocumentTypeRequest } from './documentTypeRequest'
import { registerDrafting } from './drafting'
import type { Engine } from './engine'
import { registerHover } from './hover'
import { registerInlayHints } from './inlayHints/register'
import { registerPushedDiagnostics } from './pushedDiagnostics'
import { registerReviewRequest } from './reviewRequest'
import { openSession } from './session'
import { registerWorkspaceDiagnostics } from './workspace/register'
import { registerTree } from './tree/request'

/** Puts the features together and serves one client with the engine given. Listens at once. */
export function serve(connection: Connection, files: Host | null, engine: Engine): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize((params): InitializeResult => {
    const session = openSession(connection, documents, files, engine, params)
    registerConfiguration(connection, session)
    registerPushedDiagnostics(connection, session)
    registerDrafting(connection, session)
    registerReviewRequest(connection, session)
    registerDocumentTypeRequest(connection, session)
    registerTree(connection, session)
    registerWorkspaceDiagnostics(connection, session)
    const capabilities: ServerCapabilities = {
      ...registerConfigurationFile(connection, session),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...registerDiagnostics(connection, session),
      ...registerCodeActions(connection, session),
      ...registerHover(connection, session),
      ...registerCompletion(connection, session),
      ...registerInlayHints(connection, session),
      ...registerCodeLens(connection, session),
    }
    return { capabilities, serverInfo: { name: 'candor', version: engine.version } }
  })
  documents.listen(connection)
  connection.listen()
}

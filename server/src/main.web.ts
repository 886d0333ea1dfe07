import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './lsp/server'

// A worker has no file system of its own; all files come from the client.
const port = globalThis as unknown as DedicatedWorkerGlobalScope
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), null)

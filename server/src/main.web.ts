import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import type { OpenCode } from './code/types'
import { createWork, type CreateWork } from './code/work'
import { startServer } from './lsp/server'

/** What a process lends this bundle that no browser has. */
export interface Lent {
  /** Runs code in workers. */
  readonly candorOpen?: OpenCode
  /** This is such a worker, and the engine is all it wants. */
  readonly candorServe?: (work: CreateWork) => void
}

// A worker has no file system of its own; all files come from the client.
const port = globalThis as unknown as DedicatedWorkerGlobalScope & Lent
if (port.candorServe) port.candorServe(createWork)
else {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port))
  startServer(connection, null, port.candorOpen)
}

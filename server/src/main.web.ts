import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import type { OpenCode } from './code/types'
import { createWork, type CreateWork } from './code/work'
import { startServer } from './lsp/server'
import type { Host } from './workspace/host'

/** What a process lends this bundle that no browser has. */
export interface Lent {
  /** Reads files of this machine by path. */
  readonly candorFiles?: Host
  /** Runs code in workers. */
  readonly candorOpen?: OpenCode
  /** This is such a worker, and the engine is all it wants. */
  readonly candorServe?: (work: CreateWork) => void
}

const port = globalThis as unknown as DedicatedWorkerGlobalScope & Lent
if (port.candorServe) port.candorServe(createWork)
else {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port))
  startServer(connection, port.candorFiles ?? null, port.candorOpen)
}

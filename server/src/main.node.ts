// The desktop runs the browser's server in a process of its own: one bundle, one behaviour, half the size. What a
// worker gets from its page (messages in and out), this process gets from Node's channel to the editor, and files of
// this machine it reads itself: asking the editor for each would take a hundred times as long while the editor starts.
// The same file is the worker that runs a team's own code, with the engine out of the same bundle.
import { createRequire } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { codeOpener } from './code/open.node'
import { serveWork } from './code/worker.node'
import type { Lent } from './main.web'
import { nodeHost } from './workspace/host.node'

interface WorkerScope extends Lent {
  onmessage: ((event: { readonly data: unknown }) => void) | null
  postMessage(message: unknown): void
  /** A worker hears of broken messages here; a process that loses its channel ends instead. */
  addEventListener(): void
}

const scope: WorkerScope = Object.assign<object, WorkerScope>(globalThis, {
  onmessage: null,
  postMessage: (message) => process.send?.(message),
  addEventListener: () => undefined,
  ...(isMainThread
    ? { candorFiles: nodeHost, candorOpen: codeOpener(__filename) }
    : { candorServe: serveWork }),
})

// Not bundled: the file stands beside this one. Node keeps messages until someone listens.
createRequire(__filename)('./server.web.js')
if (isMainThread) {
  process.on('disconnect', () => process.exit())
  process.on('message', (data) => scope.onmessage?.({ data }))
}

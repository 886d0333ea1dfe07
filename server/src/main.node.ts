// The desktop runs the browser's server in a process of its own: one bundle, one behaviour, half the size. What a
// worker gets from its page (messages in and out), this process gets from Node's channel to the editor. The same file
// is the worker that runs a team's own code, with the engine out of the same bundle.
import { isMainThread } from 'node:worker_threads'
import { codeOpener } from './code/open.node'
import { serveWork } from './code/worker.node'
import type { Lent } from './main.web'

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
  ...(isMainThread ? { candorOpen: codeOpener(__filename) } : { candorServe: serveWork }),
})

// Not bundled: the file stands beside this one. Node keeps messages until someone listens.
const server = './server.web.js'
const loaded = import(server)
if (isMainThread) {
  process.on('disconnect', () => process.exit())
  void loaded.then(() => process.on('message', (data) => scope.onmessage?.({ data })))
}

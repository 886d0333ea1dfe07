// The desktop runs the browser's server in a process of its own: one bundle, one behaviour, half the size. What a
// worker gets from its page (messages in and out), this process gets from Node's channel to the editor.
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null
  postMessage(message: unknown): void
  /** A worker hears of broken messages here; a process that loses its channel ends instead. */
  addEventListener(): void
}

const scope: WorkerScope = Object.assign<object, WorkerScope>(globalThis, {
  onmessage: null,
  postMessage: (message) => process.send?.(message),
  addEventListener: () => undefined,
})
process.on('disconnect', () => process.exit())

// Not bundled: the file stands beside this one. Node keeps messages until someone listens.
const server = './server.web.js'
void import(server).then(() => process.on('message', (data) => scope.onmessage?.({ data })))

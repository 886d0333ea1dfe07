import { earlyEvents } from './earlyEvents'
import type { ServerPort } from './serverPort'

/** Starts the server as a worker of the browser. */
export function startWorker(script: string): ServerPort {
  const worker = new Worker(script)
  const events = earlyEvents()
  worker.onmessage = ({ data }) => {
    events.message(data)
  }
  worker.onerror = ({ message }) => {
    events.failed(new Error(message))
  }
  return {
    listen: events.hand,
    send: (message) => {
      worker.postMessage(message)
    },
    end: () => {
      worker.terminate()
    },
  }
}

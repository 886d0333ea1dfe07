import type { ServerPort } from './serverPort'

/** Starts the server as a worker of the browser. */
export function startWorker(script: string): ServerPort {
  const worker = new Worker(script)
  return {
    listen: ({ message, failed }) => {
      worker.onmessage = ({ data }) => {
        message(data)
      }
      worker.onerror = ({ message: words }) => {
        failed(new Error(words))
      }
    },
    send: (message) => {
      worker.postMessage(message)
    },
    end: () => {
      worker.terminate()
    },
  }
}

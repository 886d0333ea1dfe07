import { fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { LogOutputChannel } from 'vscode'
import type { ServerPort } from './serverPort'

/** How long a server that was told to end may take, in milliseconds. */
const PATIENCE = 2000

/** Starts the server as a process. It ends with its channel to the editor, so also when the editor breaks off. */
export function startProcess(script: string, log: Pick<LogOutputChannel, 'info' | 'error'>): ServerPort {
  const server = fork(script, [], {
    execArgv: [],
    silent: true,
    // The editor's own program is the Node at hand, when it is asked to be.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
  })
  for (const [stream, say] of [
    [server.stdout, log.info.bind(log)],
    [server.stderr, log.error.bind(log)],
  ] as const)
    if (stream)
      createInterface({ input: stream }).on('line', (line) => {
        say(line)
      })
  server.once('exit', (code, signal) => {
    if (code !== 0) log.error(`The server's process ended with ${signal ?? `code ${String(code)}`}.`)
  })
  let fail: (error: Error) => void = () => undefined
  return {
    listen: ({ message, failed, ended }) => {
      fail = failed
      server.on('message', message)
      server.once('exit', ended)
      server.on('error', (error) => {
        failed(error)
        // One that never came to life does not leave either.
        if (server.pid === undefined) ended()
      })
    },
    send: (message) => {
      server.send(message, (error) => {
        if (error) fail(error)
      })
    },
    end: () => {
      if (!server.connected) return
      server.disconnect()
      setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref()
    },
  }
}

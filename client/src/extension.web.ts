import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode'
import { activateCandor } from './activate'
import type { ServerPort } from './serverPort'
import { startWorker } from './serverWorker'

/** Entry of the browser's extension host, where the server is a worker. The desktop's entry starts it in its own way. */
export function activate(
  context: ExtensionContext,
  start: (log: LogOutputChannel) => ServerPort = () =>
    startWorker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true)),
): void {
  activateCandor(context, start)
}

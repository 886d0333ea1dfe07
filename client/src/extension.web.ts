import { LanguageClient } from 'vscode-languageclient/browser'
import { Uri, type ExtensionContext } from 'vscode'
import { activateCandor } from './activate'

/** Entry of the browser's extension host: the server is a worker, started anew with each client. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true)
  const server = (): Promise<Worker> => Promise.resolve(new Worker(script))
  activateCandor(context, (options) => new LanguageClient('candor', 'Candor', server, options))
}

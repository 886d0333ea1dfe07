import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { Uri, type ExtensionContext } from 'vscode'
import { activateCandor } from './activate'

/** Entry of the desktop and remote extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
  const server = { module, transport: TransportKind.ipc }
  activateCandor(context, (options) => new LanguageClient('candor', 'Candor', server, options))
}

import { Uri, type ExtensionContext } from 'vscode'
// Not bundled: the browser's client stands beside this one and serves both hosts.
import { activate as activateShared } from './extension.web'
import { startProcess } from './serverProcess.node'

/** Entry of the desktop and remote extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
  activateShared(context, (log) => startProcess(script, log))
}

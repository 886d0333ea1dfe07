import { Uri, type ExtensionContext } from 'vscode'
// Not bundled: the browser's client stands beside this one and serves both hosts.
import { activate as activateShared } from './extension.web'
import { startProcess } from './serverProcess.node'

/** Entry of the desktop and remote extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const { extensionUri, globalStorageUri } = context
  const script = Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath
  const compiled = Uri.joinPath(globalStorageUri, 'compiled')
  return activateShared(context, (log) =>
    startProcess(script, compiled.scheme === 'file' ? compiled.fsPath : null, log),
  )
}

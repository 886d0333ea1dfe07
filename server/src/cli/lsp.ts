import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../lsp/server'
import { nodeHost } from '../workspace/host.node'

/** `candor lsp --stdio`: serves one editor over standard input and output; the process ends when the editor goes. */
export function startLanguageServer(): void {
  startServer(createConnection(ProposedFeatures.all), nodeHost)
}

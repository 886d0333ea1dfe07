import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { OpenCode } from '../code/types'
import { startServer } from '../lsp/server'
import { nodeHost } from '../workspace/host.node'

/** `candor lsp --stdio`: serves one editor over standard input and output; the process ends when the editor goes. */
export function startLanguageServer(openCode: OpenCode): void {
  startServer(createConnection(ProposedFeatures.all), nodeHost, openCode)
}

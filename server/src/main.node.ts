import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './lsp/server'
import { nodeHost } from './workspace/host.node'

// Over standard input and output with `--stdio`, over Node's own channel when an editor forks this file.
startServer(createConnection(ProposedFeatures.all), nodeHost)

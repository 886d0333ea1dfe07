import type { Connection } from 'vscode-languageserver'
import { version } from '../../../package.json'
import { rules } from '../../../rules/index'
import type { OpenCode } from '../code/types'
import { createReviewer } from '../review/reviewer'
import { RulesetResolver } from '../ruleset/resolve'
import type { Host } from '../workspace/host'
import type { Engine } from './engine'
import { serve } from './serve'

/**
 * Serves one client until the connection ends, with Candor's own rules. `files` reads by path what stands around
 * `file:` documents; a browser has none and hands in null. `openCode` runs a team's
 * own code where that is possible. Listens at once.
 */
export function startServer(connection: Connection, files: Host | null, openCode?: OpenCode): void {
  serve(connection, files, openCode ? { ...candorEngine, openCode } : candorEngine)
}

const candorEngine: Engine = {
  version,
  rules,
  createReviewer,
  createResolver: (host, known) => new RulesetResolver(host, known),
}

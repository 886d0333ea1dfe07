import { window, workspace, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { reportCaret } from './caret'
import { createChangedLinesOnly } from './changedLinesOnly'
import { registerCommands } from './commands'
import { TRUST_NOTIFICATION } from '../../server/src/lsp/protocol'
import { createRulePages } from './explainRule'
import { answerFileRequests } from './fileRequests'
import { clientOptions } from './languageClient'
import { offerNotUseful } from './notUseful'
import { createTally } from './notUsefulTally'
import { listenForReviews } from './reviewed'
import { createReviewTree } from './reviewTree'
import { createReviewView } from './reviewView'
import { createErrorHandler } from './serverHealth'
import { createStatusItem } from './statusItem'
import { noteResolvedFindings } from './walkthrough'

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Puts the parts together. Returns at once: the server starts behind the scenes, and a failure shows in the status. */
export function activateCandor(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Candor', { log: true })
  const changedLines = createChangedLinesOnly()
  const status = createStatusItem()
  const client = createClient({
    ...clientOptions(context.extensionUri, log),
    middleware: changedLines.middleware,
    errorHandler: createErrorHandler(status),
  })
  const reviewed = listenForReviews(client)
  status.follow(reviewed.event)
  changedLines.follow(client)
  const tally = createTally(context.workspaceState)
  const view = createReviewView(client)
  const pages = createRulePages(context.extensionUri, tally)
  const start = async (): Promise<void> => {
    try {
      await client.start()
      status.started()
    } catch (error) {
      log.error('The server could not be started.', error instanceof Error ? error : String(error))
      status.failed()
    }
  }
  const restart = async (): Promise<void> => {
    if (client.isRunning()) await client.stop()
    await start()
  }
  context.subscriptions.push(
    log,
    reviewed,
    ...answerFileRequests(client),
    changedLines,
    status,
    view,
    pages,
    ...createReviewTree(client, reviewed.event),
    ...reportCaret(client),
    noteResolvedFindings(reviewed.event),
    offerNotUseful(tally),
    ...registerCommands({ client, log, view, pages, tally, extension: context.extensionUri, restart }),
    workspace.onDidGrantWorkspaceTrust(() => {
      if (client.isRunning()) void client.sendNotification(TRUST_NOTIFICATION)
    }),
    { dispose: () => void client.dispose() },
  )
  void start()
}

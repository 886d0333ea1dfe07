import { env, l10n, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode'
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
import { PortLanguageClient, type ServerPort } from './serverPort'
import { createStatusItem } from './statusItem'
import { noteResolvedFindings } from './walkthrough'
import { speak } from './words'

/**
 * Puts the parts together, in turns that let the editor do other things in between. The server starts behind the scenes,
 * and a failure shows in the status.
 */
export async function activateCandor(
  context: ExtensionContext,
  startServer: (log: LogOutputChannel) => ServerPort,
): Promise<void> {
  speak(l10n.bundle, env.language)
  const log = window.createOutputChannel('Candor', { log: true })
  // Started before anything else is put together: until the client is ready to talk to it, it has half its way behind it.
  let early: ServerPort | null = startServer(log)
  const takeServer = (): ServerPort => {
    const port = early ?? startServer(log)
    early = null
    return port
  }
  context.subscriptions.push(log, { dispose: () => early?.end() })
  await turn()
  const changedLines = createChangedLinesOnly()
  const status = createStatusItem()
  const client = new PortLanguageClient(takeServer, {
    ...clientOptions(log),
    middleware: changedLines.middleware,
    errorHandler: createErrorHandler(status),
  })
  await turn()
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
    try {
      if (client.isRunning()) await client.stop()
    } catch (error) {
      // One that hangs cannot say good-bye; its process is ended all the same.
      log.warn('The server did not stop by itself.', error instanceof Error ? error : String(error))
    }
    await start()
  }
  context.subscriptions.push(
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

/** Lets others have their turn. */
function turn(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0))
}

import { window, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { registerCommands } from './commands'
import { answerFileRequests } from './fileRequests'
import { clientOptions } from './languageClient'
import { createReviewView } from './reviewView'
import { createStatusItem } from './statusItem'

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Puts the parts together. Returns at once: the server starts behind the scenes, and a failure shows in the status. */
export function activateCandor(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Candor', { log: true })
  const client = createClient(clientOptions(context.extensionUri, log))
  const status = createStatusItem(client)
  const view = createReviewView(client)
  const start = async (): Promise<void> => {
    try {
      await client.start()
      status.update()
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
    ...answerFileRequests(client),
    status,
    view,
    ...registerCommands({ client, log, view, extension: context.extensionUri, restart }),
    { dispose: () => void client.dispose() },
  )
  void start()
}

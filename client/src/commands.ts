import { commands, Uri, window, type Disposable, type LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { RUN_NOTIFICATION, type RunParams } from '../../server/src/lsp/protocol'
import { activeMarkdown } from './activeMarkdown'
import { allowWithReason } from './allowWithReason'
import { isReviewParams } from './argumentShapes'
import { changeRuleLevel } from './changeRuleLevel'
import { toggleChangedLinesOnly } from './changedLinesOnly'
import { markAsNotProductDocument, markAsProductDocument } from './documentType'
import type { RulePages } from './explainRule'
import { newDocument, openSample } from './newDocument'
import { notUseful } from './notUseful'
import type { NotUsefulTally } from './notUsefulTally'
import { reveal } from './reveal'
import type { ReviewView } from './reviewView'
import { switchProfile } from './switchProfile'
import { say } from './words'

/** What the commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient
  readonly log: LogOutputChannel
  readonly view: ReviewView
  readonly pages: RulePages
  readonly tally: NotUsefulTally
  /** The folder the extension is installed in. */
  readonly extension: Uri
  readonly restart: () => Promise<void>
}

type Handlers = Readonly<Record<string, (argument?: unknown) => Promise<void>>>

/** Registers every command; one that fails says so and leaves its reason in the log. */
export function registerCommands(context: CommandContext): Disposable[] {
  return Object.entries(handlersFor(context)).map(([id, handler]) =>
    commands.registerCommand(id, async (argument?: unknown) => {
      try {
        await handler(argument)
      } catch (error) {
        context.log.error(`${id} failed.`, error instanceof Error ? error : String(error))
        const show = say('client.failed.show')
        if ((await window.showErrorMessage(say('client.failed'), show)) === show) context.log.show()
      }
    }),
  )
}

function handlersFor({ client, view, pages, tally, extension, restart }: CommandContext): Handlers {
  const runNow = async (document: Uri): Promise<void> => {
    const params: RunParams = { uri: client.code2ProtocolConverter.asUri(document) }
    await client.sendNotification(RUN_NOTIFICATION, params)
  }
  const withDocument = async (argument: unknown, act: (document: Uri) => Promise<void>): Promise<void> => {
    const document = isReviewParams(argument) ? Uri.parse(argument.uri) : activeMarkdown()?.uri
    if (document) await act(document)
  }
  return {
    'candor.reviewDocument': (argument) =>
      withDocument(argument, async (document) => {
        await runNow(document)
        await view.show(document)
      }),
    'candor.copyReview': (argument) => withDocument(argument, (document) => view.copy(document)),
    'candor.runNow': (argument) => withDocument(argument, runNow),
    'candor.switchProfile': switchProfile,
    'candor.toggleChangedLinesOnly': toggleChangedLinesOnly,
    'candor.newDocument': (type) => newDocument(extension, type),
    'candor.openSample': () => openSample(extension),
    'candor.markAsProductDocument': () => markAsProductDocument(client),
    'candor.markAsNotProductDocument': () => markAsNotProductDocument(client),
    'candor.explainRule': (ruleId) => pages.show(ruleId),
    'candor.restartServer': restart,
    'candor.showOutput': () => {
      client.outputChannel.show()
      return Promise.resolve()
    },
    'candor.reveal': reveal,
    'candor.allowWithReason': allowWithReason,
    'candor.changeRuleLevel': (argument) => changeRuleLevel(client, argument),
    'candor.notUseful': (argument) => notUseful(client, tally, argument),
  }
}

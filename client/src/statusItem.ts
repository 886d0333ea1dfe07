import { languages, LanguageStatusSeverity, StatusBarAlignment, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REVIEWED_NOTIFICATION, type ReviewStatus } from '../../server/src/lsp/protocol'
import { documentSelector } from './languageClient'
import { FAILED, STARTING, statusText, type StatusText } from './statusText'

/** The language status of Markdown documents, and one item in the status bar beside it. */
export interface StatusItem {
  /** Shows what is known about the document in the active editor. */
  update(): void
  failed(): void
  dispose(): void
}

export function createStatusItem(client: BaseLanguageClient): StatusItem {
  const language = languages.createLanguageStatusItem('candor.status', documentSelector)
  language.name = 'Candor'
  const bar = window.createStatusBarItem('candor.status', StatusBarAlignment.Right, 90)
  bar.name = 'Candor'
  const known = new Map<string, ReviewStatus>()

  const show = (
    { text, detail, command, bar: short }: StatusText,
    severity: LanguageStatusSeverity,
  ): void => {
    Object.assign(language, { text, detail, command, severity })
    if (short === null) {
      bar.hide()
      return
    }
    Object.assign(bar, { text: short, tooltip: `${text}\n${detail}`, command: command.command })
    bar.show()
  }
  const update = (): void => {
    const document = window.activeTextEditor?.document
    if (!document || languages.match(documentSelector, document) === 0) {
      bar.hide()
      return
    }
    const status = known.get(document.uri.toString())
    show(status ? statusText(status) : STARTING, LanguageStatusSeverity.Information)
  }
  const listeners = [
    client.onNotification(REVIEWED_NOTIFICATION, (status: ReviewStatus) => {
      known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status)
      update()
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ]
  update()
  return {
    update,
    failed: () => {
      show(FAILED, LanguageStatusSeverity.Error)
    },
    dispose: () => {
      for (const disposable of [language, bar, ...listeners]) disposable.dispose()
    },
  }
}

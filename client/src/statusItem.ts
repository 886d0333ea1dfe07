import {
  languages,
  LanguageStatusSeverity,
  MarkdownString,
  StatusBarAlignment,
  window,
  workspace,
  type Disposable,
  type Event,
} from 'vscode'
import type { ReviewStatus } from '../../server/src/lsp/protocol'
import { markdownInSight } from './activeMarkdown'
import { isChangedLinesOnly } from './changedLinesOnly'
import { documentSelector } from './documentSelector'
import { statusText, TROUBLE, withNotes } from './statusText'
import { say } from './words'

/** The language status of Markdown documents, the profile beside it, and one item in the status bar. */
export interface StatusItem {
  follow(reviewed: Event<ReviewStatus>): void
  /** The server was started by a person or with the window. */
  started(): void
  failed(): void
  /** The server ended and is started again. */
  restarting(): void
  /** The server ended too often and stays off. */
  stopped(): void
  dispose(): void
}

const LINKS = ['candor.reviewDocument', 'candor.switchProfile'] as const

export function createStatusItem(): StatusItem {
  const language = languages.createLanguageStatusItem('candor.status', documentSelector)
  language.name = 'Candor'
  const profile = languages.createLanguageStatusItem('candor.profile', documentSelector)
  Object.assign(profile, {
    name: say('client.status.profile.name'),
    text: say('client.status.profile'),
    detail: say('client.status.profile.detail'),
  })
  profile.command = { title: say('client.status.switch'), command: 'candor.switchProfile' }
  const bar = window.createStatusBarItem('candor.status', StatusBarAlignment.Right, 90)
  bar.name = 'Candor'
  const known = new Map<string, ReviewStatus>()
  const listeners: Disposable[] = []
  /** What stands in the way of a review, whichever document is shown. */
  let trouble: keyof typeof TROUBLE | null = 'starting'
  let note: string | null = null

  const update = (): void => {
    const document = markdownInSight()
    if (!document || languages.match(documentSelector, document) === 0) {
      bar.hide()
      return
    }
    const status = known.get(document.uri.toString())
    const shown = trouble === null && status ? statusText(status) : TROUBLE[trouble ?? 'starting']()
    const remarks = isChangedLinesOnly(document.uri) ? [say('client.changedLines.note')] : []
    const {
      text,
      detail,
      command,
      bar: short,
    } = withNotes(shown, note === null ? remarks : [...remarks, note])
    const isBad = trouble === 'failed' || trouble === 'stopped'
    const severity = isBad ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    Object.assign(language, { text, detail, command, severity })
    profile.text = status ? say(`client.status.${status.profile}`) : say('client.status.profile')
    if (short === null) {
      bar.hide()
      return
    }
    Object.assign(bar, { text: short, tooltip: tooltip(text, detail), command: command.command })
    bar.show()
  }
  const show = (what: typeof trouble, remark: string | null): void => {
    trouble = what
    note = remark
    update()
  }
  update()
  return {
    follow: (reviewed) => {
      listeners.push(
        reviewed((status) => {
          known.set(status.uri, status)
          trouble = null
          update()
        }),
        window.onDidChangeActiveTextEditor(update),
        window.tabGroups.onDidChangeTabs(update),
        workspace.onDidChangeConfiguration(update),
        workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
      )
    },
    started: () => {
      show(null, null)
    },
    failed: () => {
      show('failed', null)
    },
    restarting: () => {
      const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
      known.clear()
      show('restarting', say('client.status.restarted', { time }))
    },
    stopped: () => {
      known.clear()
      show('stopped', null)
    },
    dispose: () => {
      for (const disposable of [language, profile, bar, ...listeners]) disposable.dispose()
    },
  }
}

function tooltip(text: string, detail: string): MarkdownString {
  const [open, change] = [say('client.status.openReview'), say('client.status.switchProfile')]
  const links = `[${open}](command:candor.reviewDocument) · [${change}](command:candor.switchProfile)`
  const shown = new MarkdownString(`${text}\n\n${detail}\n\n${links}`)
  shown.isTrusted = { enabledCommands: LINKS }
  return shown
}

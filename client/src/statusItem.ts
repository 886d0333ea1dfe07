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
import { FAILED, RESTARTING, STARTING, STOPPED, statusText, withNotes, type StatusText } from './statusText'

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
  Object.assign(profile, { name: 'Candor profile', text: 'Profile', detail: 'Whose questions Candor asks' })
  profile.command = { title: 'Switch', command: 'candor.switchProfile' }
  const bar = window.createStatusBarItem('candor.status', StatusBarAlignment.Right, 90)
  bar.name = 'Candor'
  const known = new Map<string, ReviewStatus>()
  const listeners: Disposable[] = []
  /** What stands in the way of a review, whichever document is shown. */
  let trouble: StatusText | null = STARTING
  let note: string | null = null

  const update = (): void => {
    const document = markdownInSight()
    if (!document || languages.match(documentSelector, document) === 0) {
      bar.hide()
      return
    }
    const status = known.get(document.uri.toString())
    const shown = trouble ?? (status ? statusText(status) : STARTING)
    const remarks = isChangedLinesOnly(document.uri) ? ['Problems shows changed lines only'] : []
    const {
      text,
      detail,
      command,
      bar: short,
    } = withNotes(shown, note === null ? remarks : [...remarks, note])
    const isBad = trouble === FAILED || trouble === STOPPED
    const severity = isBad ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    Object.assign(language, { text, detail, command, severity })
    profile.text = status ? PROFILES[status.profile] : 'Profile'
    if (short === null) {
      bar.hide()
      return
    }
    Object.assign(bar, { text: short, tooltip: tooltip(text, detail), command: command.command })
    bar.show()
  }
  const say = (what: StatusText | null, remark: string | null): void => {
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
      say(null, null)
    },
    failed: () => {
      say(FAILED, null)
    },
    restarting: () => {
      const time = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
      known.clear()
      say(RESTARTING, `the server ended and was started again at ${time}`)
    },
    stopped: () => {
      known.clear()
      say(STOPPED, null)
    },
    dispose: () => {
      for (const disposable of [language, profile, bar, ...listeners]) disposable.dispose()
    },
  }
}

const PROFILES = { pm: 'PM profile', leader: 'Leader profile' } as const

function tooltip(text: string, detail: string): MarkdownString {
  const links =
    '[Open the review](command:candor.reviewDocument) · [Switch profile](command:candor.switchProfile)'
  const shown = new MarkdownString(`${text}\n\n${detail}\n\n${links}`)
  shown.isTrusted = { enabledCommands: LINKS }
  return shown
}

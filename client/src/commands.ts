import {
  commands,
  ConfigurationTarget,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type LogOutputChannel,
  type Uri,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { PROFILE_SETTINGS, type ProfileSetting } from '../../server/src/lsp/protocol'
import { documentTypeEdit } from './documentTypeEdit'
import { explainRule } from './explainRule'
import type { ReviewView } from './reviewView'

/** What the commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient
  readonly log: LogOutputChannel
  readonly view: ReviewView
  /** The folder the extension is installed in. */
  readonly extension: Uri
  readonly restart: () => Promise<void>
}

/** Registers every command of the manifest; one that fails says so and leaves its reason in the log. */
export function registerCommands({ client, log, view, extension, restart }: CommandContext): Disposable[] {
  const handlers: Readonly<Record<string, (argument?: unknown) => Promise<void>>> = {
    'candor.reviewDocument': async () => {
      const document = activeMarkdown()
      if (document) await view.show(document.uri)
    },
    'candor.switchProfile': switchProfile,
    'candor.markAsProductDocument': async () => {
      const type = await pickDocumentType()
      if (type !== undefined) await writeDocumentType(type)
    },
    'candor.markAsNotProductDocument': () => writeDocumentType('none'),
    'candor.explainRule': (ruleId) => explainRule(extension, ruleId),
    'candor.restartServer': restart,
    'candor.showOutput': () => {
      client.outputChannel.show()
      return Promise.resolve()
    },
  }
  return Object.entries(handlers).map(([id, handler]) =>
    commands.registerCommand(id, async (argument?: unknown) => {
      try {
        await handler(argument)
      } catch (error) {
        log.error(`${id} failed.`, error instanceof Error ? error : String(error))
        void window.showErrorMessage('Candor could not do that. The output channel Candor says why.')
      }
    }),
  )
}

const TYPES = [
  ['prd', 'Product requirements'],
  ['strategy', 'Strategy'],
  ['vision', 'Vision'],
  ['roadmap', 'Roadmap'],
  ['one-pager', 'One-pager or pitch'],
  ['prfaq', 'Press release and FAQ'],
  ['rfc', 'Request for comments or decision record'],
  ['experiment', 'Experiment brief'],
  ['launch', 'Launch plan'],
  ['business-case', 'Business or market case'],
  ['product-doc', 'Another product document'],
] as const

async function pickDocumentType(): Promise<string | undefined> {
  if (!activeMarkdown()) return undefined
  const items = TYPES.map(([type, label]) => ({ label, description: type, type }))
  const picked = await window.showQuickPick(items, { placeHolder: 'What kind of product document is this?' })
  return picked?.type
}

async function writeDocumentType(type: string): Promise<void> {
  const document = activeMarkdown()
  if (!document) return
  const { start, end, newText } = documentTypeEdit(document.getText(), type)
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), newText)
  await workspace.applyEdit(edit)
}

const PROFILES: Readonly<Record<ProfileSetting, string>> = {
  'from configuration': 'The profile that candor.yaml names',
  pm: 'For the author: what to find out or say next',
  leader: 'For a reader who decides: what to ask before saying yes',
}

async function switchProfile(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri
  const configuration = workspace.getConfiguration('candor', scope ?? null)
  const current = configuration.get<string>('profile')
  const items = PROFILE_SETTINGS.map((label) => ({
    label,
    description: label === current ? 'now' : '',
    detail: PROFILES[label],
  }))
  const picked = await window.showQuickPick(items, { placeHolder: 'Whose questions should Candor ask?' })
  if (!picked) return
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await configuration.update('profile', picked.label, target)
}

/** The Markdown document in the active editor; says what to do where there is none. */
function activeMarkdown() {
  const document = window.activeTextEditor?.document
  if (document?.languageId === 'markdown') return document
  void window.showInformationMessage('Open a Markdown document first.')
  return undefined
}

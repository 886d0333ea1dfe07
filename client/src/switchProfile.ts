import { ConfigurationTarget, window, workspace } from 'vscode'
import { PROFILE_SETTINGS } from '../../server/src/lsp/protocol'
import { say } from './words'

/** Asks whose questions to ask, and keeps the answer for this workspace; without one, for this user. */
export async function switchProfile(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri
  const configuration = workspace.getConfiguration('candor', scope ?? null)
  const current = configuration.get<string>('profile')
  const items = PROFILE_SETTINGS.map((label) => ({
    label,
    description: label === current ? say('client.now') : '',
    detail: say(`client.profile.${label}`),
  }))
  const picked = await window.showQuickPick(items, { placeHolder: say('client.profile.ask') })
  if (!picked) return
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await configuration.update('profile', picked.label, target)
}

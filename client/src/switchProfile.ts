import { ConfigurationTarget, window, workspace } from 'vscode'
import { PROFILE_SETTINGS, type ProfileSetting } from '../../server/src/lsp/protocol'

const PROFILES: Readonly<Record<ProfileSetting, string>> = {
  'from configuration': 'The profile that candor.yaml names',
  pm: 'For the author: what to find out or say next',
  leader: 'For a reader who decides: what to ask before saying yes',
}

/** Asks whose questions to ask, and keeps the answer for this workspace; without one, for this user. */
export async function switchProfile(): Promise<void> {
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

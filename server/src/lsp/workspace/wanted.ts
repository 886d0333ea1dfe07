import type { Session } from '../session'

/** Whether the settings ask for the findings of the whole workspace. */
export async function isWanted({ client, settings }: Session): Promise<boolean> {
  const [folder] = client.folders
  return folder !== undefined && (await settings.of(folder)).reviewWorkspace
}

import type { Connection } from 'vscode-languageserver'
import type { ClientFacts } from './clientFacts'
import { DEFAULT_SETTINGS, PROFILE_SETTINGS, type Settings } from './protocol'

/** The client's settings by document, asked for once and kept until they change. */
export interface SettingsCache {
  of(uri: string): Promise<Settings>
  forget(uri: string): void
  /** Drops what is kept; `pushed` is what a client without `workspace/configuration` sent along. */
  reset(pushed: unknown): void
}

export function createSettings(connection: Connection, client: ClientFacts): SettingsCache {
  const byUri = new Map<string, Promise<Settings>>()
  let pushed: Settings = DEFAULT_SETTINGS
  const ask = async (uri: string): Promise<Settings> => {
    try {
      return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'candor' }))
    } catch (error) {
      byUri.delete(uri)
      throw error
    }
  }
  return {
    of: (uri) => {
      if (!client.configuration) return Promise.resolve(pushed)
      const known = byUri.get(uri) ?? ask(uri)
      byUri.set(uri, known)
      return known
    },
    forget: (uri) => {
      byUri.delete(uri)
    },
    reset: (sent) => {
      byUri.clear()
      if (typeof sent === 'object' && sent !== null)
        pushed = readSettings((sent as Record<string, unknown>).candor)
    },
  }
}

/** Takes what fits and the default for the rest, so that a mistyped setting turns nothing off. */
function readSettings(sent: unknown): Settings {
  const values = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  return {
    enable: typeof values.enable === 'boolean' ? values.enable : DEFAULT_SETTINGS.enable,
    profile: PROFILE_SETTINGS.find((profile) => profile === values.profile) ?? DEFAULT_SETTINGS.profile,
  }
}

import type { Connection } from 'vscode-languageserver'
import type { ClientFacts } from './clientFacts'
import {
  DEFAULT_HINTS,
  DEFAULT_SETTINGS,
  HINT_SETTINGS,
  PROFILE_SETTINGS,
  RUN_SETTINGS,
  type HintKind,
  type HintSetting,
  type Settings,
} from './protocol'

/** The client's settings by document, asked for once and kept until they change. */
export interface SettingsCache {
  of(uri: string): Promise<Settings>
  forget(uri: string): void
  /**
   * Asks anew, and tells whether anything is another now; a client may say that settings changed where none of ours
   * did. `pushed` is what a client without `workspace/configuration` sent along.
   */
  reset(pushed: unknown): Promise<boolean>
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
  const of = (uri: string): Promise<Settings> => {
    if (!client.configuration) return Promise.resolve(pushed)
    const known = byUri.get(uri) ?? ask(uri)
    byUri.set(uri, known)
    return known
  }
  return {
    of,
    forget: (uri) => {
      byUri.delete(uri)
    },
    reset: async (sent) => {
      const [before, pushedBefore] = [[...byUri], pushed]
      byUri.clear()
      if (typeof sent === 'object' && sent !== null)
        pushed = readSettings((sent as Record<string, unknown>).candor)
      if (!client.configuration) return !isSame(pushed, pushedBefore)
      const changes = before.map(async ([uri, known]) => !isSame(await of(uri), await known))
      // Where asking fails, nobody knows; whoever looks again meets the error where it can be told.
      const outcomes = await Promise.allSettled(changes)
      return outcomes.some((outcome) => outcome.status === 'rejected' || outcome.value)
    },
  }
}

function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Takes what fits and the default for the rest, so that a mistyped setting turns nothing off. */
function readSettings(sent: unknown): Settings {
  const values = record(sent)
  const hints = record(values.inlayHints)
  const kinds = Object.keys(DEFAULT_HINTS) as HintKind[]
  return {
    enable: flag(values.enable, DEFAULT_SETTINGS.enable),
    profile: oneOf(PROFILE_SETTINGS, values.profile, DEFAULT_SETTINGS.profile),
    run: oneOf(RUN_SETTINGS, values.run, DEFAULT_SETTINGS.run),
    quietWhileTyping: flag(values.quietWhileTyping, DEFAULT_SETTINGS.quietWhileTyping),
    codeLens: flag(values.codeLens, DEFAULT_SETTINGS.codeLens),
    inlayHints: Object.fromEntries(
      kinds.map((kind) => [kind, oneOf(HINT_SETTINGS, hints[kind], DEFAULT_HINTS[kind])]),
    ) as Record<HintKind, HintSetting>,
    reviewWorkspace: flag(record(values.workspace).review, DEFAULT_SETTINGS.reviewWorkspace),
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise
}

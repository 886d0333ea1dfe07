import type { LinkTarget } from '../facts/types'
import type { Host } from '../workspace/host'
import { resolveTargets, targetPath } from '../workspace/linkTargets'

/** What local links lead to, looked up once for each document and target and kept until that place changes. */
export interface Links {
  /**
   * Links that leave the document's workspace folder, else `configurationRoot`, are not followed. Those in `inherited`
   * are read for what they answer.
   */
  of(
    documentUri: string,
    targets: readonly string[],
    configurationRoot: string,
    inherited: readonly string[],
  ): Promise<ReadonlyMap<string, LinkTarget>>
  /** Drops what is known about a place (or all below it); true where some document links there. */
  changed(uri: string): boolean
  forget(documentUri: string): void
  /** URIs of the folders that linked places stand in, for watching. */
  folders(): ReadonlySet<string>
  /** Adds something to do after each look-up, when `folders` may have changed. */
  onLookUp(listener: () => void): void
}

interface Known {
  readonly path: string
  readonly isInherited: boolean
  readonly found: Promise<LinkTarget | undefined>
}

export function createLinks(host: Host, folders: readonly string[]): Links {
  const byDocument = new Map<string, Map<string, Known>>()
  const listeners: (() => void)[] = []

  const lookUp = async (
    documentUri: string,
    target: string,
    root: string | null,
    isInherited: boolean,
  ): Promise<LinkTarget | undefined> =>
    (await resolveTargets(host, documentUri, [target], root, isInherited ? [target] : [])).get(target)
  return {
    of: async (documentUri, targets, configurationRoot, inherited) => {
      const root = folderAround(documentUri, folders) ?? (configurationRoot || null)
      const before = byDocument.get(documentUri)
      const now = new Map<string, Known>()
      for (const target of targets) {
        const path = targetPath(documentUri, target, root)
        if (path === null) continue
        const known = before?.get(target)
        const isInherited = inherited.includes(target)
        const stays = known?.path === path && known.isInherited === isInherited
        const found = stays ? known.found : lookUp(documentUri, target, root, isInherited)
        now.set(target, { path, isInherited, found })
      }
      // Known from now on, so that whoever asks meanwhile waits for the same answers.
      byDocument.set(documentUri, now)
      // All at once, so that no failure is left without someone who hears of it.
      const outcomes = await Promise.all(
        [...now].map(async ([target, known]) => {
          try {
            return [target, await known.found] as const
          } catch (error) {
            // A fault is not an answer: whoever asks next may be luckier.
            if (now.get(target) === known) now.delete(target)
            throw error
          }
        }),
      )
      for (const listener of listeners) listener()
      return new Map(outcomes.filter((entry): entry is [string, LinkTarget] => entry[1] !== undefined))
    },
    changed: (uri) => {
      let linked = false
      for (const known of byDocument.values()) {
        for (const [target, { path }] of known) {
          if (path === uri || path.startsWith(`${uri}/`)) linked = known.delete(target) || linked
        }
      }
      return linked
    },
    forget: (documentUri) => {
      byDocument.delete(documentUri)
    },
    folders: () => {
      const result = new Set<string>()
      for (const known of byDocument.values()) {
        for (const { path } of known.values()) result.add(path.slice(0, path.lastIndexOf('/')))
      }
      return result
    },
    onLookUp: (listener) => {
      listeners.push(listener)
    },
  }
}

/** The innermost workspace folder around a document. */
export function folderAround(documentUri: string, folders: readonly string[]): string | null {
  const around = folders.filter((folder) => documentUri.startsWith(`${folder.replace(/\/+$/, '')}/`))
  return around.sort((one, other) => other.length - one.length)[0] ?? null
}

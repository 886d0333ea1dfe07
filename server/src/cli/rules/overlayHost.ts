import type { FileStat, Host } from '../../workspace/host'
import { pathBelow } from '../../workspace/paths'

/** What is to be seen instead of what is there: files, and folders that hold those files alone. Paths are absolute. */
export interface Overlay {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly folders: readonly string[]
}

/** A host that shows a change before it is written. */
export function overlayHost(base: Host, { files, folders }: Overlay): Host {
  const isReplaced = (path: string): boolean =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
  const below = (folder: string): ReadonlyMap<string, FileStat['type']> => {
    const names = new Map<string, FileStat['type']>()
    for (const path of [...files.keys(), ...folders]) {
      const rest = pathBelow(folder, path)
      if (rest === path) continue
      const [name = '', ...more] = rest.split('/')
      names.set(name, more.length > 0 || folders.includes(path) ? 'directory' : 'file')
    }
    return names
  }
  return {
    readFile: (path) => {
      const bytes = files.get(path)
      return bytes === undefined ? base.readFile(path) : Promise.resolve(bytes)
    },
    async stat(path) {
      const bytes = files.get(path)
      if (bytes !== undefined) return { type: 'file', size: bytes.length }
      if (below(path).size > 0) return { type: 'directory', size: 0 }
      return isReplaced(path) ? null : base.stat(path)
    },
    async readDirectory(path) {
      const shown = below(path)
      const there =
        isReplaced(path) || (shown.size > 0 && (await base.stat(path)) === null)
          ? []
          : await base.readDirectory(path)
      return [...there.filter(([name]) => !shown.has(name)), ...shown]
    },
  }
}

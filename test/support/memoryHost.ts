import { HostError, type FileStat, type Host } from '../../server/src/workspace/host'

/** Contents by path; `{ fails }` is there but cannot be read, `{ odd }` is neither file nor folder. */
export type MemoryFiles = Readonly<
  Record<string, string | Uint8Array | { readonly fails: string } | { readonly odd: true }>
>

/** A host over a table of files; folders exist where a file lies below them. Counts what it was asked. */
export function memoryHost(files: MemoryFiles): Host & { readonly asked: string[] } {
  const asked: string[] = []
  const isFolder = (path: string): boolean => {
    const prefix = path.endsWith('/') ? path : `${path}/`
    return Object.keys(files).some((file) => file.startsWith(prefix))
  }
  const statOf = (path: string): FileStat | null => {
    const file = files[path]
    if (file === undefined) return isFolder(path) ? { type: 'directory', size: 0 } : null
    if (typeof file === 'object' && 'odd' in file) return { type: 'other', size: 0 }
    return {
      type: 'file',
      size: typeof file === 'string' || file instanceof Uint8Array ? bytesOf(file).length : 1,
    }
  }
  return {
    asked,
    stat(path) {
      asked.push(path)
      return Promise.resolve(statOf(path))
    },
    readFile(path) {
      const file = files[path]
      if (typeof file === 'string' || file instanceof Uint8Array) return Promise.resolve(bytesOf(file))
      const reason = file !== undefined && 'fails' in file ? file.fails : 'does not exist; check the path'
      return Promise.reject(new HostError(path, reason))
    },
    readDirectory(path) {
      const failure = files[path]
      if (typeof failure === 'object' && 'fails' in failure) {
        return Promise.reject(new HostError(path, failure.fails))
      }
      const prefix = path.endsWith('/') ? path : `${path}/`
      const names = new Set(
        Object.keys(files)
          .filter((file) => file.startsWith(prefix))
          .map((file) => file.slice(prefix.length).split('/')[0] ?? ''),
      )
      return Promise.resolve(
        [...names].map((name) => [name, statOf(prefix + name)?.type ?? 'other'] as const),
      )
    },
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

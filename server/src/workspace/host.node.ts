import { readdir, readFile, stat } from 'node:fs/promises'
import type { Dirent, Stats } from 'node:fs'
import { HostError, type FileStat, type Host } from './host'
import { joinPath } from './paths'

/**
 * Files of this machine. Paths are absolute and `/`-separated (Windows accepts them too).
 * Symbolic links to files are files; links to folders are listed as `other`, so a walk cannot run in circles.
 */
export const nodeHost: Host = {
  async readFile(path) {
    return readFile(path).catch((error: unknown) => fail(path, error))
  },

  async stat(path) {
    try {
      const found = await stat(path)
      return { type: typeOf(found), size: found.size }
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
      return fail(path, error)
    }
  },

  async readDirectory(path) {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => fail(path, error))
    return Promise.all(entries.map(async (entry) => [entry.name, await entryType(path, entry)] as const))
  },
}

async function entryType(folder: string, entry: Dirent): Promise<FileStat['type']> {
  if (!entry.isSymbolicLink()) return typeOf(entry)
  // A link that leads nowhere, round in a circle or to a forbidden place is `other`; reading it says why.
  const target = await stat(joinPath(folder, entry.name)).catch(() => null)
  return target?.isFile() === true ? 'file' : 'other'
}

function typeOf(entry: Pick<Stats, 'isFile' | 'isDirectory'>): FileStat['type'] {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'directory' : 'other'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long for this system',
  EMFILE: 'could not be opened because too many files are open; try again',
}

function fail(path: string, error: unknown): never {
  const code = codeOf(error)
  throw new HostError(path, REASONS[code] ?? `could not be read (${code})`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}

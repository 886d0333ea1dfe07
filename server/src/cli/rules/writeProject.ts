import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LOCK_FILE, SETS_FOLDER, type Lock } from '../../ruleset/remote/lock'
import type { FetchedSet } from './fetch/fetchedSet'
import { lockText } from './lockText'
import { RulesError } from './rulesError'

/** Everything one command changes. */
export interface ProjectChange {
  /** The folder of the lock. */
  readonly root: string
  readonly sets: readonly { readonly folder: string; readonly set: FetchedSet }[]
  /** Folders of sets that the lock names no more. */
  readonly gone: readonly string[]
  /** Null where the lock stays as it is. */
  readonly lock: Lock | null
  readonly configuration: { readonly file: string; readonly text: string } | null
}

/**
 * Writes a change so that an interruption loses nothing: each file and each folder is written beside its place and
 * then moved there. Sets come first; until the lock follows, they are reported as altered, and `candor rules add`
 * brings back what the lock has.
 */
export async function writeProject({ root, sets, gone, lock, configuration }: ProjectChange): Promise<void> {
  const folder = join(root, ...SETS_FOLDER)
  if (sets.length > 0) await prepare(root)
  for (const { folder: name, set } of sets) await writeSet(folder, name, set)
  if (lock !== null) await writeFileSafely(join(root, LOCK_FILE), lockText(lock))
  if (configuration !== null) await writeFileSafely(configuration.file, configuration.text)
  for (const name of gone) await rm(join(folder, name), { recursive: true, force: true })
}

/** The folders above the sets, which must be folders of this project and no way out of it. */
async function prepare(root: string): Promise<void> {
  let path = root
  for (const step of SETS_FOLDER) {
    path = join(path, step)
    await mkdir(path, { recursive: true }).catch(() => undefined)
    if (!(await lstat(path)).isDirectory())
      throw new RulesError(`${path} is a link or a file; remove it, then run this again`)
  }
  // Git must hand the files out byte by byte, or their digests differ where it converts line endings.
  await writeFile(join(root, SETS_FOLDER[0], '.gitattributes'), ATTRIBUTES, { flag: 'wx' }).catch(unlessThere)
  const left = (await readdir(path)).filter((name) => name.startsWith(TEMPORARY))
  for (const name of left) await rm(join(path, name), { recursive: true, force: true })
}

async function writeSet(folder: string, name: string, { files }: FetchedSet): Promise<void> {
  const place = join(folder, name)
  const fresh = join(folder, `${TEMPORARY}${randomUUID()}`)
  const old = join(folder, `${TEMPORARY}${randomUUID()}`)
  for (const [path, content] of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true })
    await writeFile(join(fresh, path), content, { flag: 'wx' })
  }
  // Moves whatever is there, a link itself and not what it leads to.
  await rename(place, old).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
  })
  await rename(fresh, place)
  await rm(old, { recursive: true, force: true })
}

const TEMPORARY = '.new-'
const ATTRIBUTES = 'sets/** -text linguist-vendored\n'

/** Whatever a team wrote there itself stays. */
function unlessThere(error: unknown): void {
  if (!hasCode(error, 'EEXIST')) throw error
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** A file that is a link stays one: what it leads to is written. */
async function writeFileSafely(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const fresh = join(dirname(target), `.candor-${randomUUID()}`)
  try {
    await writeFile(fresh, text, { flag: 'wx' })
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw new RulesError(
      `${path} could not be written (${error instanceof Error ? error.message : String(error)}); check the folder and its permissions`,
    )
  }
}

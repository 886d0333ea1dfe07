import type { FileStat, Host } from '../../workspace/host'
import { joinPath } from '../../workspace/paths'
import { setDigest, sha256 } from './digest'
import { LIMITS } from './limits'
import { LOCK_FILE, SETS_FOLDER, type PinnedEntry } from './lock'

/**
 * What differs between the files of a set and what the lock says of them; null where nothing does. `root` is the
 * folder of the lock. Rejects with a `HostError` where something cannot be read.
 */
export async function setProblem(host: Host, root: string, pin: PinnedEntry): Promise<string | null> {
  const place = await setFolder(host, root, pin.folder)
  if ('problem' in place) return place.problem
  const found = await listed(host, place.path)
  if ('problem' in found) return found.problem
  const missing = [...pin.files.keys()].find((path) => !found.files.has(path))
  if (missing !== undefined) return `its file \`${missing}\` is missing`
  let bytes = 0
  for (const [path, file] of found.files) {
    const expected = pin.files.get(path)
    if (expected === undefined) return `\`${path}\` lies among its files, and candor.lock does not name it`
    const content = await smallFile(host, file)
    if (content === null) return `its file \`${path}\` is larger than a file of a set may be`
    bytes += content.length
    if (bytes > LIMITS.setBytes) return `its files have more than ${LIMITS.setBytes / 1024 / 1024} MB`
    if ((await sha256(content)) !== expected)
      return `its file \`${path}\` was altered: it is not what candor.lock says`
  }
  return null
}

/** Whether the lock's own words hold together; null where they do. */
export async function pinProblem(pin: PinnedEntry): Promise<string | null> {
  if ((await setDigest(pin.files)) === pin.sha256) return null
  return `${LOCK_FILE} was altered: its \`sha256\` is not that of the files it names; run \`candor rules update ${pin.folder}\` to see what is published and pin that`
}

interface Problem {
  readonly problem: string
}

/**
 * The folder of a set. Every step is looked up in the list of the folder above: that tells links, which may lead
 * anywhere, and names that differ in case, which other machines would not find.
 */
async function setFolder(
  host: Host,
  root: string,
  name: string,
): Promise<{ readonly path: string } | Problem> {
  let path = root
  for (const step of [...SETS_FOLDER, name]) {
    const entries = await host.readDirectory(path)
    const type = entries.find(([known]) => known === step)?.[1]
    const written = `\`${[...SETS_FOLDER, name].join('/')}\``
    if (type === undefined) return { problem: `${written} is missing` }
    if (type !== 'directory')
      return { problem: `\`${step}\` in ${written} is a link or a file, not a folder` }
    path = joinPath(path, step)
  }
  return { path }
}

/** The files below a folder by relative path, with the path of the host. */
async function listed(
  host: Host,
  root: string,
): Promise<{ readonly files: ReadonlyMap<string, string> } | Problem> {
  const files = new Map<string, string>()
  const folders = [{ path: root, below: '' }]
  let seen = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const [name, type] of await host.readDirectory(folder.path)) {
      const below = `${folder.below}${name}`
      const path = joinPath(folder.path, name)
      if (++seen > MAX_ENTRIES) return { problem: `it holds more than ${LIMITS.files} files` }
      if (type === 'other') return { problem: `\`${below}\` is a link or no regular file` }
      if (type === 'directory') folders.push({ path, below: `${below}/` })
      else files.set(below, path)
    }
  }
  return { files }
}

/** Files, and the folders they may lie in. */
const MAX_ENTRIES = 2 * LIMITS.files

/** Null where it is too large: told by its size before it is read, and by what came. */
async function smallFile(host: Host, path: string): Promise<Uint8Array | null> {
  const stat: FileStat | null = await host.stat(path)
  if ((stat?.size ?? 0) > LIMITS.fileBytes) return null
  const bytes = await host.readFile(path)
  return bytes.length > LIMITS.fileBytes ? null : bytes
}

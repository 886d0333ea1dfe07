import { decodeUtf8 } from '../../workspace/decode'
import { HostError, type Host } from '../../workspace/host'
import { joinPath, parentFolder } from '../../workspace/paths'
import { LOCK_FILE, pathInSets, readLock, type Lock } from './lock'
import { parseRemoteReference } from './reference'
import { pinProblem, setProblem } from './verifySet'

/** A set that is there and is what its lock says. */
export interface PinnedSet {
  /** Path of its `candor.yaml`, as the host speaks it. */
  readonly file: string
  readonly version: string
}

/**
 * The set that `candor.lock` in `folder` has for a reference, once every file of it is what the lock says; or what is
 * wrong with it, and the command that mends it. Reads through the host only, and fetches nothing.
 */
export async function pinnedSet(
  host: Host,
  folder: string,
  reference: string,
): Promise<PinnedSet | { readonly problem: string }> {
  const parsed = parseRemoteReference(reference)
  if ('problem' in parsed) return parsed
  try {
    const lock = await lockIn(host, folder)
    if ('problem' in lock) return lock
    const pin = lock.entries.get(reference)
    if (pin === undefined) return { problem: `it is not pinned; run \`${rulesCommand('add', reference)}\`` }
    const altered = await pinProblem(pin)
    if (altered !== null) return { problem: altered }
    const problem = await setProblem(host, folder, pin)
    if (problem !== null) {
      return {
        problem: `${problem}; run \`${rulesCommand('add', reference)}\` to fetch version ${pin.version} again`,
      }
    }
    return { file: pathInSets(folder, pin.folder, pin.entry), version: pin.version }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return { problem: `it could not be verified: ${error.path} ${error.message}` }
  }
}

/** The folder that holds the lock for a folder's `candor.yaml`: the nearest at or above it; null where there is none. */
export async function pinsFolder(host: Host, folder: string): Promise<string | null> {
  for (let here: string | null = folder; here !== null; here = parentFolder(here)) {
    if ((await host.stat(joinPath(here, LOCK_FILE)))?.type === 'file') return here
  }
  return null
}

/** The command that fetches a set or brings it up to date, quoted where a shell would take a character for its own. */
export function rulesCommand(name: 'add' | 'update', reference: string): string {
  const isPlain = /^[\w@:/.+#-]+$/u.test(reference)
  return `candor rules ${name} ${isPlain ? reference : `'${reference}'`}`
}

/** The lock in a folder, empty where there is none, or the first thing that is wrong with it and where. */
export async function lockIn(
  host: Host,
  folder: string,
): Promise<{ readonly entries: Lock } | { readonly problem: string }> {
  const file = joinPath(folder, LOCK_FILE)
  const stat = await host.stat(file)
  if (stat === null) return { entries: new Map() }
  if (stat.type !== 'file')
    return { problem: `${LOCK_FILE} is not a file; remove it and run \`candor rules add\`` }
  if (stat.size > MAX_LOCK_BYTES)
    return { problem: `${LOCK_FILE} is larger than ${MAX_LOCK_BYTES / 1024} KB; ${RESTORE}` }
  const text = decodeUtf8(await host.readFile(file))
  const { lock, problems } =
    typeof text === 'string' ? readLock(text, file) : { lock: new Map(), problems: [text] }
  const [first] = problems
  if (!first) return { entries: lock }
  return { problem: `${LOCK_FILE}:${first.line}:${first.column}: ${first.message}; ${RESTORE}` }
}

const RESTORE =
  'take it from version control again, or remove it and run `candor rules add` with each reference'
/** Room for some sets with all the files they may have. */
const MAX_LOCK_BYTES = 512 * 1024

import { constants, gunzipSync } from 'node:zlib'
import { Parser, type ReadEntry } from 'tar'
import { LIMITS } from '../../../ruleset/remote/limits'
import { caseKey, pathProblem } from '../../../ruleset/remote/safePath'
import { RulesError } from '../rulesError'

/** Bytes of an archive as it is fetched. */
export const MAX_ARCHIVE_BYTES = 5 * 1024 * 1024

/**
 * The files of a `.tgz` by path, read into memory: nothing of an archive is written anywhere until it has been looked
 * at. Rejects with a {@link RulesError} for whatever an honest archive of a rule set does not hold.
 */
export async function unpack(archive: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  if (archive.length > MAX_ARCHIVE_BYTES) throw refused(`it has more than ${MAX_ARCHIVE_BYTES / MB} MB`)
  const tar = inflated(archive)
  const files = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  let entries = 0
  let bytes = 0
  await eachEntry(tar, (entry) => {
    const path = entry.path.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, '')
    if (++entries > MAX_ENTRIES) throw refused(`it has more than ${MAX_ENTRIES} entries`)
    if (!KINDS.has(entry.type))
      throw refused(`\`${shown(entry.path)}\` is ${KIND_WORDS[entry.type] ?? 'no regular file'}`)
    if (entry.type === 'Directory' && (path === '' || path === '.')) return null
    const problem = pathProblem(path)
    if (problem !== null) throw refused(`\`${shown(entry.path)}\` ${problem}`)
    if (entry.type === 'Directory') return null
    if (seen.has(caseKey(path))) throw refused(`\`${shown(path)}\` is in it twice`)
    seen.add(caseKey(path))
    bytes += entry.size
    if (bytes > LIMITS.setBytes) throw refused(`its files have more than ${LIMITS.setBytes / MB} MB`)
    return (content) => {
      files.set(path, content)
    }
  })
  if (files.size === 0) throw refused('it holds no files')
  return files
}

const MB = 1024 * 1024
/** Folders and files that are not kept count as well. */
const MAX_ENTRIES = 4 * LIMITS.files
/** Text shrinks to a tenth; what shrinks to a hundredth was made to grow. */
const MAX_RATIO = 100
/** Small archives may shrink well by chance: a file of one word, the padding of tar. */
const SMALL = MB

function inflated(archive: Uint8Array): Uint8Array {
  if (archive[0] !== 0x1f || archive[1] !== 0x8b) throw refused('it is not compressed with gzip')
  const most = Math.min(2 * LIMITS.setBytes, Math.max(SMALL, archive.length * MAX_RATIO))
  try {
    return gunzipSync(archive, { maxOutputLength: most, finishFlush: constants.Z_FINISH })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refused('it unpacks to far more than a rule set needs')
    throw refused(code === 'Z_BUF_ERROR' ? 'it ends too early' : 'its compression is damaged')
  }
}

const KINDS: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile', 'Directory'])
const KIND_WORDS: Readonly<Record<string, string>> = {
  SymbolicLink: 'a symbolic link',
  Link: 'a hard link',
  CharacterDevice: 'a device',
  BlockDevice: 'a device',
  FIFO: 'a pipe',
}

/** Hands entries on as they come; `open` gives what takes the content, or null to pass it over, or throws. */
function eachEntry(
  tar: Uint8Array,
  open: (entry: ReadEntry) => ((content: Uint8Array) => void) | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error instanceof RulesError ? error : refused('it is damaged, or not a tar archive'))
    }
    const parser = new Parser({
      strict: true,
      onReadEntry(entry) {
        try {
          const take = open(entry)
          const parts: Buffer[] = []
          entry.on('data', (part: Buffer) => parts.push(part))
          entry.on('end', () => take?.(Buffer.concat(parts)))
        } catch (error) {
          fail(error)
          entry.resume()
        }
      },
    })
    parser.on('error', fail)
    parser.on('end', resolve)
    try {
      parser.end(Buffer.from(tar))
    } catch (error) {
      fail(error)
    }
  })
}

function refused(reason: string): RulesError {
  return new RulesError(`the archive was refused: ${reason}`)
}

/** A name from an archive is somebody else's text, and may be long. */
function shown(path: string): string {
  return path.length > 80 ? `${path.slice(0, 80)}…` : path
}

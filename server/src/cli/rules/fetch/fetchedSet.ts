import { byPath, setDigest, sha256 } from '../../../ruleset/remote/digest'
import { LIMITS } from '../../../ruleset/remote/limits'
import type { PinnedEntry } from '../../../ruleset/remote/lock'
import { caseKey, pathProblem } from '../../../ruleset/remote/safePath'
import type { Reference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'

/** A set as it was fetched: in memory, looked at, not written yet. */
export interface FetchedSet {
  readonly reference: Reference
  readonly version: string
  /** For git alone. */
  readonly commit: string | null
  /** Path of its `candor.yaml`. */
  readonly entry: string
  /** What is kept of it, in the order of paths. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The files a set may consist of: data, pages, and code for rules that are written in code. */
export function isKept(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(?:ya?ml|md|json|m?js)$/i.test(name) || /^licen[cs]e/i.test(name)
}

/** What is kept of the files that were fetched, and where its `candor.yaml` is. */
export function setContents(all: ReadonlyMap<string, Uint8Array>): Pick<FetchedSet, 'entry' | 'files'> {
  const kept = [...all].filter(([path]) => isKept(path)).sort(byPath)
  if (kept.length > LIMITS.files)
    throw new RulesError(`the set was refused: it has more than ${LIMITS.files} files`)
  const keys = new Set<string>()
  let bytes = 0
  for (const [path, content] of kept) {
    const problem =
      pathProblem(path) ?? (keys.has(caseKey(path)) ? 'differs from another in case only' : null)
    if (problem !== null) throw new RulesError(`the set was refused: \`${path}\` ${problem}`)
    if (content.length > LIMITS.fileBytes)
      throw new RulesError(`the set was refused: \`${path}\` is larger than 1 MB`)
    bytes += content.length
    keys.add(caseKey(path))
  }
  if (bytes > LIMITS.setBytes) throw new RulesError('the set was refused: its files have more than 8 MB')
  const files = new Map(kept)
  const entry = entryOf(files)
  if (!files.has(entry)) {
    throw new RulesError(
      `this is not a rule set: it has no \`${entry}\`; a set has a candor.yaml at its root, or names it as \`"candor"\` in its package.json`,
    )
  }
  return { entry, files }
}

/** Without the one folder that everything lies in, as npm and most archives have it. */
export function withoutTopFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const tops = new Set([...files.keys()].map((path) => path.slice(0, path.indexOf('/') + 1)))
  const [top = ''] = tops
  return tops.size === 1
    ? new Map([...files].map(([path, content]) => [path.slice(top.length), content]))
    : files
}

/** What `package.json` says, as far as it is text; empty where there is none or it cannot be read. */
export function manifestOf(
  files: ReadonlyMap<string, Uint8Array>,
): Readonly<Record<'name' | 'version' | 'candor', string | null>> {
  const text = new TextDecoder().decode(files.get('package.json'))
  let manifest: unknown = null
  try {
    manifest = JSON.parse(text)
  } catch {
    // A set needs no manifest; where one counts, the missing name says so.
  }
  const field = (name: string): string | null => {
    const value =
      typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, name)
        ? (manifest as Record<string, unknown>)[name]
        : null
    return typeof value === 'string' ? value : null
  }
  return { name: field('name'), version: field('version'), candor: field('candor') }
}

function entryOf(files: ReadonlyMap<string, Uint8Array>): string {
  const named = manifestOf(files).candor?.replace(/^\.\//u, '') ?? null
  if (named === null) return 'candor.yaml'
  const problem = pathProblem(named)
  if (problem !== null)
    throw new RulesError(`the set was refused: \`"candor"\` in its package.json ${problem}`)
  return named
}

/** How the lock writes a set down. */
export async function pinOf(set: FetchedSet, folder: string): Promise<PinnedEntry> {
  const files = new Map<string, string>()
  for (const [path, content] of set.files) files.set(path, await sha256(content))
  return {
    version: set.version,
    commit: set.commit,
    folder,
    entry: set.entry,
    sha256: await setDigest(files),
    files,
  }
}

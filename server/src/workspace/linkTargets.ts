import { URI } from 'vscode-uri'
import type { LinkTarget } from '../facts/types'
import { perspectivesIn } from '../facts/linkedPerspectives'
import { headingAnchors } from './headingAnchors'
import { HostError, type Host } from './host'
import { DocumentError, readDocument } from './readDocument'

const MARKDOWN = /\.(md|markdown|mdown|mkd)$/i

/**
 * Looks up what a document's local link targets are. `documentPath` and `root` are whatever the host speaks, file paths
 * or URIs. A target that is not in the answer could not be checked: it leads out of `root`, or reading it failed.
 * Those in `inherited` are read for what they answer as well, which takes as long as a review.
 */
export async function resolveTargets(
  host: Host,
  documentPath: string,
  targets: readonly string[],
  root: string | null = null,
  inherited: readonly string[] = [],
): Promise<Map<string, LinkTarget>> {
  const found = await Promise.all(
    targets.map(async (target): Promise<readonly [string, LinkTarget | null]> => {
      const path = targetPath(documentPath, target, root)
      return [target, path === null ? null : await lookUp(host, path, inherited.includes(target))]
    }),
  )
  return new Map(found.filter((entry): entry is readonly [string, LinkTarget] => entry[1] !== null))
}

/**
 * Where a local target stands, as the host would name it: percent-encoding undone, query and anchor cut off, a leading
 * `/` read from `root`. Null where that cannot be said, or where it lies outside `root`.
 */
export function targetPath(documentPath: string, target: string, root: string | null): string | null {
  const written = decode(target.replace(/[?#].*$/s, ''))
  if (written === '' || written.includes('\0')) return null
  const isUri = /^[a-z][a-z\d+.-]+:/i.test(documentPath)
  // A document without a path of its own (`untitled:Untitled-1`) has no folder to start from.
  if (isUri && !/^[a-z][a-z\d+.-]+:\/\//i.test(documentPath)) return null
  const document = isUri ? URI.parse(documentPath).path : slashes(documentPath)
  const top = root === null ? null : trimmed(isUri ? URI.parse(root).path : slashes(root))
  if (written.startsWith('/') && top === null) return null
  const start = written.startsWith('/') ? `${top ?? ''}/` : document.slice(0, document.lastIndexOf('/') + 1)
  const path = normalised(`${start}${slashes(written)}`)
  if (path === null) return null
  if (top !== null && !within(path, top)) return null
  return isUri ? URI.parse(documentPath).with({ path }).toString() : path
}

/** Null where a host could not say: a link nobody could check is not a broken one. */
async function lookUp(host: Host, path: string, isInherited: boolean): Promise<LinkTarget | null> {
  try {
    const stat = await host.stat(path)
    if (stat === null) return { state: 'missing' }
    if (stat.type !== 'file') return { state: 'found' }
    if (stat.size === 0) return { state: 'empty' }
    if (!MARKDOWN.test(path)) return { state: 'found' }
    const text = await readDocument(host, path)
    if (text.trim() === '') return { state: 'empty' }
    const anchors = headingAnchors(text)
    return isInherited
      ? { state: 'found', anchors, perspectives: perspectivesIn(text, path) }
      : { state: 'found', anchors }
  } catch (error) {
    // It is there, but too large or not UTF-8: nothing is known about its headings.
    if (error instanceof DocumentError) return { state: 'found' }
    if (error instanceof HostError) return null
    throw error
  }
}

/** Collapses `.` and `..`; null where `..` climbs above the top of an absolute path. */
function normalised(path: string): string | null {
  const absolute = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (absolute) return null
    else kept.push(part)
  }
  return `${absolute ? '/' : ''}${kept.join('/')}` || '.'
}

function within(path: string, top: string): boolean {
  if (top === '' || top === '.') return path !== '..' && !path.startsWith('../')
  return path === top || path.startsWith(top === '/' ? top : `${top}/`)
}

/** Undoes percent-encoding; what is not valid encoding stands for itself. */
function decode(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

function slashes(path: string): string {
  return path.replace(/\\/g, '/')
}

function trimmed(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}

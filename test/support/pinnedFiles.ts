import { lockText } from '../../server/src/cli/rules/lockText'
import { setDigest, sha256 } from '../../server/src/ruleset/remote/digest'
import type { PinnedEntry } from '../../server/src/ruleset/remote/lock'

/** A lock entry for files as they are. */
export async function pinFor(
  files: Readonly<Record<string, string>>,
  folder: string,
  more: Partial<PinnedEntry> = {},
): Promise<PinnedEntry> {
  const hashes = new Map<string, string>()
  for (const [path, content] of Object.entries(files))
    hashes.set(path, await sha256(new TextEncoder().encode(content)))
  const digest = await setDigest(hashes)
  return {
    version: '1.0.0',
    commit: null,
    folder,
    entry: 'candor.yaml',
    sha256: digest,
    files: hashes,
    ...more,
  }
}

/** A project with one pinned set, as a table of files below `root`. */
export async function pinnedProject(
  root: string,
  reference: string,
  files: Readonly<Record<string, string>>,
  more: Partial<PinnedEntry> = {},
): Promise<Record<string, string>> {
  const pin = await pinFor(files, 'acme-rules', more)
  const placed = Object.entries(files).map(([path, content]) => [
    `${root}/.candor/sets/acme-rules/${path}`,
    content,
  ])
  return {
    [`${root}/candor.lock`]: lockText(new Map([[reference, pin]])),
    ...(Object.fromEntries(placed) as Record<string, string>),
  }
}

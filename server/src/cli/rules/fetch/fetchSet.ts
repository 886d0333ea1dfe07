import type { PinnedEntry } from '../../../ruleset/remote/lock'
import { rulesCommand } from '../../../ruleset/remote/pinnedSet'
import type { Reference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'
import { fetchArchive } from './archive'
import { pinOf, type FetchedSet } from './fetchedSet'
import { fetchFromGit } from './git'
import { fetchFromNpm } from './npm'
import type { Surroundings } from './program'

/** Fetches the newest that a reference stands for. */
export function fetchSet(reference: Reference, surroundings: Surroundings): Promise<FetchedSet> {
  return fetched(reference, null, surroundings)
}

/** Fetches exactly what was pinned; another content under the same version is refused. */
export async function fetchPinned(
  reference: Reference,
  pin: PinnedEntry,
  surroundings: Surroundings,
): Promise<FetchedSet> {
  const set = await fetched(reference, pin, surroundings)
  const found = await pinOf(set, pin.folder)
  if (found.sha256 === pin.sha256 && found.entry === pin.entry) return set
  const paths = new Set([...pin.files.keys(), ...found.files.keys()])
  const differing = [...paths].find((path) => pin.files.get(path) !== found.files.get(path))
  throw new RulesError(
    `${reference.text}: version ${pin.version} is not what candor.lock has${differing === undefined ? '' : ` (\`${differing}\` differs)`}: its publisher changed it, or the lock was altered; \`${rulesCommand('update', reference.text)}\` shows the difference before it writes anything`,
  )
}

function fetched(
  reference: Reference,
  pin: PinnedEntry | null,
  surroundings: Surroundings,
): Promise<FetchedSet> {
  switch (reference.kind) {
    case 'npm':
      return fetchFromNpm(reference, pin?.version ?? null, surroundings)
    case 'git':
      return fetchFromGit(reference, pin?.commit ?? null, surroundings)
    case 'archive':
      return fetchArchive(reference)
  }
}

import { stringify } from 'yaml'
import { byPath } from '../../ruleset/remote/digest'
import { VERSION, type Lock, type PinnedEntry } from '../../ruleset/remote/lock'

/** The text of a lock: always in the same order and with one fact a line, so that a change shows as what it is. */
export function lockText(lock: Lock): string {
  const sets = [...lock].sort(byPath).map(([reference, entry]) => [reference, written(entry)])
  const text = stringify({ version: VERSION, sets: Object.fromEntries(sets) as object }, { lineWidth: 0 })
  return `${HEAD}${text}`
}

const HEAD = `# Which version of each shared rule set is used here, and the SHA-256 of its files.
# Written by \`candor rules\`; commit it together with .candor/sets.
`

function written({ version, commit, folder, entry, sha256, files }: PinnedEntry): object {
  return {
    version,
    ...(commit === null ? {} : { commit }),
    folder,
    entry,
    sha256,
    files: Object.fromEntries([...files].sort(byPath)),
  }
}

/** A name for a set's folder that no other set of the lock has, and that reads like the reference. */
export function folderFor(reference: string, lock: Lock): string {
  const taken = new Set([...lock.values()].map(({ folder }) => folder))
  const slug = slugOf(reference)
  for (let count = 1; ; count++) {
    const name = count === 1 ? slug : `${slug}-${count}`
    if (!taken.has(name)) return name
  }
}

/** `npm:@acme/set@^1` is `acme-set`, `git+https://host/team/rules.git#v1:pm` is `rules-pm`. */
function slugOf(reference: string): string {
  const [place = '', behind = ''] = reference.split('#')
  const named = place.startsWith('npm:')
    ? place.slice('npm:'.length).replace(/(?!^)@.*$/u, '')
    : place
        .replace(/[?].*$/u, '')
        .replace(/\/+$/u, '')
        .replace(/^.*\//u, '')
        .replace(/\.(?:git|tgz|tar\.gz)$/u, '')
  const folder = behind.includes(':') ? behind.slice(behind.indexOf(':')) : ''
  const slug = `${named}${folder}`
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
  // Names that Windows keeps for devices mean something else with a word behind.
  return slug === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(slug) ? `set-${slug}` : slug
}

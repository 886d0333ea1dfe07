/**
 * Paths as a {@link Host} speaks them: absolute and `/`-separated, or a URI with scheme and authority.
 * Names in a URI are percent-encoded, names in a file path are not.
 */

/** The folder that holds a file or folder; null at the root and for what has no folders (`untitled:…`). */
export function parentFolder(path: string): string | null {
  const root = rootOf(path)
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path
  if (root === null || trimmed.length < root.length) return null
  const slash = trimmed.lastIndexOf('/')
  return slash < root.length ? root : trimmed.slice(0, slash)
}

/** A name inside a folder. */
export function joinPath(folder: string, name: string): string {
  const written = isUri(folder) ? encodeURIComponent(name) : name
  return folder.endsWith('/') ? folder + written : `${folder}/${written}`
}

/**
 * Where a relative, `/`-separated path of plain names leads from a folder. Null where `..` climbs above the top.
 */
export function resolvePath(folder: string, relative: string): string | null {
  return relative
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .reduce<string | null>((here, step) => {
      if (here === null) return null
      return step === '..' ? parentFolder(here) : joinPath(here, step)
    }, folder)
}

/**
 * A path relative to a folder, decoded and fit for glob matching.
 * What does not lie below the folder, or has no folder to lie below (`''`), is given back as it is.
 */
export function pathBelow(folder: string, path: string): string {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  if (folder === '' || !path.startsWith(prefix)) return path
  const rest = path.slice(prefix.length)
  return isUri(folder) ? decoded(rest) : rest
}

/** The last name in a path, decoded. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return isUri(path) ? decoded(name) : name
}

const URI_ROOT = /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?\//i
const FILE_ROOT = /^(?:[a-z]:)?\//i

function rootOf(path: string): string | null {
  return (URI_ROOT.exec(path) ?? FILE_ROOT.exec(path))?.[0] ?? null
}

function isUri(path: string): boolean {
  return URI_ROOT.test(path)
}

/** A malformed escape (`%zz`) is a name like any other. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escape) => {
    try {
      return decodeURIComponent(escape)
    } catch {
      return escape
    }
  })
}

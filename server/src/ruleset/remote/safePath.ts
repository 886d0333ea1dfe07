/**
 * What is wrong with a relative path that a set gives to one of its files; null where nothing is. A path that passes
 * stays inside its folder and means one file on every file system.
 */
export function pathProblem(path: string): string | null {
  if (path === '') return 'has no name'
  if (path.length > MAX_PATH) return `has a path of more than ${MAX_PATH} characters`
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return 'has a control character in its name'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'has an absolute path'
  const names = path.split('/')
  if (names.length > MAX_DEPTH) return `lies more than ${MAX_DEPTH} folders deep`
  if (names.includes('..')) return 'has a path with `..`'
  for (const name of names) {
    if (name === '' || name === '.') return 'has a path with an empty part'
    if (/[\\:*?"<>|]/u.test(name)) return 'has a character in its name that some systems do not allow'
    if (/[. ]$/u.test(name) || name.startsWith(' '))
      return 'has a name that ends in a dot or begins or ends in a space'
    if (RESERVED.test(name)) return 'has a name that Windows keeps for devices'
  }
  return path === path.normalize('NFC') ? null : 'has a name in decomposed Unicode'
}

/** Two paths with one key are one file where the file system does not tell case apart. */
export function caseKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

const MAX_PATH = 200
const MAX_DEPTH = 8
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

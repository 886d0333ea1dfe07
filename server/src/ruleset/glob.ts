import picomatch from 'picomatch'

/** What is wrong with a glob, or null. Limits keep matching fast whoever wrote the pattern. */
export function globProblem(glob: string): string | null {
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob)) return 'must be relative to the folder of candor.yaml'
  if (glob.startsWith('!')) return 'must not start with `!`; list what to leave out under `exclude`'
  if (glob.includes('\\')) return 'must separate folders with `/`'
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(glob)) return 'must not contain `.` or `..` as a folder'
  const segments = glob.split('/')
  const deep = segments.filter((segment) => segment === '**').length
  if (deep > MAX_DEEP) return `has more than ${MAX_DEEP} \`**\``
  if (segments.some((segment) => wildcards(segment) > MAX_WILDCARDS)) {
    return `has more than ${MAX_WILDCARDS} wildcards between two \`/\``
  }
  return null
}

/**
 * A glob as written, made fit for matching: only `*`, `?`, `[…]` and `{…}` mean something; other characters that
 * regular expressions know stand for themselves.
 */
export function literalPunctuation(glob: string): string {
  return glob.replace(/[()|+@$^]/g, '\\$&')
}

/** A glob relative to a folder (`''` or `/`-separated names, decoded) made relative to what that folder lies in. */
export function globBelow(folder: string, glob: string): string {
  return folder === '' ? glob : `${folder.replace(/[*?[\]{}!\\]/g, '\\$&')}/${glob}`
}

/** Tells whether a `/`-separated path below the configuration's folder matches any of a ruleset's globs. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, OPTIONS))
  return (path) => path.length <= MAX_PATH && matchers.some((matches) => matches(path))
}

const OPTIONS = { dot: true, nonegate: true, noextglob: true, strictSlashes: true } as const
const MAX_LENGTH = 200
const MAX_DEEP = 2
const MAX_WILDCARDS = 3
/** Longer paths are no documents of a product, and matching them could be made slow on purpose. */
const MAX_PATH = 1000

function wildcards(segment: string): number {
  return segment === '**' ? 0 : (segment.match(/\*+|\{/g) ?? []).length
}

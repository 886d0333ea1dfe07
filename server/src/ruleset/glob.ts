import picomatch from 'picomatch'
import { problemText } from './problemText'

/** What is wrong with a glob, or null. Limits keep matching fast whoever wrote the pattern. */
export function globProblem(glob: string): string | null {
  if (glob.length > MAX_LENGTH) return problemText('glob.long', { count: MAX_LENGTH })
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob)) return problemText('glob.relative')
  if (glob.startsWith('!')) return problemText('glob.not')
  if (glob.includes('\\')) return problemText('path.slash')
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(glob)) return problemText('glob.dots')
  const segments = glob.split('/')
  const deep = segments.filter((segment) => segment === '**').length
  if (deep > MAX_DEEP) return problemText('glob.deep', { count: MAX_DEEP })
  if (segments.some((segment) => wildcards(segment) > MAX_WILDCARDS)) {
    return problemText('glob.wild', { count: MAX_WILDCARDS })
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

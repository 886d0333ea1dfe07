import picomatch from 'picomatch'
import type { DocumentType } from '../facts/types'
import type { Ruleset } from '../ruleset/types'

/**
 * Compiles a ruleset's globs into a question: which type does configuration lay down for this path?
 * Excluded files are left alone (`none`) here too, so that an open editor says what the command line says.
 * Null where configuration says nothing. Front matter in the document wins over the answer.
 */
export function createTypeLookup({ documents }: Ruleset): (path: string) => DocumentType | 'none' | null {
  const excluded = documents.exclude.map(matcher)
  const types = documents.types.map(([glob, type]) => ({ matches: matcher(glob), type }))
  return (path) => {
    const relative = path.replace(/^\.\//u, '')
    if (excluded.some((matches) => matches(relative))) return 'none'
    return types.find(({ matches }) => matches(relative))?.type ?? null
  }
}

/** Paths are `/`-separated everywhere, so globs mean the same on every platform. */
function matcher(glob: string): (path: string) => boolean {
  return picomatch(glob, { dot: true, windows: false })
}

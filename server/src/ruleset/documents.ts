import { pathMatcher } from './glob'
import type { Ruleset } from './types'

/** Tells whether configuration wants a document looked at. `path` is relative to the ruleset's root. */
export function isIncluded(ruleset: Ruleset, path: string): boolean {
  const { include, exclude } = ruleset.documents
  // Without a file there is no folder to be relative to, and nothing was excluded.
  if (ruleset.file === null) return true
  return pathMatcher(include)(path) && !pathMatcher(exclude)(path)
}

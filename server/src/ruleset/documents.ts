import { pathBelow } from '../workspace/paths'
import { pathMatcher } from './glob'
import type { Ruleset } from './types'

/** Tells whether configuration wants a document looked at. `path` is relative to the ruleset's root. */
export function isIncluded(ruleset: Ruleset, path: string): boolean {
  const { include, exclude } = ruleset.documents
  // Without a file there is no folder to be relative to, and nothing was excluded.
  if (ruleset.file === null) return true
  return pathMatcher(include)(path) && !pathMatcher(exclude)(path)
}

/**
 * A document's path as the engine is handed it. Folder names count as signs of what a document is, so they must not
 * depend on where on a machine a project lies: the path is relative to the ruleset's root, and where there is none,
 * it is the file and the folder that holds it.
 */
export function documentPlace(ruleset: Ruleset, path: string): string {
  if (ruleset.root !== '') return pathBelow(ruleset.root, path)
  return path.split('/').slice(-2).join('/')
}

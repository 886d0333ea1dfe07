import type { DocumentType } from '../facts/types'
import { pathMatcher } from './glob'
import type { Ruleset } from './types'

/** Tells whether configuration wants a document looked at. `path` is relative to the ruleset's root. */
export function isIncluded(ruleset: Ruleset, path: string): boolean {
  const { include, exclude } = ruleset.documents
  // Without a file there is no folder to be relative to, and nothing was excluded.
  if (ruleset.file === null) return true
  return pathMatcher(include)(path) && !pathMatcher(exclude)(path)
}

/** The type configuration lays down for a document, or null. `path` is relative to the ruleset's root. */
export function configuredType(ruleset: Ruleset, path: string): DocumentType | 'none' | null {
  return ruleset.documents.types.find(([glob]) => pathMatcher([glob])(path))?.[1] ?? null
}

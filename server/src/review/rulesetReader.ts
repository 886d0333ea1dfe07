import { createDocumentReader, type DocumentReader } from '../facts/document'
import type { ReviewDocument } from '../facts/types'
import type { Ruleset } from '../ruleset/types'
import { createTypeLookup } from './documentType'
import type { ReviewInput } from './types'

/** Reads documents as a ruleset has them read: types by glob, the team's vocabulary and words. */
export interface RulesetReader extends Pick<DocumentReader, 'localTargets' | 'inheritedTargets'> {
  read(input: ReviewInput, ruleset: Ruleset): ReviewDocument
}

export function createRulesetReader(): RulesetReader {
  const reader = createDocumentReader()
  const lookups = new WeakMap<Ruleset, ReturnType<typeof createTypeLookup>>()
  return {
    read({ text, path, targets = new Map() }, ruleset) {
      const { vocabulary, team } = ruleset
      const typeOf = lookups.get(ruleset) ?? createTypeLookup(ruleset)
      lookups.set(ruleset, typeOf)
      return reader.read({ text, path, type: typeOf(path), vocabulary, team: team.words, targets })
    },
    localTargets: (text) => reader.localTargets(text),
    inheritedTargets: (text) => reader.inheritedTargets(text),
  }
}

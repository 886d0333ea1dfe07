import type { Rule } from '../../../rules/contract'
import { createDocumentReader } from '../facts/document'
import type { Ruleset } from '../ruleset/types'
import { createTypeLookup } from './documentType'
import { reviewDocument } from './reviewDocument'
import { createRulePlan } from './rulePlan'
import type { Reviewer } from './types'
import { IN_ENGLISH } from './words'

/**
 * Builds a reviewer for a list of rules. It keeps parsed chunks and their facts from one version to the next.
 * `words` are those of a reader of another language; the rules' own have to be in it already (`localizeRules`).
 */
export function createReviewer(rules: readonly Rule[], words = IN_ENGLISH): Reviewer {
  const reader = createDocumentReader()
  const plan = createRulePlan(rules)
  const lookups = new WeakMap<Ruleset, ReturnType<typeof createTypeLookup>>()
  const typeOf = (path: string, ruleset: Ruleset): ReturnType<ReturnType<typeof createTypeLookup>> => {
    const lookup = lookups.get(ruleset) ?? createTypeLookup(ruleset)
    lookups.set(ruleset, lookup)
    return lookup(path)
  }
  return {
    review({ text, path, targets = new Map(), all = false }, ruleset) {
      const type = typeOf(path, ruleset)
      const document = reader.read({ text, path, type, vocabulary: ruleset.vocabulary, targets })
      const recorded = ruleset.baseline?.documents.get(path) ?? null
      return reviewDocument(document, rules, ruleset, { all, plan, recorded, words })
    },
    localTargets: (text) => reader.localTargets(text),
    inheritedTargets: (text) => reader.inheritedTargets(text),
  }
}

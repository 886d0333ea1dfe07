import type { Rule } from '../../../rules/contract'
import { createDocumentReader } from '../facts/document'
import type { Ruleset } from '../ruleset/types'
import { createTypeLookup } from './documentType'
import { reviewDocument } from './reviewDocument'
import { createRulePlan } from './rulePlan'
import type { Reviewer } from './types'

/** Builds a reviewer for a list of rules. It keeps parsed chunks and their facts from one version to the next. */
export function createReviewer(rules: readonly Rule[]): Reviewer {
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
      const document = reader.read({
        text,
        path,
        type,
        vocabulary: ruleset.vocabulary,
        team: ruleset.team.words,
        targets,
      })
      return reviewDocument(document, rules, ruleset, all, plan)
    },
    localTargets: (text) => reader.localTargets(text),
    inheritedTargets: (text) => reader.inheritedTargets(text),
  }
}

import type { Rule } from '../../../rules/contract'
import { createRulesetReader } from './rulesetReader'
import { reviewDocument } from './reviewDocument'
import { createRulePlan } from './rulePlan'
import type { Reviewer } from './types'
import { IN_ENGLISH } from './words'

/**
 * Builds a reviewer for a list of rules. It keeps parsed chunks and their facts from one version to the next.
 * `words` are those of a reader of another language; the rules' own have to be in it already (`localizeRules`).
 */
export function createReviewer(rules: readonly Rule[], words = IN_ENGLISH): Reviewer {
  const reader = createRulesetReader()
  const plan = createRulePlan(rules)
  return {
    review(input, ruleset) {
      const { path, all = false, codeReports } = input
      const document = reader.read(input, ruleset)
      const recorded = ruleset.baseline?.documents.get(path) ?? null
      return reviewDocument(document, rules, ruleset, { all, plan, recorded, words, codeReports })
    },
    localTargets: (text) => reader.localTargets(text),
    inheritedTargets: (text) => reader.inheritedTargets(text),
  }
}

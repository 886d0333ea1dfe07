import type { Rule } from '../../rules/contract'
import { ruleTester as testRule, type RuleCases } from '../../rules/testing/ruleTester'

/** Fewer examples than this say little about a rule that reads prose. */
const FEWEST_CASES = 30

/** The tester that ships, as strict as Candor is with its own rules. */
export function ruleTester(rule: Rule, cases: RuleCases): void {
  testRule(rule, cases, { least: FEWEST_CASES })
}

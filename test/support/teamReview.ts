import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Review, Reviewer } from '../../server/src/review/types'
import { onDay } from '../../server/src/ruleset/ruleset'
import { rulesetOfText } from '../../server/src/ruleset/textRuleset'
import type { ConfigurationProblem, Ruleset } from '../../server/src/ruleset/types'

/** The ruleset of a `candor.yaml` given as a text without mistakes. */
export function teamRuleset(yaml: string): Ruleset {
  const { ruleset, problems } = rulesetOfText(yaml, 'prd.md', rules)
  const [problem] = problems
  if (problem !== undefined) throw new Error(`${problem.line}:${problem.column}: ${problem.message}`)
  return ruleset
}

/** Mistakes of a `candor.yaml` as "line:column message". */
export function mistakesIn(yaml: string): readonly string[] {
  const told = ({ line, column, message }: ConfigurationProblem): string => `${line}:${column} ${message}`
  return rulesetOfText(yaml, 'prd.md', rules).problems.map(told)
}

/** A document as reviewed under a `candor.yaml`; `today` is an ISO date. */
export function teamReview(
  text: string,
  yaml: string,
  { today, reviewer = createReviewer(rules) }: { readonly today?: string; readonly reviewer?: Reviewer } = {},
): Review {
  const ruleset = teamRuleset(yaml)
  const dated = today === undefined ? ruleset : onDay(ruleset, today)
  return reviewer.review({ text, path: 'prd.md', all: true }, dated)
}

import type { Profile, Rule } from '../../../rules/contract'
import type { Reviewer } from '../review/types'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'
import type { Host } from '../workspace/host'

/** What the server shows: rules, the reviewer that runs them, and the configuration that steers them. */
export interface Engine {
  /** Part of a diagnostic result's identity: another version may find other things. */
  readonly version: string
  readonly rules: readonly Rule[]
  createReviewer(rules: readonly Rule[]): Reviewer
  /** The configuration that holds for a document, and what is wrong with it. */
  resolveRuleset(host: Host, documentPath: string, rules: readonly Rule[]): Promise<ResolvedRuleset>
  withProfile(ruleset: Ruleset, profile: Profile): Ruleset
}

/** A rule by its id, Candor's own or the team's. */
export function ruleOf(engine: Engine, { customRules }: Ruleset, id: string): Rule | undefined {
  return engine.rules.find((rule) => rule.id === id) ?? customRules.find((rule) => rule.id === id)
}

export interface ResolvedRuleset {
  readonly ruleset: Ruleset
  readonly problems: readonly ConfigurationProblem[]
}

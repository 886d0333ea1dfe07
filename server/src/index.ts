import { version } from '../../package.json'
import type { Profile } from '../../rules/contract'
import { rules } from '../../rules/index'
import { documentReport } from './review/report'
import { createReviewer } from './review/reviewer'
import type { DocumentReport } from './review/types'
import { withProfile } from './ruleset/ruleset'
import { rulesetOfText } from './ruleset/textRuleset'

/** How a text is reviewed; without any of it, as `candor check` does where there is no `candor.yaml`. */
export interface ReviewOptions {
  /** Where the text stands in its project, `/`-separated. Names are signs of what kind of document it is. */
  readonly path?: string
  /** The text of a `candor.yaml`; as no files are read, it can extend presets only. */
  readonly configuration?: string
  /** Wins over the profile of the configuration. */
  readonly profile?: Profile
  /** Review whatever the gate says. */
  readonly all?: boolean
}

/**
 * Reviews a Markdown text and gives its entry of the review JSON `candor-review/1`: lines and columns are 1-based,
 * columns count UTF-16 code units. Reads no files, so links to other documents stay unchecked. Throws where the
 * configuration has a mistake, and says where.
 */
export function reviewText(text: string, options: ReviewOptions = {}): DocumentReport {
  const { path = 'document.md', configuration = '', profile, all = false } = options
  const { ruleset: configured, problems } = rulesetOfText(configuration, path, rules)
  const [problem] = problems
  if (problem !== undefined)
    throw new Error(`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`)
  const ruleset = profile === undefined ? configured : withProfile(configured, profile)
  const review = createReviewer(rules).review({ text, path, all }, ruleset)
  return documentReport(path, review)
}

export { rules, version }
export type { DocumentReport }
export type { Rule, RuleMeta } from '../../rules/contract'

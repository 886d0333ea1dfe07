import type { Report, Rule } from '../../../rules/contract'
import type { CodeReports, ReviewInput } from '../review/types'
import type { ConfigurationProblem, Place, Plugins, PluginSetting, Ruleset } from '../ruleset/types'

/** What is known of a rule written in code where the code itself is not: all but its `check` and its options. */
export interface CodeRule {
  readonly id: string
  readonly meta: Omit<Rule['meta'], 'options'>
}

/** The code of one configuration file, loaded in a worker of its own. */
export interface CodeSession {
  readonly rules: readonly CodeRule[]
  /** What `rules:` says about them; entries with a mistake have lost their options. */
  readonly settings: readonly PluginSetting[]
  /** Where the code that defines a rule is named; null for rules of others. */
  home(id: string): Place | null
  /** All of the code could be loaded, and has no mistakes. */
  readonly isWhole: boolean
  /** What could not be loaded, and since then: which rule was switched off, and why. Grows. */
  problems(): readonly ConfigurationProblem[]
  /**
   * Asks the rules about one text. Settles at the latest when the time for it is used up, and never rejects for what
   * the code does: a rule at fault is switched off and named in `problems`.
   */
  review(input: ReviewInput, ruleset: Ruleset): Promise<CodeReports>
  /** The same; null, and nobody was asked, where `isCurrent` says at its turn that the text is outdated. */
  reviewCurrent(input: ReviewInput, ruleset: Ruleset, isCurrent: () => boolean): Promise<CodeReports | null>
  close(): void
}

/** Loads the code that a configuration names. `known` are ids of built-in rules, `onProblem` hears of late problems. */
export type OpenCode = (
  plugins: Plugins,
  known: readonly string[],
  onProblem: () => void,
) => Promise<CodeSession>

/** What a worker is asked, one thing at a time. */
export type WorkRequest = LoadRequest | ReviewRequest
export interface LoadRequest {
  readonly kind: 'load'
  readonly reference: string
  /** The path of the configuration file that names it. */
  readonly file: string
  /** Ids that are taken. */
  readonly taken: readonly string[]
  readonly settings: readonly { readonly id: string; readonly options: unknown }[]
}
export interface ReviewRequest {
  readonly kind: 'review'
  readonly input: ReviewInput
  readonly ruleset: Ruleset
  /** Ids of rules not to be asked any more. */
  readonly off: readonly string[]
}

/** What it answers. `started` comes before the rules of a review run, when the document has been read. */
export type WorkAnswer = Loaded | Reviewed | { readonly kind: 'started' }
export interface Loaded {
  readonly kind: 'loaded'
  readonly rules: readonly CodeRule[]
  /** What is wrong, fit to be shown behind the reference. */
  readonly problems: readonly string[]
  readonly options: readonly { readonly id: string; readonly message: string }[]
}
export interface Reviewed {
  readonly kind: 'reviewed'
  readonly reports: readonly (readonly [id: string, reports: readonly Report[]])[]
  readonly failures: readonly (readonly [id: string, reason: string])[]
}

/** More rules than this in one configuration are a mistake. */
export const MOST_RULES = 200

/**
 * Memory that worker and owner share, so that a rule can be named which never gives control back: the first number
 * says which rule is running (1 for the first, 0 for none), those behind it how long each took, in milliseconds.
 */
export function ruleClock(): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(8 * (MOST_RULES + 1)))
}

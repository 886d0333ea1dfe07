import * as z from 'zod'
import type { Rule } from '../../../rules/contract'

/** Something that `rules:` in `candor.yaml` can set a severity for. */
export interface Configurable {
  readonly id: string
  readonly summary: string
  readonly options: z.ZodType
  /** By id, as the rule writes them; empty for what the review reports by itself. */
  readonly messages: Readonly<Record<string, string>>
}

/** The rules, and what the review reports by itself. */
export function configurables(rules: readonly Rule[]): readonly Configurable[] {
  return [
    ...rules.map(({ id, meta: { summary, options, messages } }) => ({ id, summary, options, messages })),
    ...REPORTED_WITHOUT_RULE.map(([id, summary]) => ({
      id,
      summary,
      options: z.strictObject({}),
      messages: {},
    })),
  ]
}

/** Ids and summaries as the review room defines them, which this room may not know; a test holds the two equal. */
export const REPORTED_WITHOUT_RULE: readonly (readonly [id: string, summary: string])[] = [
  ['suppression/needs-reason', 'A comment that silences a rule says why, in at least four words'],
  ['suppression/unused', 'A comment that silences a rule still silences something'],
  ['suppression/unknown-rule', 'A comment that silences a rule names one that exists'],
  ['suppression/unknown-directive', 'A comment for Candor uses a word Candor knows'],
  ['suppression/needs-date', 'A comment that silences a rule has a date ahead, where the team asks for one'],
  ['internal/rule-failed', 'A rule failed and could not review this document'],
]

import type { Severity } from '../../../rules/contract'

/** A finding the review makes by itself, without a rule: about a comment it was given, or about a rule that failed. */
export interface OwnFinding {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly messages: Readonly<Record<string, string>>
}

export const NEEDS_REASON = {
  id: 'suppression/needs-reason',
  summary: 'A comment that silences a rule says why, in at least four words',
  severity: 'information',
  messages: {
    noReason:
      'This comment silences nothing yet, because it gives no reason. Why is {rules} fine here? {least} enough: `candor: {word} {rules} – your reason`.',
    noRule:
      'This comment names no rule. Which one is fine here? Write `candor: {word} group/rule – your reason`.',
  },
} as const satisfies OwnFinding

export const UNUSED = {
  id: 'suppression/unused',
  summary: 'A comment that silences a rule still silences something',
  severity: 'information',
  messages: {
    unused: 'Nothing here is reported by {rule} any more. Remove it from the comment?',
    misplaced:
      'Nothing is silenced here: {rule} speaks about the whole document. Move the comment up, right under the title, or write `allow-file`.',
  },
} as const satisfies OwnFinding

export const UNKNOWN_RULE = {
  id: 'suppression/unknown-rule',
  summary: 'A comment that silences a rule names one that exists',
  severity: 'information',
  messages: {
    unknown: 'There is no rule {rule}. Check the name: `candor explain` shows all of them.',
    suggestion: 'There is no rule {rule}. Is {suggestion} meant?',
  },
} as const satisfies OwnFinding

export const UNKNOWN_DIRECTIVE = {
  id: 'suppression/unknown-directive',
  summary: 'A comment for Candor uses a word Candor knows',
  severity: 'information',
  messages: {
    unknown:
      '`candor: {word}` is not known, so this comment does nothing. Write `candor: allow group/rule – your reason`, `allow-section` or `allow-file`.',
  },
} as const satisfies OwnFinding

export const NEEDS_DATE = {
  id: 'suppression/needs-date',
  summary: 'A comment that silences a rule has a date ahead, where the team asks for one',
  severity: 'information',
  messages: {
    noDate:
      'This comment silences nothing yet, because comments here end on a day. Until when is {rules} fine? Add `until YYYY-MM-DD` to the reason.',
    past: 'This comment ended on {until}, so it silences nothing any more. Is {rules} still fine here? Then give it a new date; else remove the comment.',
    tooFar:
      'This comment silences nothing yet: {until} is further ahead than the {days} days that your team allows. Is there an earlier day to look at it again?',
  },
} as const satisfies OwnFinding

export const RULE_FAILED = {
  id: 'internal/rule-failed',
  summary: 'A rule failed and could not review this document',
  severity: 'warning',
  messages: {
    failed: 'The rule {rule} failed here and was left out; the others ran. Please report it: {error}.',
  },
} as const satisfies OwnFinding

/** Everything the review may report by itself, for lists of rules and for checking configuration. */
export const OWN_FINDINGS: readonly OwnFinding[] = [
  NEEDS_REASON,
  UNUSED,
  UNKNOWN_RULE,
  UNKNOWN_DIRECTIVE,
  NEEDS_DATE,
  RULE_FAILED,
]

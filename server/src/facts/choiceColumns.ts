import type { Row } from '../markdown/blocks'

/** Whether a row stands in a table that sets what is gained against what it costs, or what is left out against why. */
export function weighsInColumns(row: Row): boolean {
  if (row.headers.length < 2) return false
  return (has(row, GAINED) && has(row, LOST)) || isLeftOutWithGround(row, false) || isChosenWithGround(row)
}

/** A table of what is left out and why; where its section is about that, a column with the grounds will do. */
export function isLeftOutWithGround(row: Row, underNonGoals: boolean): boolean {
  if (row.headers.length < 2) return false
  return has(row, WHY_NOT) || (has(row, GROUND) && (underNonGoals || has(row, LEFT_OUT)))
}

/** A table of what was decided and why. */
export function isChosenWithGround(row: Row): boolean {
  return row.headers.length >= 2 && has(row, CHOSEN) && has(row, GROUND)
}

function has({ headers }: Row, pattern: RegExp): boolean {
  return headers.some((header) => pattern.test(header))
}

const GAINED =
  /\b(?:gets?|gains?|benefits?|pros|advantages?|upsides?|wins?|strengths?|what (?:it|this) (?:brings|buys))\b/i
const LOST =
  /\b(?:costs? (?:them|us|you|it)|gives? up|trade-?offs?|cons|downsides?|drawbacks?|disadvantages?|los(?:es?|ses)|sacrifices?)\b/i
const LEFT_OUT =
  /\b(?:out of scope|excluded|deferred|not (?:now|doing|building|in|included)|non-goals?|cut|left out|later|rejected|dropped|won['’]t)\b/i
const GROUND = /\b(?:reason(?:ing)?|why|rationale|because|justification|trade-?offs?)\b/i
const CHOSEN = /\b(?:decision|choice|chosen|we chose|picked|selected|option|alternatives?)\b/i
/** "Why not", "reason for leaving out": the grounds of an option that lost. */
const WHY_NOT =
  /\bwhy (?:not|out|rejected|dropped|excluded|deferred)\b|\breasons? (?:(?:for )?not|against|rejected|excluded|for (?:rejec|exclu|defer|leav|drop)\w+)\b/i

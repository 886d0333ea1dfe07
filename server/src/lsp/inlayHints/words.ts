import type { Perspective, PerspectiveState } from '../../facts/types'
import { counted, STATES } from '../../review/summaryWords'

/** What the hints say. A heading has room for 40 characters in all; what does not fit is in the tooltip only. */
export const LONGEST_HINT = 40
export const BETWEEN = ' · '

export function claimsText(claims: number, backed: number): string {
  if (claims === 1) return backed === 1 ? '1 claim with evidence' : '1 claim, no evidence'
  const share = backed === 0 ? 'none' : backed === claims ? 'all' : String(backed)
  return `${counted(claims, 'claim')} · ${share} with evidence`
}

export function targetsText(count: number): string {
  return `no baseline on ${counted(count, 'target')}`
}

export function unknownsText(count: number, tested: number): string {
  return `${counted(count, 'unknown')} · ${tested === 0 ? 'none' : String(tested)} with a test`
}

export function perspectiveText(perspective: Perspective, state: PerspectiveState, open: number): string {
  const dots = `${perspective} ${STATES[state][0]}`
  return open === 0 ? dots : `${dots} ${open} open`
}

export function hintsText(count: number): string {
  return counted(count, 'hint')
}

/** What a decision lacks, most wanted first. */
export const DECISION_GAPS = {
  decider: 'no decider',
  alternatives: 'no alternatives',
  downside: 'no downside',
  revisit: 'no stop rule',
} as const

export function placeText(line: number, words: string): string {
  return `line ${line}: ${words}`
}

export function moreText(count: number): string {
  return `and ${count} more`
}

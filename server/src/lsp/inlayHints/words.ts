import type { Perspective, PerspectiveState } from '../../facts/types'
import { DOTS } from '../../review/summaryWords'
import type { LspWords } from '../localize'

/** What the hints say. A heading has room for 40 characters in all; what does not fit is in the tooltip only. */
export const LONGEST_HINT = 40
export const BETWEEN = ' · '

export function claimsText(words: LspWords, claims: number, backed: number): string {
  if (claims === 1) return words.say(backed === 1 ? 'hint.claims.one.all' : 'hint.claims.one.none')
  if (backed === 0) return words.count('hint.claims.none', claims)
  return backed === claims
    ? words.count('hint.claims.all', claims)
    : words.count('hint.claims.some', claims, { backed })
}

export function unknownsText(words: LspWords, count: number, tested: number): string {
  return tested === 0
    ? words.count('hint.unknowns.none', count)
    : words.count('hint.unknowns', count, { tested })
}

export function perspectiveText(
  words: LspWords,
  perspective: Perspective,
  state: PerspectiveState,
  open: number,
): string {
  const data = { perspective: words.say(`review.perspective.${perspective}`), dots: DOTS[state] }
  return open === 0
    ? words.say('hint.perspective', data)
    : words.say('hint.perspective.open', { ...data, count: open })
}

/** What a decision lacks, most wanted first. */
export const DECISION_GAPS = ['decider', 'alternatives', 'downside', 'revisit'] as const

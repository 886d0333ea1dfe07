import type { Requirement } from './requirements'

/** One thing the score looks at. */
export type Part =
  | 'user'
  | 'business'
  | 'market'
  | 'capability'
  | 'synthesis'
  | 'evidence'
  | 'unknowns-declared'
  | 'unknowns-tested'
  | 'forecasts-calibrated'
  | 'ask'
  | 'decider'
  | 'alternatives'
  | 'downside'
  | 'success-signal'
  | 'baseline'
  | 'look-back'
  | 'revisit'

/** Points of each part, out of 100, and the requirement that says whether a document type is asked for it. */
export const PARTS: readonly {
  readonly part: Part
  readonly points: number
  readonly requirement: Requirement
}[] = [
  { part: 'user', points: 8, requirement: 'user' },
  { part: 'business', points: 8, requirement: 'business' },
  { part: 'market', points: 8, requirement: 'market' },
  { part: 'capability', points: 8, requirement: 'capability' },
  { part: 'synthesis', points: 12, requirement: 'synthesis' },
  { part: 'evidence', points: 20, requirement: 'evidence' },
  { part: 'unknowns-declared', points: 6, requirement: 'unknowns' },
  { part: 'unknowns-tested', points: 5, requirement: 'unknowns' },
  { part: 'forecasts-calibrated', points: 3, requirement: 'unknowns' },
  { part: 'ask', points: 3, requirement: 'decider' },
  { part: 'decider', points: 3, requirement: 'decider' },
  { part: 'alternatives', points: 3, requirement: 'alternatives' },
  { part: 'downside', points: 3, requirement: 'alternatives' },
  { part: 'success-signal', points: 3, requirement: 'metric' },
  { part: 'baseline', points: 3, requirement: 'metric' },
  { part: 'look-back', points: 2, requirement: 'revisit' },
  { part: 'revisit', points: 2, requirement: 'revisit' },
]

/** What is only expected counts half of what is required. */
export const WEIGHT_OF_NEED = { R: 1, e: 0.5, '-': 0 } as const

/** Share of a perspective's points by state; null takes the perspective out of the sum. */
export const SHARE_OF_STATE = {
  absent: 0,
  mentioned: 0.25,
  addressed: 0.75,
  inherited: 0.75,
  grounded: 1,
  'not-applicable': null,
} as const

/** Share of the synthesis points by level 0-3. */
export const SHARE_OF_SYNTHESIS = [0, 0.25, 2 / 3, 1] as const

/** Unknowns declared and unknowns tested that earn all their points; more of them is not better. */
export const ENOUGH_UNKNOWNS = 3
export const ENOUGH_TESTS = 2

/** Highest score while something is missing. The weakest link beats the average: padding cannot buy a pass. */
export const CAPS = {
  perspectiveAbsent: 60,
  twoPerspectivesAbsent: 40,
  noEvidence: 50,
  noUnknowns: 65,
  deciderOrRevisitMissing: 75,
  deciderAndRevisitMissing: 60,
  placeholderLeft: 70,
} as const

/** Scores from which a band begins. `ready` also needs that nothing caps the score. */
export const BAND_STARTS = { gaps: 40, ready: 75 } as const

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { EVIDENCE_LEVELS } from '../../server/src/facts/evidenceModel'
import type { LinkTarget, Perspective, PerspectiveState } from '../../server/src/facts/types'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Review } from '../../server/src/review/types'
import { PERSPECTIVES } from '../../server/src/facts/types'
import { testRuleset } from '../support/ruleset'
import { render, type Draft } from './documents'

/** How many generated documents each property is tried on. */
const RUNS = Number(process.env.GAMING_RUNS ?? 1000)

/**
 * The same cases each time, so that a red build says something about the change. `GAMING_SEED=random` looks for others,
 * and `GAMING_RUNS` for more of them; what is found prints its seed.
 */
const SEED = process.env.GAMING_SEED ?? '20261122'

/** Milliseconds for a property on a machine that has other work as well. */
export const PATIENCE = 300_000

const ruleset = testRuleset()
/** Only facts, band and score are asked for, so no rules run. */
const reviewer = createReviewer([])

/** Holds a property against many generated cases; a failure shows the smallest one found. */
export function holds<T>(cases: fc.Arbitrary<T>, property: (example: T) => void): void {
  fc.assert(fc.property(cases, property), {
    numRuns: RUNS,
    ...(SEED !== 'random' && { seed: Number(SEED) }),
  })
}

/** What the workspace knows of local links; one that is not listed was not looked at. */
type Targets = ReadonlyMap<string, LinkTarget>
const UNKNOWN: Targets = new Map()

export function judge(text: string, path: string, targets = UNKNOWN): Review {
  return reviewer.review({ text, path, targets }, ruleset)
}

export function judgeDraft(draft: Draft, targets = UNKNOWN): Review {
  return judge(render(draft), draft.path, targets)
}

const BANDS = { early: 0, gaps: 1, ready: 2 } as const

/** Neither score nor band of `after` is above that of `before`; no score is not a low one, so nothing is above it. */
export function assertNotRaised(before: Review, after: Review): void {
  if (before.score === null || before.band === null) return
  const raised =
    (after.score ?? 0) > before.score || (after.band !== null && BANDS[after.band] > BANDS[before.band])
  assert.ok(!raised, `raised:\n${compared(before, after)}`)
}

const RANKS: Readonly<Record<PerspectiveState, number>> = {
  absent: 0,
  'not-applicable': 0,
  mentioned: 1,
  addressed: 2,
  inherited: 2,
  grounded: 3,
}

/** No perspective is answered better than before. */
export function assertCoverageNotRaised(before: Review, after: Review): void {
  for (const perspective of PERSPECTIVES) {
    const [low, high] = [RANKS[stateOf(before, perspective)], RANKS[stateOf(after, perspective)]]
    assert.ok(high <= low, `${perspective} raised:\n${compared(before, after)}`)
  }
}

/** The level of evidence is not above what it was. */
export function assertEvidenceNotRaised(before: Review, after: Review): void {
  const [low, high] = [before, after].map(({ document }) =>
    EVIDENCE_LEVELS.indexOf(document.facts.evidence.level),
  )
  assert.ok((high ?? 0) <= (low ?? 0), `evidence raised:\n${compared(before, after)}`)
}

export function assertSameStates(before: Review, after: Review): void {
  assert.deepEqual(statesOf(after), statesOf(before), compared(before, after))
}

/** The scores are at most so many points apart; no score stays no score. */
export function assertScoreNear(before: Review, after: Review, points: number): void {
  const apart =
    before.score === null || after.score === null
      ? before.score !== after.score
      : Math.abs(before.score - after.score) > points
  assert.ok(!apart, `moved:\n${compared(before, after)}`)
}

function statesOf(review: Review): Readonly<Record<string, PerspectiveState>> {
  return Object.fromEntries(PERSPECTIVES.map((name) => [name, stateOf(review, name)]))
}

function stateOf({ document }: Review, perspective: Perspective): PerspectiveState {
  return document.facts.perspectives[perspective].state
}

/** Both versions with what they were judged to be, for a person who has to find out why. */
export function compared(before: Review, after: Review): string {
  return [before, after].map(described).join('\n======\n')
}

function described(review: Review): string {
  const { evidence, synthesis, unknowns, decision, metrics } = review.document.facts
  const counts = Object.entries(decision).map(([name, ranges]) => `${name} ${(ranges as unknown[]).length}`)
  return [
    `${review.score ?? 'no score'} ${review.band ?? ''} ${review.document.type} capped by ${review.caps.join(', ') || 'nothing'}`,
    JSON.stringify(statesOf(review)),
    `evidence ${evidence.level} ${evidence.histogram.join('/')} best ${evidence.best}, synthesis ${synthesis.level}, unknowns ${unknowns.items.length}` +
      ` (${unknowns.items.filter(({ tested }) => tested).length} tested), ${counts.join(', ')}, targets ${metrics.targets.length}` +
      ` (${metrics.targets.filter(({ baseline }) => baseline).length} with baseline), signals ${metrics.signals.length}`,
    '',
    review.document.text,
  ].join('\n')
}

import * as z from 'zod'
import type { PhaseFact, ReviewDocument, Slot } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { lineAt } from '../lines'
import { allStatements } from '../reach'
import { quoted } from '../spoken'
import { BESIDE } from '../phrases'

/**
 * Asks how sure a date is that lies far ahead and is as exact as one of next week. Wrong to apply to dates that others
 * have set, to what is done, and where the plan says that its dates may move.
 */
export const certainDates = defineRule({
  id: 'roadmap/certain-dates',
  meta: {
    summary: 'Let dates that are far away be as vague as they are uncertain',
    rationale:
      'The further ahead, the less is known. An exact date far away is read as a promise: others sell it and plan against it, and moving it later costs trust.',
    source: 'Now-next-later roadmaps; the cone of uncertainty in estimating',
    satisfiedBy:
      'A quarter, a half-year or “later”, a level of confidence, who set the date, or one line that the dates are estimates.',
    example: 'Depot view: second half of 2027; likely, if the pilot ends in spring.',
    scope: 'document',
    documents: ['roadmap', 'strategy', 'launch', 'prd', 'one-pager', 'business-case'],
    severity: { pm: 'off', leader: 'off' },
    messages: {
      far: '“{date}” lies more than a quarter after this plan begins and is as exact as a date next week. How sure is it, and what could move it? A quarter or a level of confidence says so.',
    },
    question: 'How sure are the dates that lie far ahead, and what could move them?',
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const phases = document.facts.consistency.phases.filter((phase) => isPlanned(document, phase))
    const from = startOf(document, phases)
    if (from === null) return
    const far = phases.filter((phase) => isTooExact(phase, from) && !isMarked(document, phase))
    const [first, ...others] = far
    if (first === undefined || allStatements(document).some((one) => one.says(MOVES))) return
    report({
      messageId: 'far',
      data: { date: quoted(document.text.slice(first.range.start, first.range.end)) },
      range: first.range,
      related: others.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.exact })),
    })
  },
})

const PLANS: ReadonlySet<Slot> = new Set<Slot>(['roadmap', 'launch'])

/** A dated phase of the plan, not of the evidence or of the document's own history. */
function isPlanned({ type }: ReviewDocument, { scale, section, series }: PhaseFact): boolean {
  if (scale !== 'date') return false
  const [slot] = section.slots
  return series !== '' || (slot === undefined ? type === 'roadmap' || type === 'launch' : PLANS.has(slot))
}

/** The day the document gives itself, else the first day that its plan names. */
function startOf({ properties }: ReviewDocument, phases: readonly PhaseFact[]): string | null {
  for (const key of ['last updated', 'updated', 'date', 'created']) {
    const day = /\b20\d\d-\d\d-\d\d\b/u.exec(properties.get(key) ?? '')
    if (day !== null) return day[0]
  }
  return phases[0]?.start ?? null
}

/** A day or a month more than a quarter ahead, a quarter more than a year ahead; half-years and years never. */
function isTooExact({ start, end }: PhaseFact, from: string): boolean {
  const [ahead, span] = [daysBetween(from, start), daysBetween(start, end)]
  return span >= 0 && (span <= 31 ? ahead > 92 : span <= 92 && ahead > 366)
}

/** Near enough to tell a month from a quarter. */
function daysBetween(one: string, other: string): number {
  const day = (date: string): number =>
    Number(date.slice(0, 4)) * 365 + Number(date.slice(5, 7)) * 30.4 + Number(date.slice(8, 10))
  return day(other) - day(one)
}

/** Its line or heading says how sure it is, who set it, or that it is over. */
function isMarked({ text, facts }: ReviewDocument, { range, section }: PhaseFact): boolean {
  const line = lineAt(text, range.start)
  if (facts.obligations.some((law) => law.start < range.end && law.end > range.start)) return true
  return MARK.test(line) || MARK.test(section.title)
}
const MARK =
  /\b(?:confiden|likel|probab|tentativ|indicativ|provisional|estimate|expected|approx|about|around|circa|roughly|earliest|latest|may|might|could|if|unless|once|depend|subject to|target|aim|later|act|effective|law|legal|regulat|deadline|contract|committed|expires|end of (?:life|support)|done|complete|shipped|released|launched|delivered|live)|[~≈?✅✔]|\d\s?%|\[x\]/i

/** One line for all dates. */
const MOVES =
  /\b(?:dates?|timelines?|timing|roadmap|schedule|quarters?|milestones?)\b[^.]{0,80}\b(?:indicative|tentative|estimates?|estimated|approximate|forecasts?|subject to change|not (?:a )?(?:commitments?|promises?|fixed|committed)|(?:may|might|can|could|will) (?:still )?(?:change|move|slip|shift)|best guess|directional|confidence)\b/i

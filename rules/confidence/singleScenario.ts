import * as z from 'zod'
import type { Range, ReviewDocument, Section } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isAtStake } from '../atStake'
import { isLowStakes } from '../lowStakes'
import { isComparison, isDeclaredSmall, isMandated, leniency } from '../reach'
import { launchSteps } from '../launchSteps'
import { isMeasured } from '../measured'
import { quoted } from '../spoken'
import { PUBLISHED } from './published'
import { scenariosFix } from './scaffold'

/**
 * Asks for a second course where a plan knows one future only. Wrong to apply to visions and experiments, to plans of
 * a few weeks, and to obliged work, whose course is not for choosing.
 */
export const singleScenario = defineRule({
  id: 'confidence/single-scenario',
  meta: {
    summary: 'Say what happens if it comes in at half',
    rationale:
      'A plan for one future is thrown away in any other. A branch with a sign that triggers it costs a line now, and it saves the argument later.',
    source: 'Best, base and worst cases in planning; conditional plans',
    satisfiedBy: 'One real branch with what triggers it: a scenario, a fallback, a gate, “if … we …”.',
    example: 'If fewer than ten depots sign by March, we keep the night plan and drop live re-planning.',
    scope: 'document',
    documents: ['strategy', 'one-pager', 'prfaq', 'business-case', 'roadmap', 'launch'],
    severity: { pm: 'off', leader: 'hint' },
    severityByType: {
      'product-doc': { leader: 'off' },
    },
    absence: true,
    question: 'What do we do if this comes in at half of what we hope: stop, shrink, or carry on?',
    messages: {
      one: 'The plan works if things go as expected. What happens if “{hope}” comes in at half: stop, shrink, or carry on?',
      plan: 'The plan runs over {n} steps and knows one future. What would make the later steps different: stop, shrink, or carry on?',
    },
    options: z
      .strictObject({
        minSteps: z
          .int()
          .min(2)
          .default(6)
          .describe('Steps of a plan from which on it looks far enough ahead to branch.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minSteps }) {
    const { practice, decision } = document.facts
    if (practice.shows('branch') || decision.revisit.length > 0) return
    if (PUBLISHED.test(document.title) || isDeclaredSmall(document)) return
    const hope = biggestHope(document)
    const steps = hope === null ? stepsOf(document) : 0
    if (hope === null && steps < minSteps) return
    if (practice.shows('short-work') || isMandated(document)) return
    // Where there may be no plan, and where little hangs on it, another course is hardly missed.
    const isHardlyMissed = leniency(document) === 1 || isComparison(document) || isLowStakes(document)
    const milder = isHardlyMissed || !isAtStake(document) ? 1 : 0
    const found = { range: document.titleRange, fixes: [scenariosFix(document)], milder }
    if (hope === null) report({ ...found, messageId: 'plan', data: { n: steps } })
    else report({ ...found, messageId: 'one', data: { hope: quoted(hope) } })
  },
})

/** Only launch plans and roadmaps are plans from end to end. */
function stepsOf(document: ReviewDocument): number {
  return document.type === 'launch' || document.type === 'roadmap' ? launchSteps(document).length : 0
}

/**
 * The forecast or target that looks furthest ahead; targets without a date come last, and among them first the one that
 * somebody measures already.
 */
function biggestHope({ facts, sections }: ReviewDocument): string | null {
  const dated = facts.forecasts.filter(({ due, outcome }) => due !== null && outcome === null)
  const [furthest] = [...dated].sort((a, b) => (b.due ?? '').localeCompare(a.due ?? ''))
  if (furthest !== undefined) return furthest.text
  const targets = facts.metrics.targets.filter(
    ({ text, range }) =>
      isMeasured(text) && !STANDING.test(text) && !CEILING.test(text) && !isPictured(sections, range),
  )
  return (targets.find(({ baseline }) => baseline) ?? targets[0])?.text ?? null
}

/** "95 % of the time is spent on …" is how things are. */
const STANDING = /\b(?:is|are|was|were) (?:spent|lost|wasted)\b/i

/** "Under 3 minutes": what has to stay small does not come in at half. */
const CEILING =
  /^(?:[^:|]*[:|]\s*)?(?:[<≤]|(?:under|below|fewer than|less than|at most|no more than)\s)\s?[$€£]?\d/i

/** A vision is told from its end; nobody plans for half of it. */
function isPictured(sections: readonly Section[], { start }: Range): boolean {
  const home = sections.findLast(({ range }) => range.start <= start && start < range.end)
  return home !== undefined && /\b(?:vision|mission)\b/i.test(home.title)
}

import * as z from 'zod'
import type { ReviewDocument, Section, TargetFact } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { atEndOfBody } from '../scaffold'
import { baselineColumnFix } from './baselineColumn'
import { isReliedOn } from '../atStake'
import { isLowStakes } from '../lowStakes'
import {
  beginsAtNothing,
  climbsFromNothing,
  isAim,
  isOfWork,
  isYetToBegin,
  opensWithTable,
  tellsOfChange,
  tellsStart,
} from './aims'
import { BESIDE, FIXES } from '../phrases'

/**
 * Asks where the targets of a section start from. Wrong to apply to service levels, quality gates and limits in
 * requirements; those are no targets.
 */
export const targetWithoutBaseline = defineRule({
  id: 'metrics/target-without-baseline',
  meta: {
    summary: 'Give every target the value it starts from',
    rationale:
      'A target without its starting point may be met by accident or be out of reach, and nobody can tell which. “Not known yet, measured from May” is a starting point as well: it says when the target begins to mean something.',
    source: 'Baseline and target as the least of what objectives and experiments are planned with',
    satisfiedBy:
      'A value of today beside the target (from X to Y, a baseline column, “today: …”), or the honest note that there is none yet and when there will be.',
    example: 'Late trucks: from 12 % (March log) to 8 % by September.',
    scope: 'section',
    documents: [
      'prd',
      'strategy',
      'roadmap',
      'one-pager',
      'prfaq',
      'experiment',
      'launch',
      'product-doc',
      'vision',
      'business-case',
    ],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      one: 'This target has no starting point, so nobody can tell ambitious from automatic. What is it today? “Not known, measured from May” counts.',
      several:
        '{n} targets here have no starting point, so nobody can tell ambitious from automatic. What are they today? “Not known, measured from May” counts.',
    },
    options: z
      .strictObject({
        minTargets: z.int().min(1).default(1).describe('Sections with fewer open targets are left alone.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minTargets }) {
    const open = openTargets(document)
    if (open.size === 0) return
    let settled = isYetToBegin(document) || isLowStakes(document)
    const isThere = isReliedOn(document)
    for (const [section, targets] of open) {
      const [first, ...others] = targets
      if (first === undefined || targets.length < minTargets) continue
      const slight =
        climbsFromNothing(document, section) ||
        opensWithTable(document, section, targets) ||
        targets.every((target) => isOfWork(target) || beginsAtNothing(target, document))
      report({
        messageId: others.length === 0 ? 'one' : 'several',
        data: { n: targets.length },
        range: first.range,
        related: others.map(({ range }) => ({ range, message: BESIDE.noStart })),
        // Not wrong to ask, but few readers would stop there: who was asked once looks at the others as well, what is
        // yet to begin stands nowhere today, and so may whatever is not said to change where nobody relies on anything
        // yet; where little hangs on it a target is a wish.
        milder: settled || slight || !(isThere || targets.some(tellsOfChange)) ? 1 : 0,
        fixes: [...baselineColumnFix(document, targets), baselineFix(document, section)],
      })
      settled ||= !slight
    }
  },
})

function openTargets({ facts }: ReviewDocument): ReadonlyMap<Section, readonly TargetFact[]> {
  const open = new Map<Section, TargetFact[]>()
  for (const target of facts.metrics.targets) {
    if (target.baseline || !isAim(target) || tellsStart(target)) continue
    const list = open.get(target.section)
    if (list === undefined) open.set(target.section, [target])
    else list.push(target)
  }
  return open
}

function baselineFix(document: ReviewDocument, section: Section): Fix {
  const line =
    '[Where each of these stands today: value and date; or not known yet, measured from when and by whom]'
  return { title: FIXES.startingPoint, edits: [atEndOfBody(document, section, [line])] }
}

import * as z from 'zod'
import type { ReviewDocument, Section, TargetFact } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { atEndOfBody } from '../scaffold'

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
    scope: 'section',
    documents: ['prd', 'strategy', 'roadmap', 'one-pager', 'prfaq', 'experiment', 'launch', 'product-doc'],
    severity: { pm: 'warning', leader: 'warning' },
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
    for (const [section, targets] of openTargets(document)) {
      const [first, ...others] = targets
      if (first === undefined || targets.length < minTargets) continue
      report({
        messageId: others.length === 0 ? 'one' : 'several',
        data: { n: targets.length },
        range: first.range,
        related: others.map(({ range }) => ({ range, message: 'no starting point either' })),
        fixes: [baselineFix(document, section)],
      })
    }
  },
})

function openTargets({ facts }: ReviewDocument): ReadonlyMap<Section, readonly TargetFact[]> {
  const open = new Map<Section, TargetFact[]>()
  for (const target of facts.metrics.targets) {
    if (target.baseline || !isOpen(target)) continue
    const list = open.get(target.section)
    if (list === undefined) open.set(target.section, [target])
    else list.push(target)
  }
  return open
}

/** A figure is left when dates, intervals, scales and numbers of documents are set aside, and nobody reached it yet. */
function isOpen({ text }: TargetFact): boolean {
  if (/\b(?:achieved|exceeded|already met)\b/iu.test(text)) return false
  // A share is never one of those; most targets are shares, and the long way is slow.
  if (/\d\s?%/u.test(text)) return true
  return /\d/u.test(text.replace(NO_MEASURE, ' ').replace(NUMBERED, ' '))
}
const NO_MEASURE =
  /\b(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b(?:every|each|after|over) \d+ (?:days?|weeks?|months?|quarters?|years?)\b|\b\d\s?[-–]\s?(?:5|7|10|100)\b(?!\s?%)|\b(?:phase|stage|milestone|version|step|q|h|rfc|v)\s?\d+\b/giu
/** "TEP-0122", "ISO 29148": the number of a document. */
const NUMBERED = /\b[A-Z]{2,}[- ]?\d+\b/gu

function baselineFix(document: ReviewDocument, section: Section): Fix {
  const line =
    '[Where each of these stands today: value and date; or not known yet, measured from when and by whom]'
  return { title: 'Add where the targets start from', edits: [atEndOfBody(document, section, [line])] }
}

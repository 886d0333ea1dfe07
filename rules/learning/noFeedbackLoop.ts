import * as z from 'zod'
import type { ReviewDocument, Statement } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isDeclaredSmall, pointsTo } from '../reach'
import { launchSteps } from '../launchSteps'
import { lookBackFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks who looks at what after the launch. A plan that ends on the day it ships has no way to be wrong. Wrong to
 * apply to work that only takes something away, and where a linked ritual does the looking.
 */
export const noFeedbackLoop = defineRule({
  id: 'learning/no-feedback-loop',
  meta: {
    summary: 'Say who looks at what after the launch',
    rationale:
      'Where shipping is what counts, nobody comes back to see what it did. A date on which somebody looks, with what could change as a result, turns a delivery into something learned.',
    source: 'Shipping rewarded over learning, and feedback loops as a part of product culture',
    satisfiedBy:
      'A look at what happened with a time, a rhythm or a role: a review after four weeks, a readout, interviews with the first users, a measure with a date; or a link to a standing ritual.',
    example: 'Four weeks after launch the product lead and two planners read the route log together.',
    scope: 'document',
    documents: ['prd', 'launch', 'roadmap'],
    severity: { pm: 'hint', leader: 'hint' },
    severityByType: {
      roadmap: { pm: 'off', leader: 'off' },
    },
    absence: true,
    question: 'Who looks at what after the launch, when, and what could change as a result?',
    messages: {
      none: 'The plan stops at the launch. Who looks at what afterwards, when, and what could change as a result?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { practice, decision } = document.facts
    if (practice.shows('look-back') || decision.revisit.length > 0) return
    const steps = launchSteps(document)
    if (steps.length < MIN_STEPS || !steps.some(reachesPeople)) return
    if (document.sections.some(({ title }) => AFTERWARDS.test(title))) return
    if (isDeclaredSmall(document) || TAKING_AWAY.test(document.title) || isMeasuredLater(document)) return
    if (pointsTo(document, /\b(?:retro\w*|review|post-?launch|look-?back|scorecard|dashboard|metrics)\b/i))
      return
    const related = steps.slice(-1).map(({ range }) => ({ range, message: BESIDE.lastStep }))
    report({ messageId: 'none', range: document.titleRange, related, fixes: [lookBackFix(document)] })
  },
})

/** Phases of building alone stop before the launch; what comes after it is for another document. */
function reachesPeople({ text, section }: Statement): boolean {
  return (REACHES.test(text) && !/\bnot\b/i.test(text)) || REACHES.test(section.title)
}
const REACHES =
  /\b(?:launch\w*|releas(?:e|es|ed|ing)|roll(?:s|ed|ing)?[- ]?out|rollout|go(?:es|ing)?[- ]live|ga|general availability|beta|pilot\w*|deploy(?:s|ed|ing|ment)?|publish\w*|announce\w*|ship(?:s|ped)?|open(?:s|ed)? (?:to|for)|app store|play store|marketplace|production|first (?:users|customers)|all (?:users|customers|depots|sites|branches|schools)|everyone)\b/i

/** One step alone may be a figure of speech. */
const MIN_STEPS = 2
/** A section about the time after the launch, whatever it calls the look. */
const AFTERWARDS =
  /\b(?:post-?launch|after (?:the )?(?:launch|release)|feedback|monitoring|look(?:ing)?[- ]?back|retro\w*|learning (?:plan|agenda|goals?|loop)|what we (?:will |want to |hope to )?(?:learn|watch|look at)|first (?:\d+|\w+)[- ](?:days?|weeks?|months?))\b/i
const TAKING_AWAY = /\b(?:deprecat\w+|sunset\w*|decommission\w*|shut ?down|removal|end[- ]of[- ]life)\b/i

/** A target with a date is looked at on that date. */
function isMeasuredLater({ facts }: ReviewDocument): boolean {
  return facts.metrics.targets.some(({ text }) => MEASURED.test(text))
}
const MEASURED =
  /\b(?:within|after|by|in|at|over|per|first|month|week|year|day)\b[^.;]{0,30}(?:\b(?:days?|weeks?|months?|quarters?|years?|launch|release)\b|\b(?:q[1-4]|20\d\d|\d+)\b)/i

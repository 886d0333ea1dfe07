import * as z from 'zod'
import type { ReviewDocument, StatementKind } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isWorthAsking } from '../gapWorth'
import { isMeantToAnswer } from '../meantToAnswer'
import { allStatements, leniency, pointsTo } from '../reach'
import { isAtStake } from '../atStake'
import { isListOfWork } from '../stakes'
import { successFixes } from './scaffold'

/**
 * Asks how anyone will know that this worked. Without an observable sign, shipping becomes the success. Wrong to
 * apply to visions and technical proposals, and where a linked page of objectives carries the measures.
 */
export const noSuccessMeasure = defineRule({
  id: 'metrics/no-success-measure',
  meta: {
    summary: 'Say what will be observed if this works',
    rationale:
      'A success that cannot be observed cannot be missed either, so nobody learns from the result. A sign that people do something differently is enough; it need not be a number.',
    source: 'Goals, then signals, then metrics, in that order; success measures of requirement templates',
    satisfiedBy:
      'One target with a number, or one thing people would be seen doing, with an audience and a time. A link to the objectives it serves counts.',
    example: 'By September, planners in eight of ten depots release the night plan before ten.',
    scope: 'document',
    documents: ['prd', 'one-pager', 'prfaq', 'experiment', 'launch', 'roadmap'],
    severity: { pm: 'information', leader: 'information' },
    severityByType: {
      // It tells customers of what is there; how its makers measure it is at best a question of the inner part.
      prfaq: { pm: 'hint', leader: 'hint' },
    },
    absence: true,
    question: 'How will we know that this worked, or that it did not?',
    messages: {
      none: 'Nothing here would tell whether this worked. What would people be seen doing differently, who, and by when? One such sign is enough.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { targets, signals } = document.facts.metrics
    if (targets.length + signals.length > 0) return
    if (pointsTo(document, /\b(?:okrs?|objectives?|key[-_ ]results?|metrics?|kpis?|scorecard)\b/i)) return
    if (toldInWords(document)) return
    report({
      messageId: 'none',
      range: document.titleRange,
      fixes: successFixes(document),
      milder:
        isListOfWork(document) ||
        hardlyMatters(document) ||
        isMeantToAnswer(document, ['metrics'], SIGNS) ||
        !isWorthAsking(document, 'measure')
          ? 1
          : leniency(document),
    })
  },
})

/** Headings under which it stands how one would know, whether or not it was recognised. */
const SIGNS = /\b(?:success|acceptance|definition of done|exit criteria|outcomes?|measur\w+|validation)\b/i

/** Whoever tries something out has to know how it went; of the rest, less hangs on that where nobody has anything to lose. */
function hardlyMatters(document: ReviewDocument): boolean {
  return document.type !== 'experiment' && !isAtStake(document)
}

/** A sentence that says what success is, with or without a figure; "success code" and the like are another thing. */
function toldInWords(document: ReviewDocument): boolean {
  if (!/success|\bKPIs?\b|\bpass|measur|targets/i.test(document.text)) return false
  if (LABEL.test(document.text)) return true
  return allStatements(document).some(
    (statement) => !SILENT.has(statement.kind) && TELLS.some((pattern) => statement.says(pattern)),
  )
}
const SILENT: ReadonlySet<StatementKind> = new Set<StatementKind>(['placeholder', 'question'])
/** "We go on only after both trials pass", "the test passes if …": what has to be seen before the next step. */
const PASSES =
  /\b(?:proceed|continue|move on|go on|go ahead|advance|expand|start) (?:\S+ ){0,6}?(?:only )?(?:after|once|if|when|until) (?:\S+ ){0,8}?(?:pass(?:es|ed)?|succeeds?|succeeded|holds? up)\b|\b(?:experiment|trial|test|pilot|spike|prototype) (?:passes|has passed|succeeds|counts as passed) (?:if|when|once)\b|^pass(?:ing)? (?:criteri(?:a|on)|condition|mark|threshold)s?\W+\w/i
/** "The plan of the pilot sets measurable targets": where they stand, or when they are set. */
const SET_ELSEWHERE =
  /\b(?:defines?|sets?|lists?|holds?|keeps?|contains?) (?:the |our |all )?(?:measurable|success) (?:\S+ ){0,3}?(?:targets|measures|metrics|goals|criteria)\b|\bmeasurable (?:targets|goals|criteria) (?:are|is|will be|get) (?:\w+ )?(?:defined|set|agreed|kept|listed)\b/i
/** "Success criteria" on a line of its own, and items below it. */
const LABEL =
  /^[\s*_#]*(?:success|pass(?:ing)?) (?:criteria|measures|metrics|indicators|signals)[\s:*_]*\n\s*(?:[•‣◦▪–*+-]|\d+[.)])\s*[\p{L}\p{N}“"]/imu
const TOLD =
  /^kpis?\s?[:–—]\s?\w+(?:\s\S+){3}|\bsuccess (?:is|means|looks like|will be (?:measured|seen)) (?:\S+\s){3}|\bmeasures? of success (?:is|are) (?:\S+\s){2}/i
const TELLS = [TOLD, PASSES, SET_ELSEWHERE]

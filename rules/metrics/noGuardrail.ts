import * as z from 'zod'
import type { ReviewDocument, TargetFact } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isMeasured } from '../measured'
import { isDeclaredSmall, isMandated, pointsTo } from '../reach'
import { quoted } from '../spoken'
import { guardrailFix } from './scaffold'

/**
 * Asks what must not get worse while the target is chased. Wrong to apply to work whose aim is itself a limit (cost,
 * compliance), and where a linked set of standing guardrails holds for everything.
 */
export const noGuardrail = defineRule({
  id: 'metrics/no-guardrail',
  meta: {
    summary: 'Name one measure that must not get worse',
    rationale:
      'A target is reached sooner if something else may suffer. One measure with a limit says which price is too high, and it is decided before anyone is close to the target.',
    source: 'Guardrail metrics in controlled experiments; trade-offs shown in what is measured',
    satisfiedBy:
      'One measure with a limit: “unsubscribes no higher than 0.4%”, “reopen rate stays under 8%”.',
    scope: 'document',
    documents: ['prd', 'experiment', 'launch', 'roadmap'],
    severity: { pm: 'hint', leader: 'information' },
    absence: true,
    question: 'While we chase the target, what must not get worse, and by how much?',
    messages: {
      none: 'If “{target}” is reached, what might quietly get worse: support load, trust, another team’s numbers? Name one limit to protect the win.',
    },
    options: z
      .strictObject({
        standing: z
          .string()
          .default('')
          .describe('Part of the name or path of a page with guardrails that hold for every document.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { standing }) {
    const { targets, guardrails } = document.facts.metrics
    const first = targets.find(({ text }) => isMeasured(text))
    if (first === undefined || guardrails.length > 0 || targets.some(isLimit)) return
    if (targets.every(({ text }) => COST.test(text)) || isMandated(document) || isDeclaredSmall(document))
      return
    if (pointsTo(document, GUARDRAILS) || pointsToStanding(document, standing)) return
    const data = { target: quoted(first.text) }
    report({ messageId: 'none', data, range: document.titleRange, fixes: [guardrailFix(document)] })
  },
})

const GUARDRAILS = /\b(?:guard-?rails?|health[-_ ]metrics?|counter[-_ ]?metrics?)\b/iu
const COST = /\b(?:costs?|spend(?:ing)?|bills?|budget|fees?|expenses?|savings?|complian\w+)\b/iu

/** A bound on something nobody wants more of guards, whatever it is called. */
function isLimit({ text }: TargetFact): boolean {
  return UNWANTED.test(text) && BOUND.test(text)
}
const UNWANTED =
  /\b(?:errors?|crash\w*|churn|unsubscri\w+|complain\w*|refunds?|false (?:positives?|negatives?)|latency|downtime|incidents?|bugs?|defects?|fail(?:ures?|ed|s)?|violations?|leaks?|breach\w*|fraud|abandon\w*|opt-?outs?|bounce|regressions?|escalations?|support (?:load|tickets?|requests?|contacts?)|tickets?|overhead|p9[059]|response time|load time|loss(?:es)?|vulnerabilit\w+|drop-?off|uninstall\w*|spam|outages?|uptime|availability|crash-free)\b/iu
const BOUND =
  /[<≤]|&lt;|\b(?:below|under|less than|fewer than|at most|no more than|not exceed|maximum|max|within|zero|no)\b|\b(?:0|99(?:\.\d+)?)\s?%?/iu

function pointsToStanding(document: ReviewDocument, standing: string): boolean {
  const name = standing.trim().toLowerCase()
  return name !== '' && document.facts.references.some(({ target }) => target.toLowerCase().includes(name))
}

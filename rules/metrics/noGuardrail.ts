import * as z from 'zod'
import type { ReviewDocument, TargetFact } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isDeclaredSmall, isMandated, pointsTo } from '../reach'
import { quoted } from '../spoken'
import { isAim, isOfWork } from './aims'
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
    example: 'Calls to dispatch stay under 40 a night.',
    scope: 'document',
    documents: ['prd', 'experiment', 'launch', 'roadmap'],
    severity: { pm: 'hint', leader: 'hint' },
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
    const { metrics, practice } = document.facts
    const { targets, guardrails } = metrics
    if (targets.length === 0 || guardrails.length > 0 || practice.shows('limit')) return
    const first = targets.find((target) => isAim(target) && !hurtsNobody(target))
    if (first === undefined) return
    if (targets.every(({ text }) => COST.test(text)) || isMandated(document) || isDeclaredSmall(document))
      return
    if (pointsTo(document, GUARDRAILS) || pointsToStanding(document, standing)) return
    const data = { target: quoted(first.text) }
    report({ messageId: 'none', data, range: document.titleRange, fixes: [guardrailFix(document)] })
  },
})

const GUARDRAILS = /\b(?:guard-?rails?|health[-_ ]metrics?|counter[-_ ]?metrics?)\b/i

/** A limit or a quality of the work itself, or a first handful of users: nobody pays for reaching it. */
function hurtsNobody(target: TargetFact): boolean {
  return isOfWork(target) || target.says(FIRST_FEW)
}
/** "Three depots use it weekly": the first who try. */
const FIRST_FEW =
  /^\W*(?:at least )?(?:[1-9]|one|two|three|four|five|six|seven|eight|nine) (?:[\w-]+ ){0,2}(?:teams?|companies|company|customers?|partners?|pilots?|users?|organi[sz]ations?|sites?|schools?|clubs?|depots?|clinics?)\b/i
const COST = /\b(?:costs?|spend(?:ing)?|bills?|budget|fees?|expenses?|savings?|complian\w+)\b/i

function pointsToStanding(document: ReviewDocument, standing: string): boolean {
  const name = standing.trim().toLowerCase()
  return name !== '' && document.facts.references.some(({ target }) => target.toLowerCase().includes(name))
}

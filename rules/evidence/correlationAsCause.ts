import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted, type BareStatement } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks what else could have moved a number that moved after a change. Wrong to apply to what a machine does (a cache
 * and its response time), to repairs, to experiments, and where another explanation stands beside the claim.
 */
export const correlationAsCause = defineRule({
  id: 'evidence/correlation-as-cause',
  meta: {
    summary: 'Say what a change was compared with before it is called the cause',
    rationale:
      'Seasons, campaigns and who happens to sign up move the same numbers as the product does. What is credited with a rise it did not cause gets built again, and the real cause is never looked for.',
    source:
      'Observational evidence as a weak start in grading schemes of medicine; self-selection and survivorship',
    satisfiedBy:
      'A comparison (a test, a holdout, the same months of last year), or another explanation that is named and not yet ruled out.',
    example: 'Late trucks fell by a third where it was on and stayed where it was off, May to July.',
    scope: 'statement',
    documents: ['strategy', 'prd', 'experiment', 'roadmap', 'launch'],
    severity: { pm: 'information', leader: 'information' },
    messages: {
      after:
        '“{phrase}” makes a change the cause. What else could have moved it (season, mix, who chose to use it), or which group was it compared with?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const bare = bareStatements(document, 'cause').filter(
      ({ statement, signal }) => !isOpen(signal) && !isExempt(statement, signal),
    )
    for (const { statement, signal, milder } of [...bare, ...conclusions(document)]) {
      report({
        messageId: 'after',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.comparedWith },
            '[Compared with: group or period. Could also be explained by: what else changed then]',
          ),
        ],
      })
    }
  },
})

/**
 * What the sentence behind a comparison concludes from it: "Members who tag stay longer (ledger, 2025). So tags work."
 * However well the figures are sourced, the step from one to the other is not.
 */
function conclusions(document: ReviewDocument): readonly BareStatement[] {
  const open = document.statementsWith('cause').filter(({ signals }) => signals.some(isOpen))
  if (open.length === 0) return []
  return open.flatMap((statement) => {
    const signal = statement.signals.find(isOpen)
    const around = document.statementsIn(statement.section)
    const next = around[around.findIndex(({ range }) => range.start === statement.range.start) + 1]
    if (signal === undefined || next === undefined || isExempt(statement, signal) || !isDrawn(next)) return []
    return [
      { statement: next, signal: { ...signal, text: next.text, range: next.range }, milder: 0 as const },
    ]
  })
}

function isDrawn({ kind, signals, support, text }: Statement): boolean {
  if (OPEN.has(kind) || support === 'direct' || signals.some(isDoubt) || OTHERWISE.test(text)) return false
  return CONCLUDES.test(text)
}
/** A wish is no doubt. */
function isDoubt({ kind, text }: Signal): boolean {
  return kind === 'hedge' && !/\b(?:want|aim|plan|intend|hope)/i.test(text)
}

const OPEN: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'placeholder',
  'question',
  'quotation',
  'attributed',
  'conditional',
  'assumption',
  'requirement',
])

function isOpen({ kind, data }: Signal): boolean {
  return kind === 'cause' && data?.form === 'open'
}
const CONCLUDES =
  /\b(?:therefore|thus|hence|consequently|(?:this|that|which) (?:shows|proves|confirms|means)|that is why)\b|\b(?:clearly|evidently|obviously) (?:drives?|works?|helps?|increases?|reduces?|raises?|lowers?|cuts?|improves?|pays)\b|^so\b/i

/** Goals and plans say what shall move; nothing has moved yet. */
const AHEAD: ReadonlySet<Slot> = new Set<Slot>(['goals', 'metrics', 'requirements', 'press-release'])

function isExempt({ section, signals, text }: Statement, { range }: Signal): boolean {
  const [slot] = section.slots
  if (slot !== undefined && AHEAD.has(slot)) return true
  if (COMPARED.test(text) || OTHERWISE.test(text) || REPAIR.test(text) || AS_EXAMPLE.test(text)) return true
  return signals.some(
    ({ kind, range: at }) => kind === 'forecast' && at.start < range.end && range.start < at.end,
  )
}

const COMPARED =
  /\b(?:controls?|control group|holdout|hold-out|a\/b|split test|50\/50|randomi[sz]ed|compared (?:with|to)|versus the|relative to|seasonally adjusted|difference[- ]in[- ]differences|same (?:month|months|week|weeks|quarter|period|season)|year on year|year-on-year|matched|like[- ]for[- ]like|confidence interval|95\s?%)\b/i
const OTHERWISE =
  /\b(?:whether|to see if|could also|may also|might also|also explain|partly|in part|alongside|coincid\w+|correlat\w+|unproven|not (?:yet )?(?:proven|shown)|cannot tell|can't tell|do not know|don't know|unclear|other (?:causes|reasons|factors|things)|at the same time|self-select\w+|season)\b/i
const REPAIR =
  /\b(?:bug|bugs|outage|hotfix|fix|fixed|fixing|crash|crashes|regression|broken|cach(?:e|ing)|latency|p95|p99)\b/i
const AS_EXAMPLE = /\b(?:hypothetical|for example|e\.g\.|for instance)/i

import * as z from 'zod'
import { DOCUMENT_TYPES } from '../facts/types'

/**
 * `candor-review/1` as a schema: what other tools may rely on, and what is published as JSON Schema. A test holds it
 * equal to the type `ReviewReport`.
 */
export function reportSchema() {
  return z
    .strictObject({
      schema: z.literal('candor-review/1'),
      tool: z.strictObject({ name: z.literal('candor'), version: z.string() }),
      documents: z.array(document).describe('In path order.'),
      totals: z.strictObject({
        documents: count,
        findings: z.partialRecord(severity, count).describe('Severities that occur, most severe first.'),
        evidence: z
          .array(count)
          .describe(
            'Load-bearing claims by grade, 0-5, in documents whose gate is `review`. A passage that stands in three of them or more counts once, with its best grade.',
          ),
        repeated: z.array(repeated).describe('Those passages, most widespread first, at most twenty.'),
        repeatedLeftOut: count.describe('How many more of them there are.'),
      }),
    })
    .describe('A review by Candor. Lines and columns are 1-based; columns count UTF-16 code units.')
}

const severity = z.enum(['error', 'warning', 'information', 'hint'])
const line = z.int().min(1)
const count = z.int().min(0)
const lines = z.array(line)

const repeated = z.strictObject({
  text: z.string().describe('Shortened, on one line.'),
  documents: count,
  places: z
    .array(z.strictObject({ path: z.string(), line }))
    .describe('Where it stands first in each of the documents.'),
})

const perspective = z.strictObject({
  state: z.enum(['absent', 'mentioned', 'addressed', 'grounded', 'inherited', 'not-applicable']),
  facets: z.array(z.string()).describe('What of the perspective was found.'),
  missing: z.array(z.string()).describe('What is still open.'),
  lines: lines.describe('Where it stands, strongest first.'),
})

const summary = z.strictObject({
  perspectives: z
    .object({ user: perspective, business: perspective, market: perspective, capability: perspective })
    .catchall(perspective)
    .describe('The four, and those that a team asks besides, by name.'),
  synthesis: z.strictObject({
    level: z.number().describe('0 none, 1 tension, 2 tension and choice, 3 tension, choice and price.'),
    lines,
  }),
  evidence: z.strictObject({
    level: z.string().describe('`none`, `weak` or `stated`.'),
    best: z.number().describe('Best grade behind any load-bearing claim, 0-5.'),
    histogram: z.array(count).describe('Load-bearing claims by grade, 0-5.'),
  }),
  unknowns: z.strictObject({ count, tested: count.describe('With a test, an owner or a date.') }),
  decision: z.strictObject({
    ask: z.boolean(),
    decider: z.boolean(),
    alternatives: count,
    downside: z.boolean(),
    revisit: z.boolean(),
  }),
  metrics: z.strictObject({ targets: count, baselines: count, guardrails: count }),
  forecasts: z.array(
    z.strictObject({
      kind: z.enum(['forecast', 'target', 'look-back']).describe('Targets and look-backs have a date.'),
      line,
      text: z.string(),
      due: z.string().nullable().describe('ISO date, the last day of the period named.'),
      outcome: z.string().nullable(),
    }),
  ),
  credits: z.array(z.strictObject({ kind: z.string(), line })).describe('What the document does well.'),
  waivers: z
    .array(
      z.strictObject({
        ruleId: z.string(),
        reason: z.string(),
        until: z.string().nullable(),
        line,
        silenced: count,
      }),
    )
    .describe('Findings allowed with a reason.'),
  questions: z.array(z.string()).describe('What to ask the author, at most three.'),
  band: z.enum(['early', 'gaps', 'ready']).nullable(),
  score: z.number().nullable().describe('0-100; null for what is not an English product document.'),
  caps: z.array(z.string()).describe('What holds the score down, whatever else is there.'),
})

const finding = z.strictObject({
  ruleId: z.string(),
  severity,
  message: z.string(),
  line,
  column: line,
  endLine: line,
  endColumn: line,
  section: z.string().describe('Title of the section; empty before the first heading.'),
  fingerprint: z.string().describe('Stays the same through edits elsewhere.'),
  related: z.array(z.strictObject({ line, message: z.string() })),
})

const document = z.strictObject({
  path: z.string().describe('Relative to where the command was given, `/`-separated.'),
  gate: z.enum(['review', 'maybe', 'skip']).describe('Whether it looks like a product document.'),
  gateReasons: z.array(z.string()),
  docType: z.enum(DOCUMENT_TYPES),
  status: z.enum(['draft', 'in-review', 'approved']).nullable(),
  language: z.string(),
  words: count,
  summary,
  findings: z.array(finding),
  baselined: count.describe('Places that `candor-baseline.json` holds and that are no longer shown.'),
})

import * as z from 'zod'
import type { Range, ReviewDocument, Statement, TargetFact } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { lineStart } from '../lines'
import { BESIDE, FIXES } from '../phrases'
import { allStatements } from '../reach'
import { atEndOfBody } from '../scaffold'
import { isAim } from './aims'

/**
 * Asks what is counted where a target names a measure that everybody counts in a way of their own. Wrong to apply to
 * measures that explain themselves (calls a week, euros), and where a team keeps its definitions elsewhere and says so.
 */
export const undefinedMetric = defineRule({
  id: 'metrics/undefined-metric',
  meta: {
    summary: 'Say who counts, doing what, in which time',
    rationale:
      '“Activation” is a click to one reader and a first order to another, and the figure differs by a factor of three. Settled afterwards, a definition bends towards the result.',
    source: 'Operational definitions in measurement; metric trees and metric dictionaries of product teams',
    satisfiedBy:
      'Who counts, doing what, or in which time, beside the target; a definition anywhere in the document or a column for it; a link to where measures are defined.',
    example: 'Activation: share of new depots that plan a first route within seven days, from 22 to 35 %.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'one-pager', 'prfaq', 'experiment', 'launch', 'product-doc'],
    severity: { pm: 'off', leader: 'off' },
    messages: {
      open: '“{metric}” can be counted in several ways, and each gives another figure. Who counts, doing what, in which time? One line settles it before the result is in.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const open = openMetrics(document)
    if (open.size === 0 || document.facts.linksAbout(DICTIONARY).some(({ state }) => state !== 'missing'))
      return
    const statements = allStatements(document)
    for (const [name, [first, ...others]] of open) {
      if (first === undefined || statements.some((statement) => defines(statement, name))) continue
      const { range, target } = first
      report({
        messageId: 'open',
        data: { metric: document.text.slice(range.start, range.end) },
        range,
        related: others.map((other) => ({ range: other.range, message: BESIDE.namedToo })),
        fixes: [
          {
            title: FIXES.counted,
            edits: [
              atEndOfBody(document, target.section, [`[${name}: who counts, doing what, in which time]`]),
            ],
          },
        ],
      })
    }
  },
})

/** Measures without a definition of their own; none says whom it counts, or in which time. */
const AMBIGUOUS =
  /\b(?:activation|engagement|retention|adoption|conversion|churn|stickiness|utili[sz]ation|productivity|efficiency)\b(?!\))(?: (?:rate|score|level|share))?|\b(?:active|engaged|retained|power|returning) (?:users|customers|accounts|teams|members|readers)\b|\b(?:customer|product|account) health(?: score)?\b|\b(?:completion|success|win|response|participation|satisfaction|quality) (?:rate|score)\b/i

/** A time, or whom or what it counts. */
const TOLD =
  /\b(?:daily|weekly|monthly|quarterly|yearly|[dwm]au|within|(?:per|each|every|a|in (?:the |its |their )?(?:first|last|past|second|third)) (?:\w+ )?(?:days?|weeks?|months?|quarters?|years?|sessions?|visits?)|(?:after|for|over) (?:\w+ )?(?:days?|weeks?|months?|quarters?)|(?:\d+|one|two|three|four|six|seven|eight|twelve|thirty|ninety)[- ](?:days?|weeks?|months?|quarters?)|(?:day|week|month|d|w|m)[- ]?\d+|share of|(?:percent(?:age)?|proportion|number|ratio|%) of (?:\w+ ){1,4}(?:that|who|which|with|whose)|(?:of|among) (?:all|new|invited|trial|paying|eligible|existing|signed|those)\b|who|whose|at least (?:once|twice|(?:one|two|three|\d+) [a-z])|defined|divided by|measured (?:by|as))\b|\d\s?% of (?!the time)\w+|[a-z]\s\((?=[^)]*\b[a-z]{3,} [a-z]{2,} [a-z]{3,})[^)]*\)/i

/** Where a team keeps what its measures mean. */
const DICTIONARY =
  /\b(?:metrics?|measures?|kpis?|analytics|data)[-_ ](?:dictionary|definitions?|glossary|catalog(?:ue)?|tree)\b/i

interface NamedMetric {
  readonly range: Range
  readonly target: TargetFact
}

/** Targets that leave open what is counted, by the name of the measure in lower case, in document order. */
function openMetrics(document: ReviewDocument): ReadonlyMap<string, readonly NamedMetric[]> {
  const open = new Map<string, NamedMetric[]>()
  for (const target of document.facts.metrics.targets) {
    if (!isAim(target) || target.says(TOLD) || isDefinedInTable(document, target)) continue
    const range = nameOf(document, target)
    if (range === null) continue
    const name = document.text.slice(range.start, range.end).toLowerCase().replace(KIND, '')
    const list = open.get(name) ?? []
    list.push({ range, target })
    open.set(name, list)
  }
  return open
}
const KIND = / (?:rate|score|level|share)$/u

/** In a table the measure stands in another cell than its target. */
function nameOf({ text }: ReviewDocument, { range, says }: TargetFact): Range | null {
  if (!says(AMBIGUOUS)) return null
  for (const start of [range.start, lineStart(text, range.start)]) {
    const match = AMBIGUOUS.exec(text.slice(start, range.end))
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}

/** A column says how it is measured, and the target's row has something in it. */
function isDefinedInTable({ tables }: ReviewDocument, { range }: TargetFact): boolean {
  return tables.some(({ headers, rows }) => {
    const column = headers.findIndex((header) => HOW.test(header))
    const row = rows.find((one) => one.range.start <= range.start && range.start < one.range.end)
    return column >= 0 && /\p{L}/u.test(row?.cells[column] ?? '')
  })
}
const HOW =
  /\b(?:defin\w+|formula|calculat\w+|meaning|how (?:it is |we )?(?:measured?|counted?|calculated?)|measured (?:as|by|how|via)|measurement|method|numerator|counts?|what it is|description)\b/i

/** "Activation means …", "Activation: a depot that …", a row or an entry of a glossary. */
function defines(statement: Statement, name: string): boolean {
  const { text, section, kind } = statement
  if (kind === 'placeholder' || kind === 'question') return false
  const at = text.toLowerCase().indexOf(name)
  if (at < 0) return false
  if (OPEN.test(text)) return false
  if (section.slots.includes('glossary') || DEFINITION.test(text.slice(at + name.length))) return true
  return section.slots.includes('metrics') && statement.says(TOLD)
}
const DEFINITION =
  /^(?: (?:rate|score|level|share))?["”’)*_]*\s*(?:(?:here |is )?(?:means|defined as|counted as|measured (?:as|by)|calculated (?:as|from)|stands for|refers to|is (?:the|a|an|when|if|how)|counts|=)|[:=–—|] *(?:the )?(?:share|percent\w*|number|ratio|proportion|a|an|at least|when|how|any|every)\b)/i
/** Words that ask for a definition give none. */
const OPEN = /\b(?:to be defined|tb[dc]|not (?:yet )?defined|undefined)\b/i

import * as z from 'zod'
import type { ForecastFact, ReviewDocument, Section } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { BESIDE } from '../phrases'

/**
 * Asks what became of forecasts and targets whose date is over. Silent until a date is handed in, and about approved
 * documents alone: a draft has no past, and what was never approved was never promised.
 */
export const forecastDue = defineRule({
  id: 'learning/forecast-due',
  meta: {
    summary: 'Write down what became of a forecast whose date is over',
    rationale:
      'A forecast teaches only those who come back to it. With the outcome beside it the next forecast gets better; without it a year of predictions leaves nothing behind.',
    source: 'Keeping score of forecasts, as it is done where forecasters improve',
    satisfiedBy:
      'An outcome beside the forecast: a result column, a line “Outcome: …”, or why it was never measured.',
    example: 'Outcome, 1 October: 26 % instead of 35 %; two depots left the pilot.',
    scope: 'section',
    documents: 'all',
    severity: { pm: 'hint', leader: 'information' },
    messages: {
      one: 'This was due by {due}. What happened? A line “Outcome: …” beside it lets the next forecast learn from it.',
      several:
        '{n} forecasts here were due by {due}. What happened? An outcome beside each lets the next ones learn.',
    },
    question: 'What became of the forecasts whose date is over?',
    options: z
      .strictObject({
        today: z.iso
          .date()
          .nullable()
          .default(null)
          .describe('The date to judge by (2026-09-30). Without one the rule says nothing.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { today }) {
    if (today === null || document.status !== 'approved') return
    for (const overdue of overdueBySection(document, today)) {
      const [first, ...others] = overdue
      if (first === undefined) continue
      const due = overdue.map((fact) => fact.due ?? '').reduce((latest, one) => (one > latest ? one : latest))
      report({
        messageId: others.length === 0 ? 'one' : 'several',
        data: { due, n: overdue.length },
        range: first.range,
        related: others.map(({ range }) => ({ range, message: BESIDE.due })),
      })
    }
  },
})

function overdueBySection(document: ReviewDocument, today: string): readonly (readonly ForecastFact[])[] {
  const sections = new Map<Section | undefined, ForecastFact[]>()
  for (const fact of document.facts.forecasts) {
    if (fact.due === null || fact.due >= today || fact.outcome !== null) continue
    if (STAMP.test(fact.text) || isAnswered(document, fact)) continue
    const section = document.sections.findLast(
      ({ range }) => range.start <= fact.range.start && fact.range.end <= range.end,
    )
    const known = sections.get(section)
    if (known === undefined) sections.set(section, [fact])
    else known.push(fact)
  }
  return [...sections.values()]
}

/** "Outcome: 58 %", "we reached 41 %" in the lines right after it, or in its own. */
function isAnswered({ text }: ReviewDocument, { range }: ForecastFact): boolean {
  return ANSWER.test(text.slice(range.start, range.end + REACH))
}

/** Lines that say when the document was written or approved. */
const STAMP = /^\W*(?:status|dates?|created|updated|last updated|approved|version|author)\b/i

const REACH = 240
const ANSWER =
  /\b(?:outcome|results?|actual(?:ly)?|what happened)\b\W{0,6}\w|\b(?:was|were|we) (?:reached|achieved|missed|met|exceeded)\b|✅/i

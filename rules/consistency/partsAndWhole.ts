import * as z from 'zod'
import type { WholeFact } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { BESIDE } from '../phrases'

/**
 * Adds up what belongs to one whole: announced items, shares, totals, open tasks where all is said to be done. Wrong
 * where the parts overlap on purpose or the list is only an excerpt, and nothing says so.
 */
export const partsAndWhole = defineRule({
  id: 'consistency/parts-and-whole',
  meta: {
    summary: 'Let the parts come to the whole that is stated',
    rationale:
      'Three reasons and four bullets, shares of 90 %, a total that no row adds up to: something was added or dropped and one of the two was not told. A reader has to guess which.',
    source: 'Casting up the columns, as bookkeepers do',
    satisfiedBy:
      'A number that fits its list, shares that come to 100 %, or the word that they overlap or are a selection.',
    example: 'Four causes make 92 % of late trucks; the rest we could not tell.',
    scope: 'section',
    documents: 'all',
    severity: { pm: 'information', leader: 'information' },
    messages: {
      count: '“{name}” is announced and {found} follow. Which number holds?',
      shares: 'These shares come to {found} %. Is a part missing, or does one overlap with another?',
      total: 'The rows above come to {found} and the total says {stated}. Which one holds?',
      tally:
        '“{name}” is stated, where what stands beside it comes to {found} and not {stated}. Which one holds?',
      above: '“{name}” is said of a list with {found} left open. Is the sentence right, or are the ticks?',
      done: '“{name}” is marked as done, with {found} open below it. Is it done, or are these ticks out of date?',
    },
    question: 'Where the parts do not come to the whole, what is missing?',
    options: z
      .strictObject({
        tolerance: z
          .number()
          .min(0)
          .max(50)
          .default(3)
          .describe('By how many per cent shares and totals may be off.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { tolerance }) {
    const seen = new Set<number>()
    for (const whole of document.facts.consistency.wholes) {
      // One score may be wrong in several of its numbers.
      if (addsUp(whole, tolerance) || (whole.kind === 'tally' && seen.has(whole.range.start))) continue
      seen.add(whole.range.start)
      report({
        messageId: whole.kind,
        data: { name: quoted(whole.name), found: whole.found, stated: whole.stated },
        range: whole.range,
        ...(whole.parts.start === whole.range.start
          ? {}
          : { related: [{ range: whole.parts, message: BESIDE.parts }] }),
      })
    }
  },
})

function addsUp({ kind, name, stated, found }: WholeFact, tolerance: number): boolean {
  const off = Math.abs(found - stated)
  switch (kind) {
    case 'count':
      // A number far off counts something else than the items: pages in chapters, agents in phases.
      return off === 0 || off > Math.max(1, stated * FAR)
    case 'shares':
      return !OF_ONE.test(name) || OVERLAP.test(name) || off <= tolerance || off > MOST_OFF
    case 'total':
      return off <= (Math.abs(stated) * tolerance) / 100
    case 'tally':
    case 'above':
      return off === 0
    case 'done':
      return found === 0
  }
}

const FAR = 0.35
const MOST_OFF = 45
const OF_ONE =
  /\b(?:shares?|split|break-?down|allocat(?:ion|ed)|allotment|distribution|mix|composition|weights?|weighting|proportions?|of (?:the )?(?:total|budget|revenue|time|capacity))\b/i
const OVERLAP =
  /\b(?:multiple|several|more than one|select all|all that apply|overlap\w*|respond\w*|survey|scores?|targets?|goals?|satisfaction|adoption|growth|success|excerpt|selection|top|examples?)\b/i

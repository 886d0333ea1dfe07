import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule, type Fix, type Value } from '../contract'
import { quoted } from '../spoken'
import { FIXES, WORDS } from '../phrases'

/**
 * Asks for fewer digits where an estimate or a handful of people carries many. Wrong to apply to what was measured, to
 * accounts, prices and service levels, and to shares that have to add up.
 */
export const falsePrecision = defineRule({
  id: 'confidence/false-precision',
  meta: {
    summary: 'Give as many digits as the basis carries',
    rationale:
      'A decimal says “measured”. On an estimate, or on the answers of eight people, it borrows a trust the figure has not earned, and careful readers begin to doubt the others as well.',
    source: 'Imprecision as a reason to trust evidence less; overprecision in studies of judgment',
    satisfiedBy: 'A rounded figure, a range, the count itself (“five of eight”), or where it was measured.',
    example: 'Between 15 and 20 %, from three depots over one quarter.',
    scope: 'statement',
    documents: ['strategy', 'one-pager', 'prfaq', 'business-case', 'prd'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      estimate:
        '“{value}” looks measured to the last digit, and this is an estimate. Would a rounded figure or a range say the same more credibly?',
      sample:
        '“{value}” is a share of {n} people, so one answer moves it by several points. Would the count itself be plainer?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of document.statementsWith('precise-figure')) {
      const signal = statement.signals.find(({ kind }) => kind === 'precise-figure')
      if (signal === undefined || isOpen(statement)) continue
      const n = signal.data?.sample
      if (n === undefined && (!isEstimate(statement) || isMeasured(statement) || isRounded(document, signal)))
        continue
      if (n !== undefined && COUNTED.test(statement.text)) continue
      report({
        messageId: n === undefined ? 'estimate' : 'sample',
        data: { value: quoted(signal.text), n: n ?? '' },
        range: signal.range,
        milder: statement.support === 'nearby' || isPublishedRate(statement, signal) ? 1 : 0,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.plainerFigure, data: { figure: shown(signal, n) } },
            `[Plainer: ${plainer(signal, n)}; or low and high]`,
          ),
          ...roundedFix(signal, n),
        ],
      })
    }
  },
})

/** Not said by the document, or not meant as a figure that is known. */
const SILENT: ReadonlySet<string> = new Set([
  'question',
  'placeholder',
  'quotation',
  'attributed',
  'conditional',
  'fiction',
  'foil',
  'requirement',
  'definition',
  'target',
  'principle',
])
const SET: ReadonlySet<Slot> = new Set(['requirements', 'glossary', 'references', 'press-release'])

function isOpen({ kind, section, text }: Statement): boolean {
  const [slot] = section.slots
  if (SILENT.has(kind) || (slot !== undefined && SET.has(slot)) || WORKED_OUT.test(text)) return true
  return /\b(?:uptime|availability|sla|slo|version|v\d|price[sd]?|per (?:seat|month|user|hour|request)|fee|tax|vat|allocation|vesting|tokens?|split|sums? to|adds? up to|interest rate|exchange rate)\b|\/(?:mo|month|seat|user)\b/i.test(
    text,
  )
}

/** "$6 per employee, so a customer with 2,000 employees brings $144k": a reader can do the sum again. */
const WORKED_OUT = /[$€£]\s?\d[\d.,]*\s(?:per|an?|each|for each|for every)\s\p{L}[^.;]*\b\d[\d,.]*\s\p{L}/iu

/** Looks ahead, or sizes a market. */
function isEstimate({ kind, signals, text }: Statement): boolean {
  if (kind === 'forecast' || kind === 'assumption') return true
  if (
    signals.some((one) => one.kind === 'estimate' || one.kind === 'forecast' || one.kind === 'market-figure')
  )
    return true
  return /\b(?:expect(?:ed)?|projected|forecast|estimated?|anticipated|opportunity|uplift|potential|will|would)\b/i.test(
    text,
  )
}

/** "~$28.5B": three digits that say themselves that they are not exact. */
function isRounded({ text }: ReviewDocument, { range, text: figure }: Signal): boolean {
  return (
    /[~≈]\s?$/.test(text.slice(0, range.start) + (/^[~≈]/.exec(figure)?.[0] ?? '')) &&
    figure.replace(/\D/g, '').length <= 3
  )
}

/** "A market growing by 4.4% a year": growth is published with one digit behind the point, and its source is asked for. */
function isPublishedRate({ text }: Statement, { text: figure }: Signal): boolean {
  return (
    /^[^.]*\.\d ?%/.test(figure) &&
    /\bCAGR\b|\b(?:annual|yearly) growth\b|\bgrow(?:s|ing|th)\b[^.;]*\b(?:a|per) year\b/i.test(text)
  )
}

function isMeasured({ support, text }: Statement): boolean {
  return (
    support === 'direct' ||
    /\b(?:measured|logs?|telemetry|analytics|dashboard|actuals?|audited|ledger|invoiced|billing|benchmark(?:ed)?|counted|recorded|executed|registry|census|last (?:year|quarter|month)|was|were|had)\b/i.test(
      text,
    )
  )
}

/** "5 of 8", "five of the eight": the count stands there already. */
const COUNTED =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |our )?(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i

/** Puts the rounded figure in place of an estimate; the count behind a share would need other words around it. */
function roundedFix(signal: Signal, n: string | undefined): readonly Fix[] {
  const figure = plainer(signal, n)
  if (n !== undefined || figure === signal.text) return []
  const edits = [{ range: signal.range, newText: figure }]
  return [{ title: FIXES.round, data: { figure }, edits, restates: true }]
}

/** The same for a reader of another language. */
function shown(signal: Signal, n: string | undefined): Value {
  const [count, all] = plainer(signal, n).split(' of ')
  return count === undefined || all === undefined
    ? plainer(signal, n)
    : { words: WORDS.outOf, data: { count, all } }
}

/** What a plainer figure would be: the count behind a share, else two digits without decimals. */
function plainer({ text }: Signal, n: string | undefined): string {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0] ?? '0'
  const value = Number(digits.replaceAll(',', ''))
  if (n !== undefined) return `${Math.round((value / 100) * Number(n))} of ${n}`
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return text.replace(digits, (Math.round(value / step) * step).toLocaleString('en-US'))
}

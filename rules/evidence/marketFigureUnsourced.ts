import * as z from 'zod'
import type { Range, ReviewDocument, Section, Signal, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { assumedFix, footnoteFix } from '../claimFixes'
import { defineRule, type Report } from '../contract'
import { sizesInTables } from '../countedRows'
import { atEndOfBody } from '../scaffold'
import { hasSourceNote } from '../sourceNote'
import { bareStatements, quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks how a market figure was found: a source with its year, or arithmetic from the bottom up. Wrong to apply to the
 * company's own revenue and usage, to prices, and to questions about the size.
 */
export const marketFigureUnsourced = defineRule({
  id: 'evidence/market-figure-unsourced',
  meta: {
    summary: 'Give a market figure its source and year, or its arithmetic',
    rationale:
      'A big market is easy to quote and says little about the part that can be reached. Counting from the bottom up shows which customers are meant, and what has to be true for the figure to hold.',
    source:
      'The market perspective among the four product perspectives; the question how a market size was calculated in press-release-first documents',
    satisfiedBy:
      'A source with its year, how many × how often × how much with labelled inputs, or a mark that it is an assumption.',
    example: '4,100 depots (road office register, 2026) × €1,200 a year.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'business-case', 'product-doc', 'vision', 'launch'],
    severity: { pm: 'information', leader: 'information' },
    question: 'What is the market figure made of: a source and its year, or how many × how often × how much?',
    messages: {
      unsourced:
        '“{phrase}” is a market figure without source, year or arithmetic. Where is it from? How many × how often × how much persuades more than a big number.',
      derived:
        '“{phrase}” is derived in these pages. Which of its inputs has a source and a year, and which is our own estimate?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    reportSizes(document, report)
    const found = bareStatements(document, 'market-figure')
    if (found.length === 0) return
    const derived = derivedFigures(document)
    const asked = new Set<string>()
    for (const { statement, signal, milder } of found) {
      if (isSourced(statement)) continue
      const isAgain = asked.has(sizeOf(signal))
      asked.add(sizeOf(signal))
      const told =
        isDerivedBelow(document, statement.section) ||
        isMultiplied(document, statement.section) ||
        derived.has(amountOf(signal))
      report({
        messageId: told ? 'derived' : 'unsourced',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        // Asked about once, it need not be again wherever it is repeated.
        milder:
          told || isAgain
            ? 2
            : (milder === 1 || isInPassing(document, signal) || ESTIMATED.test(statement.text) ? 1 : 0) +
              (hasSourceNote(document) ? 1 : 0) +
              (hasYear(document, signal) ? 1 : 0),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.sourceOrArithmetic },
            '[How many × how often × how much, each with its source and year]',
          ),
          ...footnoteFix(document, statement),
          ...assumedFix(document, statement),
        ],
      })
    }
  },
})

/** A table of segments and their sizes: each of its rows is such a figure, whatever its cells count. */
function reportSizes(
  document: ReviewDocument,
  report: (finding: Report<'unsourced' | 'derived'>) => void,
): void {
  for (const { range, text, section } of sizesInTables(document)) {
    if (document.facts.isSourced(text) || speaksOfMarket(document, range)) continue
    const told = isDerivedBelow(document, section) || isMultiplied(document, section)
    report({
      messageId: told ? 'derived' : 'unsourced',
      data: { phrase: quoted(text) },
      range,
      milder: told || hasSourceNote(document) ? 2 : 1,
      fixes: [
        {
          title: FIXES.sourceOrArithmetic,
          edits: [
            atEndOfBody(document, section, [
              '[How many × how often × how much, each with its source and year]',
            ]),
          ],
        },
      ],
    })
  }
}

/** The cell is a market figure by its own words and asked about as such, or rests on a source beside it. */
function speaksOfMarket(document: ReviewDocument, { start }: Range): boolean {
  return document
    .statementsWith('market-figure')
    .some(({ range }) => range.start <= start && start < range.end)
}

function isSourced(statement: Statement): boolean {
  return isDerived(statement) || statement.namesSource
}

function isDerived({ text }: Statement): boolean {
  return /[×*]\s?[$€£]?\d|\d\s?[×*]|\d[^.;]{0,60}\s[=≈]\s/u.test(text)
}

/** "Derivation: …", "Basis: …": the same section tells how it was found. */
function isDerivedBelow(document: ReviewDocument, section: Section): boolean {
  return document
    .statementsIn(section)
    .some(({ kind, text }) => kind !== 'placeholder' && LABELLED.test(text))
}
const LABELLED =
  /^(?:derivation|derived (?:from|by)|methodology|method|basis|calculation|arithmetic|bottom[- ]up|top[- ]down|how (?:we|it was|this was) \w+|sources?)\b[^:.]{0,30}:\s*[^\s[]/i

/** "Depots | Clerks per depot | Clerks": a table in the same section multiplies what the figure sums up. */
function isMultiplied({ tables }: ReviewDocument, { range }: Section): boolean {
  return tables.some(
    ({ headers, rows, section }) =>
      section.range.start === range.start &&
      headers.some((header) => FACTOR.test(header)) &&
      rows.filter(({ cells }) => cells.filter((cell) => /\d/u.test(cell)).length >= FACTORS).length >= 2,
  )
}
const FACTOR = /[/×]|\b(?:per|each)\b/i
/** Two inputs and what they come to. */
const FACTORS = 3

/** "$2B (2025)": its year stands behind it, and only whose figure it is does not. */
function hasYear({ text }: ReviewDocument, { range }: Signal): boolean {
  return /^[\s*_]*\((?:in |as of )?(?:19|20)\d\d\)/i.test(text.slice(range.end, range.end + 24))
}

/** Amounts that are derived or sourced somewhere: a summary may repeat them. */
function derivedFigures(document: ReviewDocument): ReadonlySet<string> {
  const amounts = document
    .statementsWith('market-figure')
    .filter(
      (statement) =>
        statement.support === 'direct' || isSourced(statement) || isDerivedBelow(document, statement.section),
    )
    .flatMap(({ signals }) => signals.filter(({ kind }) => kind === 'market-figure'))
  return new Set(amounts.map(amountOf))
}

function amountOf({ text }: Signal): string {
  return (/[$€£]?\d.*$/su.exec(text)?.[0] ?? text).replace(/[\s*_]+/gu, '').toLowerCase()
}

/** "$1.7–1.85B" and "$1.85 billion" are one size: the last number of a figure with the first letter of what it counts. */
function sizeOf({ text }: Signal): string {
  const [, number = text, unit = ''] = /([\d.,]*\d)\s*([kmbt]?)[a-z]*[^\d]*$/i.exec(text) ?? []
  return `${String(Number(number.replaceAll(',', '')))}${unit.toLowerCase()}`
}

/** "It opens to the $200 billion app economy": the size is known to whoever writes, and nothing is built on it. */
function isInPassing({ text }: ReviewDocument, { range }: Signal): boolean {
  const { start, end } = range
  return GIVEN.test(text.slice(Math.max(0, start - 10), start)) && OF_NAME.test(text.slice(end, end + 60))
}
const GIVEN = /\b(?:the|this|that)\s+$/i
const OF_NAME = /^\+?[- ](?:[\w-]+ ){0,3}(?:economy|industry|sector|ecosystem|space|category)\b/i

/** It says that it was estimated, though not how. */
const ESTIMATED = /\b(?:estimated|estimates?|rough(?:ly)? guess|our guess|ballpark)\b/i

import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { isInQuotes } from '../quoteMarks'
import { bareStatements, quoted } from '../spoken'
import { isSet, isSmallCrowd } from './setFigure'

/**
 * Asks where a figure about people, behaviour or the world comes from. Wrong to apply to targets, requirements, plan
 * parameters, examples and prices of one's own.
 */
export const uncitedStatistic = defineRule({
  id: 'evidence/uncited-statistic',
  meta: {
    summary: 'Say where a figure about people or the world comes from',
    rationale:
      'A number carries more weight than a word, so decisions lean on it. Without its source nobody can tell whether it was counted, estimated or repeated, and it cannot be corrected when the world changes.',
    source: 'Numbers and comparisons as the core of check-worthy statements',
    satisfiedBy:
      'A link or footnote, a named source with its year, a sample, the log or survey it was counted in, or a mark that it is an estimate or an assumption.',
    example: '62 % of routes (88 of 142, route log of March) are changed after release.',
    scope: 'statement',
    documents: [
      'prd',
      'strategy',
      'roadmap',
      'one-pager',
      'prfaq',
      'rfc',
      'experiment',
      'launch',
      'business-case',
      'product-doc',
    ],
    severity: { pm: 'warning', leader: 'warning' },
    messages: {
      unsourced:
        '“{phrase}” would carry weight here if a reader could check it. Where is it from: a link, a date and a sample, or our own estimate?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    let others: ReadonlyMap<string, readonly Statement[]> | null = null
    for (const { statement, signal, milder } of bareStatements(document, 'statistic')) {
      if (isSpecification(statement) || showsItsArithmetic(statement)) continue
      if (statement.signals.some(({ kind }) => kind === 'market-figure')) continue
      if (isForecast(statement)) continue
      if (
        isSmallCrowd(signal) ||
        isSet(document, statement, signal) ||
        isExample(document, statement, signal)
      )
        continue
      if (statement.namesSource) continue
      others ??= statementsByFigure(document)
      if (isSourced(others.get(digitsOf(signal.text)) ?? [])) continue
      report({
        messageId: 'unsourced',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder: milder === 1 || signal.data?.form === 'crowd' || isOwn(statement) ? 1 : 0,
        fixes: [
          noteBeside(
            document,
            statement,
            'Add where the figure comes from',
            '[From: link, date and sample; or our own estimate and how it was made]',
          ),
        ],
      })
    }
  },
})

/** Sections whose figures are settings, limits, steps of a plan or names of standards. */
const SET: ReadonlySet<Slot> = new Set([
  'solution',
  'roadmap',
  'launch',
  'experiment',
  'goals',
  'metrics',
  'references',
  'glossary',
  'people',
  'assumptions',
  'questions',
  'non-goals',
])

function isSpecification({ section }: Statement): boolean {
  const [slot] = section.slots
  return slot !== undefined && SET.has(slot)
}

/** "40 agents × 12 minutes = 8 hours": a reader can redo it. */
function showsItsArithmetic({ text }: Statement): boolean {
  return /\d[^.;]{0,40}[×*][^.;]{0,40}\d|\d[^.;]{0,60}\s=\s[^.;]{0,20}\d|\b\d+\s?(?:\/|of|out of)\s?(?:the )?\d+\b|\d[^.;]{0,60}\b(?:that is|that makes|makes|together) [$€£]?\d|%[^.;:]{0,60}: [$€£]\d|\d\s?%[^.;]{0,40}\([^)]*\s=\s|\d\s?% of (?:that|this|those|these)\b/u.test(
    text,
  )
}

/** Inside quotation marks, or after "e.g.": made up to show what is meant. */
function isExample({ text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  const before = text.slice(range.start, signal.range.start)
  if (/(?:\be\.g\.|\bfor (?:example|instance)\b|\bsay,)[^.;)]*$/iu.test(before)) return true
  const after = text.slice(signal.range.end, range.end)
  return isInQuotes(before, after)
}

/** Where a figure stands: with its source in one place is enough. */
function statementsByFigure(document: ReviewDocument): ReadonlyMap<string, readonly Statement[]> {
  const byFigure = new Map<string, Statement[]>()
  for (const statement of document.statementsWith('statistic')) {
    for (const { kind, text } of statement.signals) {
      if (kind !== 'statistic') continue
      const figure = digitsOf(text)
      const known = byFigure.get(figure)
      if (known === undefined) byFigure.set(figure, [statement])
      else known.push(statement)
    }
  }
  return byFigure
}

function isSourced(statements: readonly Statement[]): boolean {
  return statements.some(({ support, namesSource }) => support === 'direct' || namesSource)
}

function digitsOf(text: string): string {
  return text.replace(/[^\d.–-]/gu, '')
}

/** Our own accounts and books can be looked up by whoever asks; where from is still worth a word. */
function isOwn({ text }: Statement): boolean {
  return /\b(?:we|our|us|revenue|income|salaries|margin|renewals?|churn|accounts|workspaces|hardware|capacity)\b/iu.test(
    text,
  )
}

/** "It will cut peak load by 40 %" is asked for its range, and has no source yet. */
function isForecast({ kind, signals, text }: Statement): boolean {
  const foretold = kind === 'forecast' || signals.some((one) => one.kind === 'forecast')
  return foretold && /\b(?:will|going to)\b/iu.test(text)
}

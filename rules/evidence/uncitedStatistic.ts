import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { assumedFix, footnoteFix } from '../claimFixes'
import { defineRule } from '../contract'
import { isInQuotes } from '../quoteMarks'
import { hasSourceNote } from '../sourceNote'
import { bareStatements, quoted } from '../spoken'
import { isSet, isSmallCrowd } from './setFigure'
import { FIXES } from '../phrases'

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
    severity: { pm: 'hint', leader: 'hint' },
    question: 'Where do the figures come from: a link, a date and a sample, or our own estimate?',
    messages: {
      unsourced:
        '“{phrase}” would carry weight here if a reader could check it. Where is it from: a link, a date and a sample, or our own estimate?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'statistic')) {
      if (isSpecification(statement) || statement.says(ARITHMETIC)) continue
      if (statement.signals.some(({ kind }) => kind === 'market-figure')) continue
      if (isForecast(statement) || statement.namesSource || document.facts.isSourced(signal.text)) continue
      if (
        isSmallCrowd(signal) ||
        isSet(document, statement, signal) ||
        isExample(document, statement, signal)
      )
        continue
      report({
        messageId: 'unsourced',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder:
          isOwn(statement) || isWellKnown(statement, signal)
            ? 2
            : milder === 1 ||
                signal.data?.form === 'currency' ||
                isByTheWay(document, statement, signal) ||
                hasSourceNote(document)
              ? 1
              : 0,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.figureSource },
            '[From: link, date and sample; or our own estimate and how it was made]',
          ),
          ...footnoteFix(document, statement),
          ...assumedFix(document, statement),
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
  'revisit',
])

function isSpecification({ section }: Statement): boolean {
  const [slot] = section.slots
  return slot !== undefined && SET.has(slot)
}

/** "40 agents × 12 minutes = 8 hours": a reader can redo it. */
const ARITHMETIC =
  /\d[^.;]{0,40}[×*][^.;]{0,40}\d|\d[^.;]{0,60}\s=\s[^.;]{0,20}\d|\b\d+\s?(?:\/|of|out of)\s?(?:the )?\d+\b|\d[^.;]{0,60}\b(?:that is|that makes|makes|together) [$€£]?\d|%[^.;:]{0,60}: [$€£]\d|\d\s?%[^.;]{0,40}\([^)]*\s=\s|\d\s?% of (?:that|this|those|these)\b/u

/** "20 % of the work for 80 % of the effect": a proverb. */
const TWENTY_EIGHTY = /\b20\s?%[^.;]{0,60}\b80\s?%|\b80\s?%[^.;]{0,60}\b20\s?%|\b80\s?\/\s?20\b/u

/** Inside quotation marks, or after "e.g.": made up to show what is meant. */
function isExample({ text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  const before = text.slice(range.start, signal.range.start)
  if (/(?:\be\.g\.|\bfor (?:example|instance)\b|\bsay,)[^.;)]*$/i.test(before)) return true
  const after = text.slice(signal.range.end, range.end)
  return isInQuotes(before, after)
}

/** Our own accounts, books and measurements can be looked up by whoever asks; where from is still worth a word. */
function isOwn(statement: Statement): boolean {
  return statement.says(OWN)
}
const OWN =
  /\b(?:we|our|us|revenue|income|salaries|margin|renewals?|churn|accounts|workspaces|hardware|capacity|measured|benchmarked|net retention|(?:were|was) (?:executed|counted|logged|recorded))\b/i

/** Millions of people out there, a proverb, what a machine takes: few readers would stop. */
function isWellKnown(statement: Statement, { data, text: figure }: Signal): boolean {
  return data?.form === 'crowd' || MACHINE_TIME.test(figure) || statement.says(TWENTY_EIGHTY)
}

/**
 * "No tide is shown (some 80 % of the piers have none)", "Medium — 50 % of crews forget it" in a row: an aside.
 * "20-40 minutes" is a guess by its form, "80 % of the use case" a way of saying most of it, and "30 % fewer calls" what
 * is promised. Each is worth a source, and little would change with another figure.
 */
function isByTheWay({ text }: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const { place, range } = statement
  const before = text.slice(range.start, signal.range.start)
  if (MOST_OF.test(text.slice(signal.range.start, range.end)) || statement.says(PROMISED)) return true
  if (place === 'item' && IN_BRACKETS.test(before)) return true
  return (place === 'row' && /[—–]\s*$/u.test(before)) || SOME_MINUTES.test(signal.text)
}
const IN_BRACKETS = /\([^()]*$/u
const MOST_OF =
  /^[~≈]?(?:70|80|90|95|99)\s?% of (?:the |their |your |its |what )?(?:use[- ]cases?|way|job|value|features?|functionality|needs?|effort|you|they|people need)\b/i
const PROMISED =
  /^\W*(?:up to |over |about )?\d[\d–-]*\s?% (?:reductions?|decreases?|increases?|improvements?|savings?|faster|slower|less|fewer|more|lower|higher)\b(?![^.;]*\b(?:measured|average|median|mean|compared|benchmark\w*|last (?:year|quarter|month))\b)/i
const SOME_MINUTES = /\d\s?[-–—]\s?\d+\s?min(?:ute)?s?\b/i

const MACHINE_TIME = /\d\s?(?:ms|µs|us|ns|milliseconds?)$/u

/** "It will cut peak load by 40 %" is asked for its range, and has no source yet. */
function isForecast({ kind, signals, text }: Statement): boolean {
  const foretold = kind === 'forecast' || signals.some((one) => one.kind === 'forecast')
  return foretold && /\b(?:will|going to)\b/i.test(text)
}

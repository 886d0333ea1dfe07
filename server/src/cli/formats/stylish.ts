import type { Severity } from '../../../../rules/contract'
import { printable } from '../../review/printable'
import { bandWords, counted, DISCLAIMER, summaryLines, typeWords } from '../../review/summaryWords'
import type { DocumentReport, FindingReport, ReviewReport } from '../../review/types'
import type { Colors } from '../colors'
import type { FormatContext, Formatter } from './formatter'
import { leftAlone } from './leftAlone'
import { placeWords, repeatedWords } from './repeated'
import { wrap } from './wrap'

/** For a person at a terminal: findings by document, what each document shows, and a total. */
export const stylish: Formatter = (report, context) => {
  const shown = report.documents.filter(({ gate }) => gate === 'review' || context.all)
  const width = Math.min(Math.max(context.columns, NARROWEST), WIDEST)
  const parts = shown.map((document) => documentPart(document, width, context.colors))
  return [...parts, closing(report, shown, width, context)].filter((part) => part !== '').join('\n')
}

const NARROWEST = 40
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 110
const LABEL_WIDTH = 15

function documentPart(report: DocumentReport, width: number, colors: Colors): string {
  const heading = [colors.bold(printable(report.path)), typeWords(report.docType), bandPart(report, colors)]
  const findings = report.findings.flatMap((finding) => findingLines(finding, report, width, colors))
  const nothing = findings.length === 0 ? [`  ${colors.green(nothingFound(report))}`] : []
  const summary = summaryLines(report).flatMap(({ label, text }) => labelled(label, text, width, colors))
  return lines([
    heading.join(' · '),
    '',
    ...findings,
    ...nothing,
    '',
    ...summary,
    ...questions(report, width, colors),
  ])
}

function nothingFound({ baselined }: DocumentReport): string {
  return baselined === 0 ? 'No findings.' : `No new findings; ${baselined} known.`
}

function bandPart(report: DocumentReport, colors: Colors): string {
  const paint = { ready: colors.green, gaps: colors.yellow, early: colors.red }
  const { band } = report.summary
  return (band === null ? colors.dim : paint[band])(bandWords(report))
}

function findingLines(
  finding: FindingReport,
  { findings }: DocumentReport,
  width: number,
  colors: Colors,
): readonly string[] {
  const placeWidth = Math.max(...findings.map((each) => placeOf(each).length))
  const indent = 2 + placeWidth + 2 + SEVERITY_WIDTH + 2
  const also = [...new Set(finding.related.map(({ line }) => line))]
  const others = also.length === 0 ? '' : ` Also: ${also.length === 1 ? 'line' : 'lines'} ${also.join(', ')}.`
  const text = `${printable(finding.message)}${others}  ${finding.ruleId}`
  const wrapped = wrap(text, Math.max(width - indent, 20)).map((line) => dimEnd(line, finding.ruleId, colors))
  const start = `  ${colors.dim(placeOf(finding).padStart(placeWidth))}  ${severityPart(finding.severity, colors)}  `
  return wrapped.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line)
}

const SEVERITY_WIDTH = 'information'.length

function placeOf({ line, column }: FindingReport): string {
  return `${line}:${column}`
}

function severityPart(severity: Severity, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, information: colors.cyan, hint: colors.dim }
  return paint[severity](severity.padEnd(SEVERITY_WIDTH))
}

function dimEnd(line: string, ruleId: string, colors: Colors): string {
  return line.endsWith(ruleId) ? line.slice(0, -ruleId.length) + colors.dim(ruleId) : line
}

function labelled(label: string, text: string, width: number, colors: Colors): readonly string[] {
  const wrapped = wrap(printable(text), width - LABEL_WIDTH - 2)
  return wrapped.map((line, index) => {
    const before = index === 0 ? colors.dim(label.padEnd(LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)
    return `  ${before}${line}`
  })
}

/** Where there are only a few findings, they are the questions. */
function questions({ summary, findings }: DocumentReport, width: number, colors: Colors): readonly string[] {
  if (findings.length <= summary.questions.length) return []
  return summary.questions.flatMap((question, index) =>
    labelled(index === 0 ? 'Ask first' : '', question, width, colors),
  )
}

function closing(
  report: ReviewReport,
  shown: readonly DocumentReport[],
  width: number,
  context: FormatContext,
): string {
  const { colors } = context
  const left = leftAlone(report, context)
  const skipped = report.documents.length > shown.length ? ' (--all reviews them)' : ''
  const total = `${counted(shown.length, 'document')} reviewed: ${findingTotals(report)}${knownPart(shown)}`
  const disclaimer = wrap(DISCLAIMER, width).map((line) => colors.dim(line))
  const reviewed =
    shown.length === 0 ? [] : [colors.bold(total), ...repeatedPart(report, width), ...disclaimer]
  const alone =
    left.length === 0
      ? []
      : [
          `Left alone${skipped}:`,
          ...left.flatMap(({ reason, names }) => [`  ${reason}`, ...names.map((name) => `    ${name}`)]),
          ...(report.documents.length > 0 && shown.length === 0 ? ['', ...wrap(SAY_SO, width)] : []),
        ]
  return lines([...reviewed, ...(reviewed.length > 0 && alone.length > 0 ? [''] : []), ...alone])
}

/** What counts once, though several documents say it. */
function repeatedPart(report: ReviewReport, width: number): readonly string[] {
  const words = repeatedWords(report)
  if (words === null) return []
  const named = words.named.map((passage) => `“${passage.text}” (${placeWords(passage)})`)
  return [
    ...wrap(words.lead, width),
    ...[...named, words.more].flatMap((line) => wrap(line, width - 2).map((part) => `  ${part}`)),
  ].filter((line) => line.trim() !== '')
}

const SAY_SO =
  'Where one is a product document, say so: `doc-type: prd` between two lines of `---` at its top, or `documents: { types: { "*.md": prd } }` in candor.yaml.'

/** What the baseline holds is not silently left out. */
function knownPart(shown: readonly DocumentReport[]): string {
  const known = shown.reduce((sum, { baselined }) => sum + baselined, 0)
  return known === 0 ? '' : ` (and ${known} known from candor-baseline.json)`
}

function findingTotals({ totals: { findings } }: ReviewReport): string {
  const counts = [
    findings.error === undefined ? [] : [counted(findings.error, 'error')],
    findings.warning === undefined ? [] : [counted(findings.warning, 'warning')],
    findings.information === undefined ? [] : [`${findings.information} information`],
    findings.hint === undefined ? [] : [counted(findings.hint, 'hint')],
  ].flat()
  return counts.length === 0 ? 'no findings' : counts.join(', ')
}

function lines(each: readonly string[]): string {
  return each.map((line) => `${line.trimEnd()}\n`).join('')
}

import { printable } from '../../review/printable'
import { bandWords, counted, typeWords } from '../../review/summaryWords'
import type { DocumentReport } from '../../review/types'
import type { Colors } from '../colors'
import { wrap } from '../formats/wrap'

/** A first review in short: a line for each document, and what to ask first. */
export function firstReview(documents: readonly DocumentReport[], columns: number, colors: Colors): string {
  const reviewed = documents.filter(({ gate }) => gate === 'review')
  if (reviewed.length === 0) return ''
  const width = Math.min(Math.max(columns, 40), 110)
  const shown = reviewed.slice(0, MOST_SHOWN)
  const lines = shown.flatMap((report) => [
    `  ${printable(report.path)} · ${typeWords(report.docType)} · ${bandWords(report)} · ${findingWords(report)}`,
    ...report.summary.questions
      .slice(0, 1)
      .flatMap((question) => wrap(printable(question), width - 4).map((line) => colors.dim(`    ${line}`))),
  ])
  const more = reviewed.length - shown.length
  const rest = more > 0 ? [`  and ${more} more`] : []
  return `${[colors.bold('First review'), '', ...lines, ...rest].join('\n')}\n`
}

/** Enough to see what it is about; `candor check` shows them all. */
const MOST_SHOWN = 8

function findingWords({ findings }: DocumentReport): string {
  return findings.length === 0 ? 'no findings' : counted(findings.length, 'finding')
}

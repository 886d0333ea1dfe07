import { printable } from './printable'
import { bandWords, DISCLAIMER, documentLine, summaryLines } from './summaryWords'
import type { DocumentReport, FindingReport } from './types'

/** The review of one document as Markdown, for a pull request or a preview. Ends with a line break. */
export function toMarkdown(report: DocumentReport): string {
  const parts = [
    `## Review of ${code(report.path)}`,
    inline(documentLine(report)),
    `**${capitalised(bandWords(report))}**`,
    summaryTable(report),
    questionList(report),
    findingList(report),
    `_${DISCLAIMER}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function summaryTable(report: DocumentReport): string {
  const rows = summaryLines(report).map(({ label, text }) => `| ${label} | ${cell(text)} |`)
  return ['| | |', '| --- | --- |', ...rows].join('\n')
}

function questionList({ summary: { questions } }: DocumentReport): string {
  if (questions.length === 0) return ''
  const intro = questions.length === 1 ? 'One question' : `${COUNTS[questions.length] ?? 'Some'} questions`
  return [
    `### ${intro} to ask the author`,
    '',
    ...questions.map((asked, index) => `${index + 1}. ${inline(asked)}`),
  ].join('\n')
}

const COUNTS: readonly string[] = ['No', 'One', 'Two', 'Three']

function findingList({ findings, baselined }: DocumentReport): string {
  const known = baselined === 0 ? [] : ['', `${baselined} known from the baseline are left out.`]
  const found = findings.length === 0 ? ['None.'] : findings.map(findingItem)
  return ['### Findings', '', ...found, ...known].join('\n')
}

function findingItem({ line, severity, message, ruleId, related }: FindingReport): string {
  const others = [...new Set(related.map((place) => place.line))]
  const also =
    others.length === 0 ? '' : ` Also: ${others.length === 1 ? 'line' : 'lines'} ${others.join(', ')}.`
  return `- Line ${line}, ${severity}: ${inline(message)}${also} ${code(ruleId)}`
}

/** Words of a document must not become markup of the page that shows them. */
function inline(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/(^|\s)@/g, '$1\\@')
}

function cell(text: string): string {
  return inline(text.replaceAll('\u00A0', ' '))
}

/** A code span that holds backticks where the text does. */
export function code(text: string): string {
  const shown = printable(text)
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

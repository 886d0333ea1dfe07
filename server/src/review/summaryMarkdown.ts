import type { Profile } from '../../../rules/contract'
import { printable } from './printable'
import { bandWords, documentLine, summaryLines } from './summaryWords'
import type { DocumentReport, FindingReport } from './types'
import { IN_ENGLISH, type ReviewWords } from './words'

/**
 * The review of one document as Markdown, for a pull request or a preview. Ends with a line break. Whoever reads it
 * elsewhere cannot know whose questions it asks, so the profile is named where it is handed in.
 */
export function toMarkdown(report: DocumentReport, words = IN_ENGLISH, profile?: Profile): string {
  const parts = [
    `## ${words.say('review.of', { path: code(report.path) })}`,
    inline(documentLine(report, words, profile)),
    `**${capitalised(bandWords(report, words))}**`,
    summaryTable(report, words),
    questionList(report, words),
    findingList(report, words),
    `_${words.say('review.disclaimer')}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function summaryTable(report: DocumentReport, words: ReviewWords): string {
  const rows = summaryLines(report, words).map(({ label, text }) => `| ${label} | ${cell(text)} |`)
  return ['| | |', '| --- | --- |', ...rows].join('\n')
}

function questionList({ summary: { questions } }: DocumentReport, words: ReviewWords): string {
  if (questions.length === 0) return ''
  const heading = `review.questions.${Math.min(questions.length, 3)}` as 'review.questions.3'
  return [
    `### ${words.say(heading)}`,
    '',
    ...questions.map((asked, index) => `${index + 1}. ${inline(asked)}`),
  ].join('\n')
}

function findingList({ findings, baselined }: DocumentReport, words: ReviewWords): string {
  const known = baselined === 0 ? [] : ['', words.count('review.baselined', baselined)]
  const found =
    findings.length === 0
      ? [words.say('review.findings.none')]
      : findings.map((finding) => findingItem(finding, words))
  return [`### ${words.say('review.findings')}`, '', ...found, ...known].join('\n')
}

function findingItem(
  { line, severity, message, ruleId, related }: FindingReport,
  words: ReviewWords,
): string {
  const others = [...new Set(related.map((place) => place.line))]
  const said = words.say('review.finding', {
    line,
    severity: words.say(`review.severity.${severity}`),
    message: inline(message),
  })
  const also =
    others.length === 0 ? '' : ` ${words.count('review.also', others.length, { lines: others.join(', ') })}`
  return `- ${said}${also} ${code(ruleId)}`
}

/** Words of a document must not become markup of the page that shows them. */
export function inline(text: string): string {
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

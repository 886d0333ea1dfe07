import type { Rule } from '../../../../rules/contract'
import { counted } from '../../review/summaryWords'
import type { OwnRule } from '../../ruleset/ownRules'

/** The first line of each page; a file that begins otherwise is somebody's own. */
export const MARK = '<!-- written by `candor rules docs`; change the rule instead -->'

/** Markdown pages by their path: an index, and one page a rule. */
export function rulePages(own: readonly OwnRule[], builtIn: readonly Rule[]): ReadonlyMap<string, string> {
  const sorted = [...own].sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map([
    ['README.md', index(sorted, builtIn)],
    ...sorted.map((rule) => [`${rule.id}.md`, page(rule)] as const),
  ])
}

function index(own: readonly OwnRule[], builtIn: readonly Rule[]): string {
  const rows = own.map(({ id, summary }) => `| [${id}](${id}.md) | ${plain(summary)} |`)
  return lines([
    MARK,
    '',
    '# Rules',
    '',
    '| Rule | What it says |',
    '|---|---|',
    ...rows,
    '',
    `${counted(builtIn.length, 'more rule')}, built in: \`candor explain\` lists them, \`candor explain RULE\` shows the page of one.`,
  ])
}

function page({ id, summary, definition }: OwnRule): string {
  const { why, url, severity, documents, tests } = definition
  const examples = (tests ?? {}) as Readonly<Record<string, unknown>>
  return lines([
    MARK,
    '',
    `# ${id}`,
    '',
    plain(summary),
    ...(typeof why === 'string' ? ['', plain(why)] : []),
    '',
    `Severity: ${severity === undefined ? 'warning' : code(severity)}. Documents: ${documents === undefined ? 'all' : code(documents)}.`,
    ...(typeof url === 'string' ? ['', `More: <${url.replace(/[<>\s]/gu, '')}>`] : []),
    ...exampleLines('Points at', examples.flag),
    ...exampleLines('Lets pass', examples.pass),
  ])
}

function exampleLines(title: string, entries: unknown): readonly string[] {
  if (!Array.isArray(entries) || entries.length === 0) return []
  return ['', `## ${title}`, ...entries.flatMap((entry) => ['', ...fenced(snippetOf(entry))])]
}

function snippetOf(entry: unknown): string {
  const text = typeof entry === 'object' && entry !== null && 'document' in entry ? entry.document : entry
  return typeof text === 'string' ? text.trim() : ''
}

/** In a fence that is longer than any run of backticks inside. */
function fenced(text: string): readonly string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}markdown`, text, fence]
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.replace(/[`\s]+/gu, ' ')}\``
}

/** Rules may be somebody else's text: it shows as it is written. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]#<>|~&]/gu, '\\$&')
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

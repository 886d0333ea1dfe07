import * as z from 'zod'
import type { ProfileSeverity, Rule } from '../../../../rules/contract'
import type { OwnFinding } from '../../review/ownFindings'
import { typeWords } from '../../review/summaryWords'
import { wrap } from './wrap'

/** Every rule in one line: id, severity for each profile, what it asks for; then what the review says by itself. */
export function ruleTable(rules: readonly Rule[], own: readonly OwnFinding[], columns: number): string {
  const rows = [
    ...rules.map(({ id, meta }) => [id, meta.severity.pm, meta.severity.leader, meta.summary] as const),
    ...own.map(({ id, severity, summary }) => [id, severity, severity, summary] as const),
  ]
  const head = ['Rule', 'pm', 'leader', 'What it asks for'] as const
  const width = (column: 0 | 1 | 2): number => Math.max(...[head, ...rows].map((row) => row[column].length))
  const widths = [width(0), width(1), width(2)] as const
  const indent = widths[0] + widths[1] + widths[2] + 6
  const lines = [head, ...rows].flatMap(([id, pm, leader, summary]) => {
    const start = `${id.padEnd(widths[0])}  ${pm.padEnd(widths[1])}  ${leader.padEnd(widths[2])}  `
    const wrapped = wrap(summary, Math.max(columns - indent, 24))
    return wrapped.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line)
  })
  return `${lines.join('\n')}\n\n\`candor explain <rule>\` says why, and how to satisfy it.\n`
}

/** Something the review reports by itself, in full. */
export function ownCard({ id, summary, severity, messages }: OwnFinding, columns: number): string {
  const card = [
    id,
    `${summary}.`,
    '',
    ...Object.values(messages).flatMap((message, index) =>
      labelled(index === 0 ? 'Says' : '', message, columns),
    ),
    ...labelled('Severity', severity, columns),
    '',
    ...configurationExample(id),
  ]
  return `${card.join('\n')}\n`
}

/** One rule in full; `page` is its page in Markdown, where there is one, `place` where a team defined it. */
export function ruleCard({ id, meta }: Rule, page: string | null, columns: number, place = ''): string {
  const documents =
    meta.documents === 'all'
      ? 'all product documents'
      : meta.documents.map((type) => typeWords(type)).join(', ')
  const card = [
    id,
    `${meta.summary}.`,
    '',
    ...(meta.definition === undefined
      ? []
      : labelled('Says', Object.values(meta.messages).join(' '), columns)),
    ...labelled('Why', meta.rationale, columns),
    ...labelled('Satisfied by', meta.satisfiedBy, columns),
    ...labelled('For example', meta.example, columns),
    ...labelled('Source', meta.source, columns),
    ...labelled('More', meta.url ?? '', columns),
    ...labelled('Speaks about', documents, columns),
    ...labelled('Severity', severityWords(meta.severity), columns),
    ...Object.entries(meta.severityByType ?? {}).flatMap(([type, severity]) =>
      labelled('', `${type}: ${severityWords({ ...meta.severity, ...severity })}`, columns),
    ),
    ...(meta.absence === true ? labelled('', 'one step milder on drafts', columns) : []),
    ...optionLines(meta.options, columns),
    ...labelled('Since', meta.since, columns),
    ...labelled('Defined in', place, columns),
    '',
    ...configurationExample(id),
  ]
  return `${card.join('\n')}\n${page === null ? '' : `\n${page.trim()}\n`}`
}

function configurationExample(id: string): readonly string[] {
  return ['In candor.yaml:', '  rules:', `    ${id}: off   # or hint, information, warning, error, default`]
}

const LABEL_WIDTH = 14

function labelled(label: string, text: string, columns: number): readonly string[] {
  if (text === '') return []
  const wrapped = wrap(text, Math.max(Math.min(columns, 110) - LABEL_WIDTH, 24))
  return wrapped.map((line, index) => (index === 0 ? label : '').padEnd(LABEL_WIDTH) + line)
}

function severityWords({ pm, leader }: ProfileSeverity): string {
  return `${pm} for pm, ${leader} for leader`
}

function optionLines(options: z.ZodType, columns: number): readonly string[] {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' })
  return Object.entries(properties).flatMap(([name, schema], index) => {
    const about: { description?: string; default?: unknown } = typeof schema === 'object' ? schema : {}
    const standard = about.default === undefined ? '' : ` Default: ${JSON.stringify(about.default)}.`
    return labelled(index === 0 ? 'Options' : '', `${name}: ${about.description ?? ''}${standard}`, columns)
  })
}

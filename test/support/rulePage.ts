import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import * as z from 'zod'
import type { Profile, Rule, Severity } from '../../rules/contract'
import { DOCUMENT_TYPES, type DocumentType } from '../../server/src/facts/types'
import type { RuleCase } from '../../rules/testing/ruleCase'
import { securityTeam } from './securityTeam'

const START = '<!-- generated -->'
const END = '<!-- /generated -->'

/** What is written by hand, in this order. */
export const PAGE_HEADINGS = ['Why', 'Flagged', 'Fine', 'How to satisfy it', 'When it is wrong'] as const

/** The part of a rule's page that follows from the rule: between two markers, title included. */
export function pageHead(rule: Rule): string {
  const { meta } = rule
  const lines = [
    `- **Severity:** ${severityLine(rule)}`,
    `- **Looks at:** ${SCOPES[meta.scope]}`,
    `- **Documents:** ${meta.documents === 'all' ? 'all' : meta.documents.join(', ')}`,
    `- **Languages:** ${meta.anyLanguage === true ? 'any' : 'English'}`,
    ...optionLines(rule),
    `- **For example:** ${meta.example}`,
    `- **Source:** ${meta.source}`,
    `- **Since:** ${meta.since}`,
  ]
  return `${START}\n\n# ${rule.id}\n\n${meta.summary}.\n\n${lines.join('\n')}\n\n${END}\n`
}

/** The page with its head brought up to date; what is written by hand stays. A page without markers gets a head. */
export function withHead(page: string, rule: Rule): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) return `${pageHead(rule)}\n${page.trimStart()}`
  return page.slice(0, start) + pageHead(rule) + page.slice(end + END.length).replace(/^\n/u, '')
}

/** Headings of the second level, in order. */
export function pageHeadings(page: string): readonly string[] {
  return fromMarkdown(page).children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [toString(node)] : [],
  )
}

/** An example on a rule's page, and the line (1-based) its fence stands on. */
export interface PageExample extends RuleCase {
  readonly kind: 'flagged' | 'fine'
  readonly line: number
}

/**
 * The `markdown` code blocks under *Flagged* and *Fine*. Behind the word `markdown` may stand `type=prd`,
 * `section="Go to market"`, `options={"some":"thing"}` (JSON without blanks), `document`, `team=security`, `found=a.md` and `missing=b.md`.
 */
export function pageExamples(page: string): readonly PageExample[] {
  const examples: PageExample[] = []
  let kind: PageExample['kind'] | null = null
  for (const node of fromMarkdown(page).children) {
    if (node.type === 'heading' && node.depth <= 2) kind = KINDS.get(toString(node)) ?? null
    if (node.type === 'code' && node.lang === 'markdown' && kind !== null) {
      examples.push({
        kind,
        line: node.position?.start.line ?? 1,
        text: node.value,
        ...settingsIn(node.meta ?? ''),
      })
    }
  }
  return examples
}

const KINDS: ReadonlyMap<string, PageExample['kind']> = new Map([
  ['Flagged', 'flagged'],
  ['Fine', 'fine'],
])

const SCOPES = {
  document: 'the whole document',
  section: 'a section',
  statement: 'a sentence, list item or table row',
} as const

function settingsIn(info: string): Partial<RuleCase> {
  const targets: Record<string, 'found' | 'missing'> = {}
  let settings: Partial<RuleCase> = {}
  for (const [written, key = '', quoted, bare] of info.matchAll(/([a-z]+)(?:=(?:"([^"]*)"|(\S+)))?/gu)) {
    const value = quoted ?? bare ?? ''
    if (key === 'type' && isDocumentType(value)) settings = { ...settings, type: value }
    else if (key === 'section' && value !== '') settings = { ...settings, section: value }
    else if (key === 'options') settings = { ...settings, options: JSON.parse(value) as unknown }
    else if (key === 'document' && value === '') settings = { ...settings, document: true }
    else if (key === 'team' && value === 'security') settings = { ...settings, team: securityTeam }
    else if (key === 'found' || key === 'missing') targets[value] = key
    else
      throw new Error(
        `"${written}" behind \`\`\`markdown is not known; use type, section, options, document, team, found, missing`,
      )
  }
  return { ...settings, targets }
}

function isDocumentType(value: string): value is DocumentType {
  return DOCUMENT_TYPES.some((type) => type === value)
}

function severityLine({ meta: { severity, severityByType = {} } }: Rule): string {
  const both = (of: Partial<Readonly<Record<Profile, Severity | 'off'>>>): string =>
    (['pm', 'leader'] as const)
      .flatMap((profile) => (of[profile] === undefined ? [] : [`${of[profile]} (${profile})`]))
      .join(', ')
  const differing = DOCUMENT_TYPES.flatMap((type) => {
    const own = severityByType[type]
    return own === undefined ? [] : [`; ${type}: ${both(own)}`]
  })
  return both(severity) + differing.join('')
}

interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
}

function optionLines({ meta }: Rule): readonly string[] {
  const { properties = {} } = z.toJSONSchema(meta.options, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>
  }
  const options = Object.entries(properties)
  if (options.length === 0) return ['- **Options:** none']
  return ['- **Options:**', ...options.map(([name, option]) => `  - \`${name}\`${describe(option)}`)]
}

function describe({ type, enum: values, default: preset, description }: OptionSchema): string {
  const kind = values === undefined ? type : values.map((value) => JSON.stringify(value)).join(' or ')
  const facts = [kind, preset === undefined ? undefined : `default \`${JSON.stringify(preset)}\``]
  const known = facts.filter((fact) => fact !== undefined).join(', ')
  return (known === '' ? '' : ` (${known})`) + (description === undefined ? '' : `: ${description}`)
}

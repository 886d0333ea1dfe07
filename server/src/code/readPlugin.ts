import * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from '../facts/types'
import { MESSAGE_LIMIT } from '../review/message'
import { valueAt } from '../ruleset/mapping'
import { RULE_ID } from '../ruleset/ruleId'
import { MOST_RULES } from './types'

/** The rules a module exports that are whole, and what is wrong with the others. */
export interface PluginRules {
  readonly rules: readonly Rule[]
  /** One sentence each, fit to be shown behind the name of the plugin. */
  readonly problems: readonly string[]
}

/**
 * Reads the exports of a module: its default export, or `rules`, is a list of rules. `taken` are ids of other rules,
 * `room` is how many more there may be.
 */
export function readPlugin(module: unknown, taken: readonly string[], room = MOST_RULES): PluginRules {
  const list = exportedList(module)
  if (list === null) {
    return { rules: [], problems: ['exports no list of rules; write `export default [rule, …]`'] }
  }
  if (list.length === 0)
    return { rules: [], problems: ['exports an empty list of rules; add one, or take it out of `plugins`'] }
  if (list.length > room) {
    const problem = `exports ${list.length} rules; a configuration may have ${MOST_RULES} of them in all`
    return { rules: [], problems: [problem] }
  }
  const ids = new Set(taken)
  const rules: Rule[] = []
  const problems: string[] = []
  for (const [index, given] of list.entries()) {
    const found = readRule(given, ids)
    if (typeof found === 'string') problems.push(`${nameOf(given, index)}: ${found}`)
    else rules.push(found)
    if (typeof found !== 'string') ids.add(found.id)
  }
  return { rules, problems }
}

const text = (most: number): z.ZodString => z.string().trim().min(1).max(most)
const severity = z.enum(['off', 'hint', 'information', 'warning', 'error'])

const ruleSchema = z.object({
  id: z.string().regex(RULE_ID, 'must read group/some-name, in lower case'),
  check: z.custom<Rule['check']>((value) => typeof value === 'function', 'must be a function'),
  meta: z.object({
    summary: text(200),
    rationale: text(1000),
    satisfiedBy: text(1000),
    // What a page or a table says besides; a rule without them works.
    source: z.string().max(1000).default(''),
    example: z.string().max(1000).default(''),
    since: z.string().max(40).default(''),
    scope: z.enum(['document', 'section', 'statement']),
    documents: z.union([z.literal('all'), z.array(z.enum(DOCUMENT_TYPES)).min(1)]),
    severity: z.object({ pm: severity, leader: severity }),
    severityByType: z
      .partialRecord(z.enum(DOCUMENT_TYPES), z.object({ pm: severity, leader: severity }).partial())
      .optional(),
    severityByStatus: z.partialRecord(z.enum(DOCUMENT_STATUSES), severity).optional(),
    url: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s"<>]+$/u, 'must be a whole address, `https://…`')
      .optional(),
    absence: z.boolean().optional(),
    yields: z.boolean().optional(),
    anyLanguage: z.boolean().optional(),
    messages: z
      .record(z.string(), text(MESSAGE_LIMIT))
      .refine((messages) => Object.keys(messages).length > 0, 'needs at least one message'),
    question: text(MESSAGE_LIMIT).optional(),
    options: z
      .custom<z.ZodType>(isSchema, 'must be a schema made with the `z` of candor/rules')
      .default(() => z.strictObject({}).prefault({})),
  }),
})

/** The rule, or what keeps it from being one. */
function readRule(given: unknown, taken: ReadonlySet<string>): Rule | string {
  const read = ruleSchema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    return issue === undefined ? 'is not a rule' : issueText(issue, given)
  }
  const { id, meta } = read.data
  if (taken.has(id)) return `its id is taken; give it one that no other rule has`
  if (!accepts(meta.options)) return 'meta.options refuses {}; give every option a default'
  // As a method of what was exported: `check` may speak of `this`.
  const original = given as { check(...values: readonly unknown[]): unknown }
  const check = (...values: readonly unknown[]): unknown => original.check(...values)
  return { id, check, meta } as Rule
}

function accepts(options: z.ZodType): boolean {
  try {
    return options.safeParse({}).success
  } catch {
    return false
  }
}

function issueText(issue: z.core.$ZodIssue, given: unknown): string {
  const path = issue.path.map(String).join('.')
  if (path === '') return 'is not a rule; make it with `defineRule`'
  const isMissing = valueAt(given, issue.path) === undefined
  return isMissing ? `${path} is missing` : `${path} ${lowerFirst(issue.message)}`
}

function isSchema(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'safeParse' in value &&
    typeof value.safeParse === 'function'
  )
}

function exportedList(module: unknown): readonly unknown[] | null {
  if (typeof module !== 'object' || module === null) return null
  const exported = module as { readonly default?: unknown; readonly rules?: unknown }
  // A CommonJS module stands under `default` as a whole.
  const inner = exported.default as { readonly default?: unknown; readonly rules?: unknown } | undefined
  const lists = [exported.default, exported.rules, inner?.default, inner?.rules]
  return lists.find((list) => Array.isArray(list)) ?? null
}

function nameOf(given: unknown, index: number): string {
  const id: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'id') : undefined
  return typeof id === 'string' ? `rule ${index + 1} (\`${id.slice(0, 80)}\`)` : `rule ${index + 1}`
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

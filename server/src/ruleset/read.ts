import type * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { configurables } from './configurable'
import { configurationJsonSchema, type JsonSchema } from './jsonSchema'
import { settingsSchema, type Settings } from './schema'
import { issueProblems } from './issueProblems'
import type { ConfigurationProblem } from './types'
import { readYaml } from './yamlTree'

interface ReadSettings {
  /** What could be understood; a part with a mistake in it is left out. */
  readonly settings: Settings
  /** In the order of the file. */
  readonly problems: readonly ConfigurationProblem[]
}

/**
 * Reads the text of one `candor.yaml`; `file` is named in problems, `inherited` are ids of custom rules defined
 * elsewhere. Never throws for what the text says.
 */
export type SettingsReader = (text: string, file: string, inherited?: readonly string[]) => ReadSettings

/** A reader for a list of rules. Building the schema takes a moment, so keep the reader. */
export function settingsReader(rules: readonly Rule[]): SettingsReader {
  const schema = settingsSchema(rules)
  const own = configurables(rules).map(({ id }) => id)
  let keys: JsonSchema | null = null
  return (text, file, inherited = []) => {
    const tree = readYaml(text, file)
    const value = tree.value ?? {}
    const result = schema.safeParse(value)
    const unknown = unknownRules(value, own, inherited)
    if (result.success && unknown.length === 0) return { settings: result.data, problems: tree.problems }
    const issues = [...(result.error?.issues ?? []), ...unknown]
    const known = (keys ??= configurationJsonSchema(rules))
    const problems = issues
      .slice(0, MAX_ISSUES)
      .flatMap((issue) => issueProblems(shortened(issue), value, tree, known))
    return {
      settings: settingsWithout(issues, value, schema),
      problems: [...tree.problems, ...problems.filter(isNews(tree.problems))].sort(byPlace),
    }
  }
}

/** Mistakes told at once. A file with more of them is another kind of file, and the first ones say so. */
const MAX_ISSUES = 50

function shortened(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  return issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, MAX_ISSUES) } : issue
}

/** Entries of `rules` that name no rule, Candor's own or the team's; one that has a mistake in it is known all the same. */
function unknownRules(
  value: unknown,
  own: readonly string[],
  inherited: readonly string[],
): readonly z.core.$ZodIssue[] {
  if (!isMapping(value) || !isMapping(value.rules)) return []
  const custom = isMapping(value['custom-rules']) ? Object.keys(value['custom-rules']) : []
  const known = new Set([...own, ...inherited, ...custom])
  const keys = Object.keys(value.rules).filter((id) => !known.has(id))
  if (keys.length === 0) return []
  return [{ code: 'unrecognized_keys', keys, path: ['rules'], message: '', input: value.rules }]
}

/** The settings without the parts that have mistakes; nothing at all where even that does not hold. */
function settingsWithout(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType<Settings>,
): Settings {
  const copy: unknown = structuredClone(value)
  for (const issue of issues) {
    const last = issue.path.at(-1)
    // Half a rule is no rule.
    if (issue.path[0] === 'custom-rules' && issue.path.length > 1) remove(copy, issue.path.slice(0, 2))
    else if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) remove(copy, [...issue.path, key])
    // A list with a bad item goes as a whole: removing one item would shift the places of the others.
    else if (typeof last === 'number') remove(copy, issue.path.slice(0, -1))
    else remove(copy, issue.path)
  }
  return schema.safeParse(copy).data ?? {}
}

function remove(from: unknown, path: readonly PropertyKey[]): void {
  let holder: unknown = from
  for (const step of path.slice(0, -1)) holder = isMapping(holder) ? holder[String(step)] : undefined
  const last = path.at(-1)
  if (isMapping(holder) && last !== undefined) Reflect.deleteProperty(holder, last)
}

/** What could not be read is missing afterwards; one complaint about one place is enough. */
function isNews(told: readonly ConfigurationProblem[]): (problem: ConfigurationProblem) => boolean {
  const places = new Set(told.map(({ line, column }) => `${line}:${column}`))
  return ({ line, column }) => !places.has(`${line}:${column}`)
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byPlace(a: ConfigurationProblem, b: ConfigurationProblem): number {
  return a.line - b.line || a.column - b.column
}

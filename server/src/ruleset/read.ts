import type * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import { configurables } from './configurable'
import type { CustomDefinitions } from './custom/definition'
import { configurationJsonSchema, type JsonSchema } from './jsonSchema'
import { settingsSchema, type Settings } from './schema'
import { issueProblems } from './issueProblems'
import { isMapping, mappingOf, valueAt } from './mapping'
import { strangers, withoutConsequences } from './strangers'
import type { ConfigurationProblem } from './types'
import { readYaml, type YamlTree } from './yamlTree'

export interface ReadSettings {
  /** What could be understood; a part with a mistake in it is left out. */
  readonly settings: Settings
  /** In the order of the file. */
  readonly problems: readonly ConfigurationProblem[]
  /**
   * The problems that are left where these rules are known as well: those that other files define. Where a file names
   * code (`hasCode`), it may define rules of any other id, and nobody can tell before it has been asked.
   */
  problemsGiven(inherited: CustomDefinitions, hasCode: boolean): readonly ConfigurationProblem[]
  /** The way from a setting back to its place. */
  readonly tree: YamlTree
}

/** Reads the text of one `candor.yaml`; `file` is named in problems. Never throws for what the text says. */
export type SettingsReader = (text: string, file: string) => ReadSettings

/** A reader for a list of rules. Building the schema takes a moment, so keep the reader. */
export function settingsReader(rules: readonly Rule[]): SettingsReader {
  const schema = settingsSchema(rules)
  const builtIn = configurables(rules).map(({ id }) => id)
  let keys: JsonSchema | null = null
  return (text, file) => {
    const tree = readYaml(text, file)
    const value = tree.value ?? {}
    const result = schema.safeParse(value)
    const wrong = result.error?.issues ?? []
    const settings = result.success ? result.data : settingsWithout(wrong, value, schema)
    const problemsGiven = (
      inherited: CustomDefinitions,
      hasCode: boolean,
    ): readonly ConfigurationProblem[] => {
      const custom = { ...inherited, ...settings['custom-rules'] }
      const issues = withoutConsequences(wrong, strangers(value, { builtIn, custom, hasCode }))
      if (issues.length === 0) return tree.problems
      const known = (keys ??= configurationJsonSchema(rules))
      const problems = issues
        .slice(0, MAX_ISSUES)
        .flatMap((issue) => issueProblems(shortened(issue), value, tree, known))
      return [...tree.problems, ...problems.filter(isNews(tree.problems))].sort(byPlace)
    }
    return { settings, problems: problemsGiven({}, namesCode(value)), problemsGiven, tree }
  }
}

/** Mistakes told at once. A file with more of them is another kind of file, and the first ones say so. */
const MAX_ISSUES = 50

function shortened(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  return issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, MAX_ISSUES) } : issue
}

function namesCode(value: unknown): boolean {
  const { plugins } = mappingOf(value)
  return Array.isArray(plugins) && plugins.length > 0
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
  const rest = schema.safeParse(copy)
  if (rest.success) return rest.data
  // What is missing where something must be cannot be taken out alone.
  for (const { path } of rest.error.issues) remove(copy, path.slice(0, 1))
  return schema.safeParse(copy).data ?? {}
}

function remove(from: unknown, path: readonly PropertyKey[]): void {
  const holder = valueAt(from, path.slice(0, -1))
  const last = path.at(-1)
  if (isMapping(holder) && last !== undefined) Reflect.deleteProperty(holder, last)
}

/** What could not be read is missing afterwards; one complaint about one place is enough. */
function isNews(told: readonly ConfigurationProblem[]): (problem: ConfigurationProblem) => boolean {
  const places = new Set(told.map(({ line, column }) => `${line}:${column}`))
  return ({ line, column }) => !places.has(`${line}:${column}`)
}

function byPlace(a: ConfigurationProblem, b: ConfigurationProblem): number {
  return a.line - b.line || a.column - b.column
}

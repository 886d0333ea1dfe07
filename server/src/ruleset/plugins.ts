import * as z from 'zod'
import { RULE_ID, SEVERITY_WORDS } from './ruleId'
import type { ConfigurationProblem, Place, Plugins, PluginSetting } from './types'
import type { Path, YamlTree } from './yamlTree'

/** The list under `plugins`: files beside the configuration, or packages. */
export const pluginList = z
  .array(
    z.string().superRefine((reference, context) => {
      const problem = referenceProblem(reference)
      if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    }),
  )
  .max(20)

/**
 * Where code is named, ids under `rules:` that nobody here knows may be its own: they are taken out of the value and
 * given back apart, to be looked at when the code has said what it holds.
 */
export function withoutCodeRules(
  value: unknown,
  known: ReadonlySet<string>,
): { readonly value: unknown; readonly coded: readonly (readonly [id: string, entry: unknown])[] } {
  if (!isMapping(value) || !Array.isArray(value.plugins) || !isMapping(value.rules))
    return { value, coded: [] }
  const entries = Object.entries(value.rules)
  const isCoded = ([id]: readonly [string, unknown]): boolean => !known.has(id) && RULE_ID.test(id)
  const coded = entries.filter(isCoded)
  if (coded.length === 0) return { value, coded }
  return { value: { ...value, rules: Object.fromEntries(entries.filter((one) => !isCoded(one))) }, coded }
}

/** What a configuration says about code, with the places where it says so, and all its problems. */
export function pluginsOf(
  references: readonly string[] | undefined,
  coded: readonly (readonly [id: string, entry: unknown])[],
  tree: YamlTree,
  problems: readonly ConfigurationProblem[],
): { readonly plugins: Plugins | null; readonly problems: readonly ConfigurationProblem[] } {
  if (references === undefined || references.length === 0) return { plugins: null, problems }
  const placeOf = (path: Path, at?: 'key'): Place => {
    const { file, line, column, endLine, endColumn } = tree.problem(path, '', at)
    return { file, line, column, endLine, endColumn }
  }
  const mistakes: ConfigurationProblem[] = []
  const settings = coded.flatMap(([id, entry]): PluginSetting[] => {
    const read = codeEntry.safeParse(entry)
    if (!read.success) {
      mistakes.push({ ...placeOf(['rules', id]), message: ENTRY_EXPECTED })
      return []
    }
    const { severity = 'default', ...options } =
      typeof read.data === 'string' ? { severity: read.data } : read.data
    return [{ id, severity, options, place: placeOf(['rules', id], 'key') }]
  })
  const entries = references.map((reference, index) => ({ reference, place: placeOf(['plugins', index]) }))
  return { plugins: { entries, settings, generation: 0 }, problems: [...problems, ...mistakes] }
}

const severity = z.enum(SEVERITY_WORDS)
const codeEntry = z.union([severity, z.looseObject({ severity: severity.optional() })])
const ENTRY_EXPECTED = `expected ${SEVERITY_WORDS.join(', ')} or a mapping with \`severity\` and options`

const RELATIVE = /^\.\.?\/[^\0]*$/
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?:\/[\w.-]+)*$/

function referenceProblem(reference: string): string | null {
  if (reference.length <= 200 && (RELATIVE.test(reference) || PACKAGE.test(reference))) return null
  return 'expected a file relative to this one (`./rules.mjs`) or the name of an npm package'
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

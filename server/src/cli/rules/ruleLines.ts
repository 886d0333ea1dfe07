import { isMapping } from '../../ruleset/mapping'
import { setConfigurations } from './setFiles'

/** What a set says of one rule. */
export interface RuleLine {
  readonly id: string
  /** A word such as `warning`; `default` where the set leaves it to the rule. */
  readonly severity: string
  /** Address of the page about it, where the set names one. */
  readonly url: string | null
  /** A rule that the set itself defines. */
  readonly own: boolean
  /** All that the set says of it, to tell whether that changed. */
  readonly definition: string
}

type SetLike = Parameters<typeof setConfigurations>[0]

/** The rules a set switches, changes or brings, by id. */
export function ruleLines(set: SetLike): readonly RuleLine[] {
  const settings = new Map<string, unknown>()
  const own = new Map<string, unknown>()
  for (const { value } of setConfigurations(set)) {
    for (const [id, entry] of entriesOf(value.rules)) settings.set(id, entry)
    for (const [id, definition] of entriesOf(value['custom-rules'])) own.set(id, definition)
  }
  const ids = [...new Set([...own.keys(), ...settings.keys()])].sort()
  return ids.map((id) => {
    const [setting, definition] = [settings.get(id), own.get(id)]
    const url = textIn(definition, 'url') ?? textIn(setting, 'url')
    return {
      id,
      severity: severityIn(setting) ?? severityIn(definition) ?? 'default',
      url,
      own: definition !== undefined,
      definition: canonical([setting, definition]),
    }
  })
}

/** Keys besides the rules that a set has a say in, such as `vocabulary`. */
export function otherKeys(set: SetLike): readonly string[] {
  const keys = setConfigurations(set).flatMap(({ value }) => Object.keys(value))
  return [...new Set(keys)].filter((key) => !['rules', 'custom-rules'].includes(key)).sort()
}

/** One line for each rule: its id, severity and page. */
export function shownRules(rules: readonly RuleLine[]): readonly string[] {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  const severities = Math.max(0, ...rules.map(({ severity }) => severity.length))
  return rules.map(({ id, severity, url, own }) =>
    [`  ${id.padEnd(width)}`, severity.padEnd(severities), own ? 'new' : '', url ?? ''].join('  ').trimEnd(),
  )
}

/** What changes between two versions, one line each: added, removed, another severity, another definition. */
export function ruleChanges(before: readonly RuleLine[], after: readonly RuleLine[]): readonly string[] {
  const old = new Map(before.map((rule) => [rule.id, rule]))
  const left = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((rule) => {
    const was = old.get(rule.id)
    if (was === undefined)
      return [`  + ${rule.id}  ${rule.severity}${rule.url === null ? '' : `  ${rule.url}`}`]
    if (was.severity !== rule.severity) return [`  ~ ${rule.id}  ${was.severity} -> ${rule.severity}`]
    return was.definition === rule.definition ? [] : [`  ~ ${rule.id}  defined otherwise`]
  })
  return [
    ...changes,
    ...before.filter(({ id }) => !left.has(id)).map(({ id, severity }) => `  - ${id}  ${severity}`),
  ]
}

/** Keys besides the rules whose values differ, in one line; none where none do. */
export function otherChanges(before: SetLike, after: SetLike): readonly string[] {
  const keys = new Set([...otherKeys(before), ...otherKeys(after)])
  const valueIn = (set: SetLike, key: string): string =>
    canonical(setConfigurations(set).map(({ value }) => value[key] ?? null))
  const differing = [...keys].filter((key) => valueIn(before, key) !== valueIn(after, key)).sort()
  return differing.length === 0 ? [] : [`  ~ ${differing.join(', ')}`]
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : []
}

function severityIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  const severity = isMapping(value) ? value.severity : undefined
  if (isMapping(severity)) {
    const words = Object.entries(severity).map(([when, word]) => `${when} ${String(word)}`)
    return words.sort().join(', ')
  }
  return typeof severity === 'string' ? severity : null
}

function textIn(value: unknown, key: string): string | null {
  const found = isMapping(value) ? value[key] : undefined
  return typeof found === 'string' ? found : null
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isMapping(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}

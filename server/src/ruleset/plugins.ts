import type { Assignment, Effective } from './merge'
import { RULE_ID } from './ruleId'
import type { Place, PluginEntry, Plugins, PluginSetting, RuleSetting } from './types'

/**
 * What the settings that hold say about code; null where they name none. Entries of `rules` that `isKnown` does not
 * know may be about rules of that code, and are looked at when the code has said what it holds.
 */
export function pluginsOf(effective: Effective, isKnown: (id: string) => boolean): Plugins | null {
  const entries: PluginEntry[] = []
  const strangers = new Map<string, Assignment[]>()
  for (const assignment of effective.values()) {
    const [section, id = ''] = assignment.key
    if (section === 'plugins')
      entries.push({ reference: String(assignment.value), place: placeOf(assignment) })
    if (section !== 'rules' || isKnown(id) || !RULE_ID.test(id)) continue
    const own = strangers.get(id)
    if (own) own.push(assignment)
    else strangers.set(id, [assignment])
  }
  if (entries.length === 0) return null
  return { entries, settings: [...strangers].flatMap(([id, own]) => settingOf(id, own)), generation: 0 }
}

function settingOf(id: string, assignments: readonly Assignment[]): readonly PluginSetting[] {
  const nearest = assignments.at(-1)
  if (nearest === undefined) return []
  const values = Object.fromEntries(assignments.map(({ key, value }) => [key[2] ?? '', value]))
  const { severity = 'default', ...options } = values as { readonly severity?: RuleSetting['severity'] }
  // The entry's own key stands two steps into the file, or into the override.
  const at = nearest.at.slice(0, nearest.step.at.length + 2)
  return [{ id, severity, options, place: placeOf({ ...nearest, at }, 'key') }]
}

function placeOf({ step: { layer }, at }: Pick<Assignment, 'step' | 'at'>, what?: 'key'): Place {
  const problem = layer.tree?.problem(at, '', what)
  const { file, line, column, endLine, endColumn } = problem ?? { ...TOP, file: layer.file }
  return { file, line, column, endLine, endColumn }
}

const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 }

import type { FieldName } from './fields'
import type { Kind } from './label'

/** What lists are narrowed to; null where nothing was asked for. */
export interface Filter {
  readonly rule: string | null
  readonly field: FieldName | null
  readonly kind: Kind | null
  /** Most entries shown of each list; the rest is counted. */
  readonly limit: number
}

/** Tells whether lists of one sort are wanted: all are, until one is asked for. */
export function wants(filter: Filter, sort: 'rule' | 'field' | 'kind'): boolean {
  return filter[sort] !== null || (filter.rule === null && filter.field === null && filter.kind === null)
}

/** A list under its heading with its length, capped; empty lists are left out. */
export function cappedList(heading: string, entries: readonly string[], limit: number): readonly string[] {
  if (entries.length === 0) return []
  const rest = entries.length - limit
  return [
    `${heading} (${entries.length}):`,
    ...entries.slice(0, limit).map((entry) => `  ${entry}`),
    ...(rest > 0 ? [`  … and ${rest} more; --limit shows more`] : []),
  ]
}

/** Whether a value is what YAML calls a mapping. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The mapping, or an empty one where somebody wrote something else. */
export function mappingOf(value: unknown): Record<string, unknown> {
  return isMapping(value) ? value : {}
}

/** What a path leads to in plain data; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined),
    value,
  )
}

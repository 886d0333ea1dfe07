/** The answer that is known, else the one found now. A fault is not an answer: whoever asks next may be luckier. */
export function kept<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  find: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key)
  if (before) return before
  const value = find()
  known.set(key, value)
  value.catch(() => known.delete(key))
  return value
}
